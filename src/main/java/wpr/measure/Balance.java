package wpr.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import wpr.measure.Tally.Occurrence;
import wpr.measure.Tally.Passage;
import wpr.model.RatioSpec;

/**
 * The counts of the two sides of a ratio in some part of a corpus, with their bootstrap draws.
 *
 * <p>A value that adds up: the balance of a section is the sum of its passages', that of a document the sum of its
 * sections', that of a corpus the sum of its documents', in any order and any grouping and to the last bit, since all
 * parts are whole numbers.
 *
 * @param words words searched
 * @param over the numerator
 * @param under the denominator
 * @param shared hits that have a word in common with a hit of the other side; any blocks the ratio
 * @param units passages or documents that are resampled, those without a hit included
 * @param speaking units among them that hold a hit
 */
record Balance(int words, Side over, Side under, int shared, int units, int speaking) {
    static final Balance NONE = new Balance(0, Side.NONE, Side.NONE, 0, 0, 0);

    /** The balance of each section of a document, in order; the units are its passages. */
    static List<Balance> sections(Tally tally, RatioSpec spec, Mode mode, Weights weights) {
        List<Balance> passages = passages(tally, spec, mode, weights);
        List<Balance> sections =
                new ArrayList<>(Collections.nCopies(tally.sections().size(), NONE));
        for (int i = 0; i < passages.size(); i++) {
            int section = tally.passages().get(i).section();
            sections.set(section, sections.get(section).plus(passages.get(i)));
        }
        return sections;
    }

    /** The balance of each passage, in order; that of one in which nothing was searched is {@link #NONE}. */
    static List<Balance> passages(Tally tally, RatioSpec spec, Mode mode, Weights weights) {
        return passages(tally, spec, mode, weights::of);
    }

    /** The balance of a text, with draws of its passages where the verdict asks for them. */
    static Balance whole(Tally tally, RatioSpec spec, Mode mode, Weights weights) {
        Balance counted = sum(passages(tally, spec, mode, passage -> new int[0]));
        return Ratio.exact(counted) ? counted : sum(passages(tally, spec, mode, weights));
    }

    private static List<Balance> passages(Tally tally, RatioSpec spec, Mode mode, Function<Passage, int[]> weights) {
        List<List<Occurrence>> over = byPassage(tally, spec.over().id(), mode);
        List<List<Occurrence>> under = byPassage(tally, spec.under().id(), mode);
        List<Balance> passages = new ArrayList<>();
        for (int i = 0; i < tally.passages().size(); i++) {
            passages.add(passage(tally.passages().get(i), over.get(i), under.get(i), weights));
        }
        return passages;
    }

    private static Balance passage(
            Passage passage, List<Occurrence> over, List<Occurrence> under, Function<Passage, int[]> weights) {
        if (passage.words() == 0) {
            return NONE;
        }
        if (over.isEmpty() && under.isEmpty()) {
            return new Balance(passage.words(), Side.NONE, Side.NONE, 0, 1, 0);
        }
        int[] drawn = weights.apply(passage);
        int shared = (int)
                over.stream().filter(o -> under.stream().anyMatch(o::overlaps)).count();
        return new Balance(
                passage.words(),
                Side.of(over.size(), drawn, terms(over)),
                Side.of(under.size(), drawn, terms(under)),
                shared,
                1,
                1);
    }

    /** A balance of which no more is known than counts and draws. */
    static Balance of(int over, int under, int[] overDraws, int[] underDraws, int units, int speaking) {
        return new Balance(
                0,
                Side.NONE.counting(over).drawn(overDraws),
                Side.NONE.counting(under).drawn(underDraws),
                0,
                units,
                speaking);
    }

    /** The same counts, to be drawn in another way. */
    Balance withoutDraws() {
        return new Balance(words, over.drawn(new int[0]), under.drawn(new int[0]), shared, units, speaking);
    }

    /** The same counts with draws of other units. */
    Balance withDraws(int[] ofOver, int[] ofUnder, int ofUnits, int speakingUnits) {
        return new Balance(words, over.drawn(ofOver), under.drawn(ofUnder), shared, ofUnits, speakingUnits);
    }

    Balance plus(Balance other) {
        return new Balance(
                words + other.words,
                over.plus(other.over),
                under.plus(other.under),
                shared + other.shared,
                units + other.units,
                speaking + other.speaking);
    }

    /** What is left without a part of it. */
    Balance minus(Balance part) {
        return new Balance(
                words - part.words,
                over.minus(part.over),
                under.minus(part.under),
                shared - part.shared,
                units - part.units,
                speaking - part.speaking);
    }

    static Balance sum(List<Balance> parts) {
        return parts.stream().reduce(NONE, Balance::plus);
    }

    int hits() {
        return over.count + under.count;
    }

    double log2() {
        return log2(over.count, under.count);
    }

    /** The log2 ratio of each draw, ascending. */
    double[] log2Draws() {
        double[] values = new double[Draws.COUNT];
        for (int i = 0; i < values.length; i++) {
            values[i] = log2(over.draw(i), under.draw(i));
        }
        Arrays.sort(values);
        return values;
    }

    /** log2((a + 0.5) / (b + 0.5)); the halves keep it finite at zero counts (Haldane 1956, Anscombe 1956). */
    static double log2(int a, int b) {
        return (Math.log(a + 0.5) - Math.log(b + 0.5)) / Math.log(2);
    }

    static List<List<Occurrence>> byPassage(Tally tally, String concept, Mode mode) {
        List<List<Occurrence>> passages = new ArrayList<>();
        for (int i = 0; i < tally.passages().size(); i++) {
            passages.add(new ArrayList<>(0));
        }
        tally.of(concept, mode).forEach(o -> passages.get(o.passage()).add(o));
        return passages;
    }

    private static SortedMap<String, Integer> terms(List<Occurrence> occurrences) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        occurrences.stream().filter(Occurrence::sole).forEach(o -> counts.merge(o.term(), 1, Integer::sum));
        return counts;
    }
}
