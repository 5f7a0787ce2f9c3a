package wpr.measure;

import java.util.List;
import java.util.Map;
import wpr.model.Measure;
import wpr.model.Measure.Detail;
import wpr.model.RatioSpec;
import wpr.model.Unit;

/** Turns balances into the measures of one ratio rule. */
record Ratio(RatioSpec spec, Mode mode) {
    /** Under so many passages or documents a bootstrap has too little to draw from. */
    static final int LEAST_UNITS = 20;

    /**
     * The ratio of one unit.
     *
     * @param resampling what the bootstrap draws: {@code passages} or {@code documents}
     * @param parts the sections of a document, the documents of a corpus; empty for a section
     */
    Measure measure(Unit unit, String unitId, String document, Balance balance, String resampling, List<Part> parts) {
        boolean few = balance.hits() < spec.minimum();
        boolean blocked = balance.shared() > 0;
        boolean said = !few && !blocked;
        boolean exact = balance.units() < LEAST_UNITS || balance.over().count == 0 || balance.under().count == 0;
        Interval interval = said ? interval(balance, exact) : new Interval(Double.NaN, Double.NaN);
        String status = blocked ? "blocked" : few ? "too-few" : interval.wide() ? "wide" : "ok";
        return new Measure(
                spec.rule().id(),
                mode.id(),
                unit,
                unitId,
                document,
                balance.over().count,
                balance.under().count,
                balance.words(),
                said ? balance.log2() : Double.NaN,
                interval.low(),
                interval.high(),
                "log2-ratio",
                status,
                detail(balance, said ? (exact ? "exact" : resampling) : "", said, parts));
    }

    private Interval interval(Balance balance, boolean exact) {
        return exact
                ? Interval.exact(balance.over().count, balance.under().count, spec.confidence())
                : Interval.percentile(balance.log2Draws(), balance.units(), spec.confidence());
    }

    private static Detail detail(Balance balance, String interval, boolean said, List<Part> parts) {
        Without without = said ? Without.of(balance) : Without.NOTHING;
        return new Detail(
                interval,
                balance.units(),
                (int) parts.stream().filter(p -> p.over() > p.under()).count(),
                (int) parts.stream().filter(p -> p.over() < p.under()).count(),
                (int) parts.stream()
                        .filter(p -> p.over() == p.under() && p.over() > 0)
                        .count(),
                (int) parts.stream().filter(p -> p.over() + p.under() == 0).count(),
                Dispersion.dp(parts.stream().mapToInt(Part::over).toArray(), words(parts)),
                Dispersion.dp(parts.stream().mapToInt(Part::under).toArray(), words(parts)),
                without.low(),
                without.high(),
                without.term());
    }

    private static int[] words(List<Part> parts) {
        return parts.stream().mapToInt(Part::words).toArray();
    }

    /** Counts of a section or document among its likes. */
    record Part(int words, int over, int under) {
        static Part of(Balance balance) {
            return new Part(balance.words(), balance.over().count, balance.under().count);
        }
    }

    /** The range of the ratio when one term at a time is left out; a single lemma must not carry it. */
    private record Without(double low, double high, String term) {
        static final Without NOTHING = new Without(Double.NaN, Double.NaN, "");

        static Without of(Balance balance) {
            Without range = NOTHING;
            int over = balance.over().count;
            int under = balance.under().count;
            for (Map.Entry<String, Integer> term : balance.over().terms().entrySet()) {
                range = range.and(balance.log2(), Balance.log2(over - term.getValue(), under), term.getKey());
            }
            for (Map.Entry<String, Integer> term : balance.under().terms().entrySet()) {
                range = range.and(balance.log2(), Balance.log2(over, under - term.getValue()), term.getKey());
            }
            return range;
        }

        private Without and(double all, double value, String name) {
            if (Double.isNaN(low)) {
                return new Without(value, value, name);
            }
            boolean further = Math.abs(value - all) > Math.max(Math.abs(low - all), Math.abs(high - all));
            return new Without(Math.min(low, value), Math.max(high, value), further ? name : term);
        }
    }
}
