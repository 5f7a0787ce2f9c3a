package wpr.model;

/**
 * A number with its counts and interval.
 *
 * @param rule id of the rule
 * @param mode {@code strict} or {@code loose}
 * @param unit what it is computed over
 * @param unitId heading path of the section, id of the document, {@code corpus}, or value of the group
 * @param document id of the document; empty for a corpus or group
 * @param numerator hits of the first concept; of a share what has the feature
 * @param denominator hits of the second concept; of a share all
 * @param tokens words searched
 * @param value the measure on its scale; {@code NaN} where the status allows no value
 * @param low lower bound of the interval, {@code NaN} likewise
 * @param high upper bound of the interval, {@code NaN} likewise
 * @param scale {@code log2-ratio}, {@code log2-odds-ratio}, {@code per-1000} or {@code share}
 * @param status {@code ok}, {@code wide}, {@code too-few} or {@code blocked}
 * @param detail how the interval was made and what the value leans on
 */
public record Measure(
        String rule,
        String mode,
        Unit unit,
        String unitId,
        String document,
        int numerator,
        int denominator,
        int tokens,
        double value,
        double low,
        double high,
        String scale,
        String status,
        Detail detail) {

    /** A measure of which no more is known. */
    public Measure(
            String rule,
            String mode,
            Unit unit,
            String unitId,
            String document,
            int numerator,
            int denominator,
            int tokens,
            double value,
            double low,
            double high,
            String scale,
            String status) {
        this(
                rule,
                mode,
                unit,
                unitId,
                document,
                numerator,
                denominator,
                tokens,
                value,
                low,
                high,
                scale,
                status,
                Detail.NONE);
    }

    /** The same measure with another detail. */
    public Measure with(Detail other) {
        return new Measure(
                rule,
                mode,
                unit,
                unitId,
                document,
                numerator,
                denominator,
                tokens,
                value,
                low,
                high,
                scale,
                status,
                other);
    }

    /**
     * How far a measure can be leaned on. The parts of a document are its sections, those of a corpus its documents; a
     * section has none. Numbers that do not apply are {@code NaN}, counts 0.
     *
     * @param lean the verdict: {@code over} or {@code under} where the ratio passes the rule's threshold that way and the
     *     interval excludes an even balance, {@code none} where it does not, empty where nothing can be said
     * @param interval how the interval was made: {@code documents} or {@code passages} (bootstrap over them),
     *     {@code exact} (too few of them, or a zero count), empty where there is no interval
     * @param resampled how many passages or documents the interval rests on; of an exact one those that hold a hit
     * @param partsOver parts in which the numerator has more hits
     * @param partsUnder parts in which the denominator has more hits
     * @param partsEven parts with as many hits of the one as of the other
     * @param partsNeither parts without a hit
     * @param spreadOver spread of the numerator over the parts
     * @param spreadUnder spread of the denominator over the parts
     * @param lowWithoutTerm smallest value when one term is left out
     * @param highWithoutTerm largest value when one term is left out
     * @param heaviestTerm the term whose loss moves the value most; empty where there is none
     * @param fragility what would turn the verdict
     */
    public record Detail(
            String lean,
            String interval,
            int resampled,
            int partsOver,
            int partsUnder,
            int partsEven,
            int partsNeither,
            Spread spreadOver,
            Spread spreadUnder,
            double lowWithoutTerm,
            double highWithoutTerm,
            String heaviestTerm,
            Fragility fragility) {
        public static final Detail NONE =
                new Detail("", "", 0, 0, 0, 0, 0, Spread.NONE, Spread.NONE, Double.NaN, Double.NaN, "", Fragility.NONE);

        /** The same detail with what would turn the verdict. */
        public Detail with(Fragility other) {
            return new Detail(
                    lean,
                    interval,
                    resampled,
                    partsOver,
                    partsUnder,
                    partsEven,
                    partsNeither,
                    spreadOver,
                    spreadUnder,
                    lowWithoutTerm,
                    highWithoutTerm,
                    heaviestTerm,
                    other);
        }
    }

    /**
     * How evenly hits are spread over parts. With fewer hits than parts it is noise.
     *
     * @param dp deviation of proportions (Gries 2008): 0 spread as the words are, towards 1 all in one small part
     * @param dpNorm the same on a scale that reaches 1 (Lijffijt and Gries 2012)
     * @param share share of the parts that hold a hit
     */
    public record Spread(double dp, double dpNorm, double share) {
        public static final Spread NONE = new Spread(Double.NaN, Double.NaN, Double.NaN);
    }
}
