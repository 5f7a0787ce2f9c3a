package wpr.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
    static List<Balance> sections(Tally tally, RatioSpec spec, Mode mode, long seed) {
        List<Occurrence> over = tally.of(spec.over().id(), mode);
        List<Occurrence> under = tally.of(spec.under().id(), mode);
        List<List<Occurrence>> overByPassage = byPassage(tally, over);
        List<List<Occurrence>> underByPassage = byPassage(tally, under);
        List<Balance> sections =
                new ArrayList<>(Collections.nCopies(tally.sections().size(), NONE));
        for (int i = 0; i < tally.passages().size(); i++) {
            Passage passage = tally.passages().get(i);
            if (passage.words() > 0) {
                Balance here = passage(tally, i, overByPassage.get(i), underByPassage.get(i), seed);
                sections.set(passage.section(), sections.get(passage.section()).plus(here));
            }
        }
        return sections;
    }

    private static Balance passage(Tally tally, int index, List<Occurrence> over, List<Occurrence> under, long seed) {
        Passage passage = tally.passages().get(index);
        if (over.isEmpty() && under.isEmpty()) {
            return new Balance(passage.words(), Side.NONE, Side.NONE, 0, 1, 0);
        }
        int[] weights = Draws.of(seed, tally.document(), passage.key());
        int shared = (int)
                over.stream().filter(o -> under.stream().anyMatch(o::overlaps)).count();
        return new Balance(
                passage.words(),
                Side.of(over.size(), weights, terms(over)),
                Side.of(under.size(), weights, terms(under)),
                shared,
                1,
                1);
    }

    /** The same counts as one unit that is drawn as a whole. */
    Balance asUnit(long seed, String unit) {
        int[] weights = Draws.of(seed, unit, 0);
        return new Balance(words, over.weighted(weights), under.weighted(weights), shared, 1, hits() > 0 ? 1 : 0);
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

    private static List<List<Occurrence>> byPassage(Tally tally, List<Occurrence> occurrences) {
        List<List<Occurrence>> passages = new ArrayList<>();
        for (int i = 0; i < tally.passages().size(); i++) {
            passages.add(new ArrayList<>(0));
        }
        occurrences.forEach(o -> passages.get(o.passage()).add(o));
        return passages;
    }

    private static SortedMap<String, Integer> terms(List<Occurrence> occurrences) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        occurrences.stream().filter(Occurrence::sole).forEach(o -> counts.merge(o.term(), 1, Integer::sum));
        return counts;
    }
}
