package wpr.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import wpr.model.Measure;
import wpr.model.Measure.Spread;
import wpr.model.PlaceSpec;
import wpr.model.Silence.Contrast;
import wpr.model.Unit;

/**
 * Where things stand in many documents. The counts of documents are added; the interval is a bootstrap over documents
 * where twenty of them hold what is counted, else the exact one of the counts, which takes them for independent.
 */
public final class CorpusPlaces {
    private static final double CONFIDENCE = 0.95;
    private static final Interval NO_INTERVAL = new Interval(Double.NaN, Double.NaN);

    private final Unit unit;
    private final String name;
    private final PlaceSpec spec;
    private final Mode mode;
    private final long seed;
    private final List<PlaceCounts> documents;

    private CorpusPlaces(Unit unit, String name, PlaceSpec spec, Mode mode, long seed, List<PlaceCounts> documents) {
        this.unit = unit;
        this.name = name;
        this.spec = spec;
        this.mode = mode;
        this.seed = seed;
        this.documents = documents;
    }

    /** One measure per rule of a corpus or a group, strict before loose; none of a corpus without words. */
    public static List<Measure> of(Unit unit, String name, CorpusTally corpus, List<PlaceSpec> specs) {
        List<PlaceCounts> documents = corpus.places().inOrder().values().stream()
                .filter(counts -> counts.words() > 0)
                .toList();
        List<Measure> measures = new ArrayList<>();
        for (PlaceSpec spec : documents.isEmpty() ? List.<PlaceSpec>of() : specs) {
            for (Mode mode : Mode.values()) {
                measures.add(new CorpusPlaces(unit, name, spec, mode, corpus.seed(), documents).measure());
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

    private Measure order() {
        int before = sum(0);
        int both = sum(1);
        if (both < Places.LEAST) {
            return tooFew(before, both, "share");
        }
        boolean drawn = before > 0 && before < both && with(1) >= Ratio.LEAST_UNITS;
        Interval interval =
                drawn ? drawn(c -> c[0] / (double) c[1], with(1)) : Interval.share(before, both - before, CONFIDENCE);
        String lean = interval.low() > 0.5 ? "over" : interval.high() < 0.5 ? "under" : "none";
        return measure(before, both, before / (double) both, interval, "share", lean, drawn, 1);
    }

    /** The mean over the documents that say it of the share of words before; these documents are what is counted. */
    private Measure position() {
        int saying = sum(0);
        if (saying == 0) {
            return tooFew(saying, documents.size(), "share");
        }
        boolean drawn = saying >= Ratio.LEAST_UNITS;
        Interval interval = drawn ? drawn(CorpusPlaces::mean, saying) : NO_INTERVAL;
        double mean = mean(new long[] {saying, sum(1)});
        return measure(saying, documents.size(), mean, interval, "share", "", drawn, 0);
    }

    private static double mean(long[] sums) {
        return sums[1] / 1e6 / sums[0];
    }

    private Measure cooccurrence() {
        int near = sum(0);
        int all = sum(1);
        int othersNear = sum(2);
        int others = sum(3);
        if (Places.few(all, others)) {
            return tooFew(near, othersNear, "log2-odds-ratio");
        }
        boolean drawn = with(1) >= Ratio.LEAST_UNITS && with(3) >= Ratio.LEAST_UNITS && near > 0 && othersNear > 0;
        Contrast odds = Absence.odds(near, all, othersNear, others);
        Interval interval =
                drawn ? drawn(CorpusPlaces::odds, Math.min(with(1), with(3))) : new Interval(odds.low(), odds.high());
        String lean = interval.low() > 0 ? "over" : interval.high() < 0 ? "under" : "none";
        return measure(near, othersNear, odds.value(), interval, "log2-odds-ratio", lean, drawn, 1);
    }

    private static double odds(long[] c) {
        return Balance.log2((int) c[0], (int) (c[1] - c[0])) - Balance.log2((int) c[2], (int) (c[3] - c[2]));
    }

    private Measure distribution() {
        int hits = sum(0);
        int words = documents.stream().mapToInt(PlaceCounts::words).sum();
        boolean drawn = hits > 0 && documents.size() >= Ratio.LEAST_UNITS;
        Interval poisson = Interval.poisson(hits, CONFIDENCE);
        Interval interval = drawn
                ? drawn(c -> 1000.0 * c[0] / c[1], documents.size())
                : new Interval(1000 * poisson.low() / words, 1000 * poisson.high() / words);
        return measure(hits, words, 1000.0 * hits / words, interval, "per-1000", "", drawn, 0);
    }

    private int sum(int count) {
        return documents.stream().mapToInt(d -> d.of(spec, mode).get(count)).sum();
    }

    /** How many documents hold what is counted. */
    private int with(int count) {
        return (int)
                documents.stream().filter(d -> d.of(spec, mode).get(count) > 0).count();
    }

    /** Bootstrap over documents: a value of drawn sums, behind which stand the words; draws without a value say nothing. */
    private Interval drawn(ToDoubleFunction<long[]> value, int units) {
        int size = documents.get(0).of(spec, mode).size();
        long[][] sums = new long[Draws.COUNT][size + 1];
        for (PlaceCounts document : documents) {
            List<Integer> counts = document.of(spec, mode);
            int[] weights = Draws.of(seed, document.document(), 0);
            for (int draw = 0; draw < Draws.COUNT; draw++) {
                for (int i = 0; i < size; i++) {
                    sums[draw][i] += (long) weights[draw] * counts.get(i);
                }
                sums[draw][size] += (long) weights[draw] * document.words();
            }
        }
        double[] values = Arrays.stream(sums)
                .mapToDouble(value)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return Interval.percentile(values, units, CONFIDENCE);
    }

    private Measure tooFew(int numerator, int denominator, String scale) {
        return measure(numerator, denominator, Double.NaN, NO_INTERVAL, scale, "", false, 0);
    }

    /** @param part what a document must hold to count among the parts that do */
    private Measure measure(
            int numerator,
            int denominator,
            double value,
            Interval interval,
            String scale,
            String lean,
            boolean drawn,
            int part) {
        int[] here =
                documents.stream().mapToInt(d -> d.of(spec, mode).get(part)).toArray();
        int[] words = documents.stream().mapToInt(PlaceCounts::words).toArray();
        boolean made = !Double.isNaN(interval.high());
        boolean wide = scale.equals("log2-odds-ratio") && interval.wide();
        return new Measure(
                spec.rule().id(),
                mode.id(),
                unit,
                name,
                "",
                numerator,
                denominator,
                Arrays.stream(words).sum(),
                value,
                interval.low(),
                interval.high(),
                scale,
                Double.isNaN(value) ? "too-few" : wide ? "wide" : "ok",
                Places.detail(
                        lean,
                        !made ? "" : drawn ? "documents" : "exact",
                        !made ? 0 : drawn ? documents.size() : denominator,
                        scale.equals("per-1000") ? Dispersion.of(here, words) : Spread.NONE,
                        here));
    }
}
