package wpr.measure;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import wpr.model.Fragility;
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
        boolean few = few(balance);
        boolean blocked = balance.shared() > 0;
        boolean said = !few && !blocked;
        Interval interval = said ? interval(balance, spec.confidence()) : new Interval(Double.NaN, Double.NaN);
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
                blocked ? "blocked" : few ? "too-few" : interval.wide() ? "wide" : "ok",
                detail(balance, resampling, said, parts));
    }

    /**
     * The verdict: {@code over} or {@code under} where the ratio passes the threshold and its interval excludes an even
     * balance, {@code none} where it does not, empty where nothing can be said.
     */
    String lean(Balance balance) {
        if (few(balance) || balance.shared() > 0) {
            return "";
        }
        double value = balance.log2();
        boolean far = Math.abs(value) >= spec.flagLog2Above();
        return !far || !excludesZero(balance) ? "none" : value > 0 ? "over" : "under";
    }

    /** As the interval says, but without sorting the draws where counting them decides. */
    boolean excludesZero(Balance balance) {
        if (!exact(balance)) {
            int against = 0;
            boolean positive = balance.log2() > 0;
            for (int i = 0; i < Draws.COUNT; i++) {
                int difference = balance.over().draw(i) - balance.under().draw(i);
                against += positive ? (difference > 0 ? 0 : 1) : (difference < 0 ? 0 : 1);
            }
            int outside = outside(balance.units());
            if (against <= outside || against >= outside + 2) {
                return against <= outside;
            }
        }
        return interval(balance, spec.confidence()).excludesZero();
    }

    /** How many draws may lie on the other side of an even balance while the interval surely excludes it. */
    int outside(int units) {
        return (int) Math.floor(Interval.tail(units, spec.confidence()) * (Draws.COUNT - 1));
    }

    /** The verdict where the interval is exact, of which counts decide. */
    String lean(int over, int under, int speaking) {
        return lean(Balance.of(over, under, new int[0], new int[0], 0, speaking));
    }

    /** The same ratio with its threshold at another height. */
    Ratio times(double factor) {
        return new Ratio(
                new RatioSpec(
                        spec.rule(),
                        spec.over(),
                        spec.under(),
                        spec.units(),
                        spec.flagLog2Above() * factor,
                        spec.confidence(),
                        spec.minimum()),
                mode);
    }

    /** Bootstrap interval, or an exact one where there is too little to draw from. */
    static Interval interval(Balance balance, double confidence) {
        return exact(balance)
                ? Interval.exact(balance.over().count, balance.under().count, balance.speaking(), confidence)
                : Interval.percentile(balance.log2Draws(), balance.units(), confidence);
    }

    private boolean few(Balance balance) {
        return few(balance.hits());
    }

    boolean few(int hits) {
        return hits < least();
    }

    /** Hits it takes to say anything. */
    int least() {
        return Math.max(1, spec.minimum());
    }

    /** Whether there is too little to draw from. */
    static boolean exact(Balance balance) {
        return balance.units() < LEAST_UNITS || balance.over().count == 0 || balance.under().count == 0;
    }

    private Detail detail(Balance balance, String resampling, boolean said, List<Part> parts) {
        Without without = said ? Without.of(balance) : Without.NOTHING;
        boolean exact = exact(balance);
        return new Detail(
                lean(balance),
                !said ? "" : exact ? "exact" : resampling,
                !said ? 0 : exact ? balance.speaking() : balance.units(),
                count(parts, p -> p.over() > p.under()),
                count(parts, p -> p.over() < p.under()),
                count(parts, p -> p.over() == p.under() && p.over() > 0),
                count(parts, p -> p.over() + p.under() == 0),
                Dispersion.of(parts.stream().mapToInt(Part::over).toArray(), words(parts)),
                Dispersion.of(parts.stream().mapToInt(Part::under).toArray(), words(parts)),
                without.low(),
                without.high(),
                without.term(),
                Fragility.NONE);
    }

    private static int count(List<Part> parts, Predicate<Part> which) {
        return (int) parts.stream().filter(which).count();
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
