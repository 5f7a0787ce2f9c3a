package wpr.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import wpr.measure.Profile.Counts;
import wpr.measure.Tally.Occurrence;

/**
 * How often a concept occurs, with bootstrap draws over the documents of a corpus or the passages of a document.
 *
 * @param hits hits of the concept
 * @param words words searched
 * @param units documents or passages with words
 * @param hitDraws hits in each draw
 * @param wordDraws words in each draw
 */
record Rate(long hits, long words, int units, long[] hitDraws, long[] wordDraws) {

    static Rate of(SortedMap<String, Counts> corpus, String concept, Mode mode, long seed) {
        long hits = 0;
        long words = 0;
        int units = 0;
        long[] hitDraws = new long[Draws.COUNT];
        long[] wordDraws = new long[Draws.COUNT];
        for (Map.Entry<String, Counts> document : corpus.entrySet()) {
            Counts counts = document.getValue();
            if (counts.words() > 0) {
                int here = counts.of(concept).in(mode);
                hits += here;
                words += counts.words();
                units++;
                int[] weights = Draws.of(seed, document.getKey(), 0);
                add(hitDraws, weights, here);
                add(wordDraws, weights, counts.words());
            }
        }
        return new Rate(hits, words, units, hitDraws, wordDraws);
    }

    /** The rate in one document, its passages drawn. */
    static Rate of(Tally tally, String concept, Mode mode, long seed) {
        List<List<Occurrence>> found = Balance.byPassage(tally, concept, mode);
        long hits = 0;
        int passages = 0;
        long[] hitDraws = new long[Draws.COUNT];
        long[] wordDraws = new long[Draws.COUNT];
        for (int i = 0; i < tally.passages().size(); i++) {
            Tally.Passage passage = tally.passages().get(i);
            if (passage.words() > 0) {
                hits += found.get(i).size();
                passages++;
                int[] weights = Draws.of(seed, tally.document(), passage.key());
                add(hitDraws, weights, found.get(i).size());
                add(wordDraws, weights, passage.words());
            }
        }
        return new Rate(hits, tally.words(), passages, hitDraws, wordDraws);
    }

    private static void add(long[] draws, int[] weights, int count) {
        for (int i = 0; i < draws.length; i++) {
            draws[i] += (long) weights[i] * count;
        }
    }

    /** Whether there are hits, and enough to draw from. */
    boolean canBeDrawn() {
        return units >= Ratio.LEAST_UNITS && hits > 0;
    }

    /** Interval of the log2 ratio of this rate to another, from draws of both. */
    Interval against(Rate other, double confidence) {
        double[] values = new double[Draws.COUNT];
        for (int i = 0; i < values.length; i++) {
            values[i] = log2Rate(i) - other.log2Rate(i);
        }
        Arrays.sort(values);
        return Interval.percentile(values, Math.min(units, other.units), confidence);
    }

    private double log2Rate(int draw) {
        return Math.log((hitDraws[draw] + 0.5) / (wordDraws[draw] + 0.5)) / Math.log(2);
    }
}
