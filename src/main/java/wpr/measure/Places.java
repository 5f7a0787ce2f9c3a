package wpr.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import wpr.measure.Tally.Occurrence;
import wpr.measure.Tally.Passage;
import wpr.model.Fragility;
import wpr.model.Measure;
import wpr.model.Measure.Detail;
import wpr.model.Measure.Spread;
import wpr.model.PlaceSpec;
import wpr.model.Silence.Contrast;
import wpr.model.SilenceSpec;
import wpr.model.Unit;

/**
 * How often a thing stands where a rule looks for it, in one document: before another of all places that hold both, how
 * far into the text it is first said, near something more often than its counterpart, how evenly over the sections.
 */
public final class Places {
    private static final double CONFIDENCE = 0.95;
    static final int LEAST = 5;

    private final Tally tally;
    private final PlaceSpec spec;
    private final Mode mode;
    private final long seed;

    private Places(Tally tally, PlaceSpec spec, Mode mode, long seed) {
        this.tally = tally;
        this.spec = spec;
        this.mode = mode;
        this.seed = seed;
    }

    /** One measure per rule, strict before loose. */
    public static List<Measure> of(Tally tally, List<PlaceSpec> specs, long seed) {
        List<Measure> measures = new ArrayList<>();
        for (PlaceSpec spec : specs) {
            for (Mode mode : Mode.values()) {
                measures.add(new Places(tally, spec, mode, seed).measure());
            }
        }
        return measures;
    }

    private Measure measure() {
        return switch (spec.rule().kind()) {
            case "order" -> order();
            case "position" -> position();
            case "cooccurrence" -> cooccurrence();
            default -> distribution();
        };
    }

    /** Of the units that hold both things, the share in which the first comes first; the interval is exact. */
    private Measure order() {
        int[] counts = orders();
        int before = counts[0];
        int both = counts[1];
        boolean few = both < LEAST;
        Interval exact = Interval.share(before, both - before, CONFIDENCE);
        String lean = few ? "" : exact.low() > 0.5 ? "over" : exact.high() < 0.5 ? "under" : "none";
        return measure(
                before,
                both,
                few ? Double.NaN : before / (double) both,
                few ? new Interval(Double.NaN, Double.NaN) : exact,
                "share",
                few ? "too-few" : "ok",
                detail(lean, few ? "" : "exact", few ? 0 : both, Spread.NONE, new int[0]));
    }

    /** Units in which the first comes first, and units that hold both. */
    private int[] orders() {
        Map<Integer, Occurrence> firsts = earliest(spec.first().id());
        Map<Integer, Occurrence> seconds = earliest(spec.second().id());
        int before = 0;
        int after = 0;
        for (Map.Entry<Integer, Occurrence> first : firsts.entrySet()) {
            Occurrence second = seconds.get(first.getKey());
            if (second != null && second.start() != first.getValue().start()) {
                before += first.getValue().start() < second.start() ? 1 : 0;
                after += first.getValue().start() > second.start() ? 1 : 0;
            }
        }
        return new int[] {before, before + after};
    }

    private Map<Integer, Occurrence> earliest(String concept) {
        Map<Integer, Occurrence> earliest = new HashMap<>();
        for (Occurrence occurrence : tally.of(concept, mode)) {
            int home = switch (spec.unit()) {
                case SENTENCE -> occurrence.sentence();
                case PASSAGE -> occurrence.passage();
                case SECTION -> tally.passages().get(occurrence.passage()).section();
            };
            earliest.putIfAbsent(home, occurrence);
        }
        return earliest;
    }

    /** The share of the words that stand before the first mention; it has no interval, there is only one. */
    private Measure position() {
        List<Occurrence> found = tally.of(spec.first().id(), mode);
        boolean none = found.isEmpty() || tally.words() == 0;
        int before = none ? 0 : found.get(0).word();
        return measure(
                before,
                tally.words(),
                none ? Double.NaN : before / (double) tally.words(),
                new Interval(Double.NaN, Double.NaN),
                "share",
                none ? "too-few" : "ok",
                Detail.NONE);
    }

    /** The odds of standing near against those of the counterpart; takes hits for independent. */
    private Measure cooccurrence() {
        List<Occurrence> things = tally.of(spec.first().id(), mode);
        List<Occurrence> others = tally.of(spec.second().id(), mode);
        List<Occurrence> near = tally.of(spec.near().id(), Mode.LOOSE);
        SilenceSpec.Treatment treatment = new SilenceSpec.Treatment(spec.near(), spec.window(), 1);
        int marked = marked(things, near, treatment.window());
        int othersMarked = marked(others, near, treatment.window());
        boolean few = few(things.size(), others.size());
        Contrast odds = few ? Contrast.NONE : Absence.odds(marked, things.size(), othersMarked, others.size());
        Interval interval = new Interval(odds.low(), odds.high());
        String lean = few ? "" : odds.low() > 0 ? "over" : odds.high() < 0 ? "under" : "none";
        return measure(
                marked,
                othersMarked,
                odds.value(),
                interval,
                "log2-odds-ratio",
                few ? "too-few" : interval.wide() ? "wide" : "ok",
                detail(lean, few ? "" : "exact", few ? 0 : things.size() + others.size(), Spread.NONE, new int[0]));
    }

    /** Whether there are too few of two things to hold one against the other. */
    static boolean few(int things, int others) {
        return things == 0 || others == 0 || things + others < LEAST;
    }

    /**
     * What a document adds to the measure of a corpus, in whole numbers: of an order the units with the first first and
     * with both; of a position whether it is said, and the millionths of the words before; of a co-occurrence near, all,
     * others near, others; of a distribution the hits.
     */
    static int[] counts(Tally tally, PlaceSpec spec, Mode mode) {
        List<Occurrence> things = tally.of(spec.first().id(), mode);
        return switch (spec.rule().kind()) {
            case "order" -> new Places(tally, spec, mode, 0).orders();
            case "position" ->
                things.isEmpty() || tally.words() == 0
                        ? new int[] {0, 0}
                        : new int[] {1, (int) Math.round(1e6 * things.get(0).word() / tally.words())};
            case "cooccurrence" -> {
                List<Occurrence> others = tally.of(spec.second().id(), mode);
                List<Occurrence> near = tally.of(spec.near().id(), Mode.LOOSE);
                int window = spec.window();
                yield new int[] {
                    marked(things, near, window), things.size(), marked(others, near, window), others.size()
                };
            }
            default -> new int[] {things.size()};
        };
    }

    private static int marked(List<Occurrence> things, List<Occurrence> near, int window) {
        return (int) things.stream()
                .filter(thing ->
                        near.stream().anyMatch(n -> n.sentence() == thing.sentence() && n.distance(thing) <= window))
                .count();
    }

    /** Hits per 1,000 words, and how evenly they are spread over the sections. */
    private Measure distribution() {
        Rate rate = Rate.of(tally, spec.first().id(), mode, seed);
        int[] words = new int[tally.sections().size()];
        for (Passage passage : tally.passages()) {
            words[passage.section()] += passage.words();
        }
        int[] hits = new int[words.length];
        tally.of(spec.first().id(), mode)
                .forEach(o -> hits[tally.passages().get(o.passage()).section()]++);
        int[] searched =
                IntStream.range(0, words.length).filter(i -> words[i] > 0).toArray();
        int[] here = IntStream.of(searched).map(i -> hits[i]).toArray();
        Spread spread = searched.length == 0
                ? Spread.NONE
                : Dispersion.of(here, IntStream.of(searched).map(i -> words[i]).toArray());
        Interval interval = rate.interval(CONFIDENCE);
        boolean none = rate.words() == 0;
        return measure(
                (int) rate.hits(),
                (int) rate.words(),
                rate.perThousand(),
                interval,
                "per-1000",
                none ? "too-few" : "ok",
                detail(
                        "",
                        none ? "" : rate.canBeDrawn() ? "passages" : "exact",
                        none ? 0 : rate.units(),
                        spread,
                        here));
    }

    static Detail detail(String lean, String interval, int resampled, Spread spread, int[] parts) {
        int with = (int) IntStream.of(parts).filter(h -> h > 0).count();
        return new Detail(
                lean,
                interval,
                resampled,
                with,
                0,
                0,
                parts.length - with,
                spread,
                Spread.NONE,
                Double.NaN,
                Double.NaN,
                "",
                Fragility.NONE);
    }

    private Measure measure(
            int numerator,
            int denominator,
            double value,
            Interval interval,
            String scale,
            String status,
            Detail detail) {
        return new Measure(
                spec.rule().id(),
                mode.id(),
                Unit.DOCUMENT,
                tally.document(),
                tally.document(),
                numerator,
                denominator,
                tally.words(),
                value,
                interval.low(),
                interval.high(),
                scale,
                status,
                detail);
    }
}
