package wpr.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
    static final Rate NONE = new Rate(0, 0, 0, new long[Draws.COUNT], new long[Draws.COUNT]);

    /**
     * The rates of all items in the documents of a corpus. The weights of a document are drawn once for all.
     *
     * @param items what to count; an item that no document holds has the rate 0
     */
    static SortedMap<Item, Rate> of(SortedMap<String, Counts> corpus, Collection<Item> items, long seed) {
        SortedMap<Item, long[]> hitDraws = new TreeMap<>();
        SortedMap<Item, Long> hits = new TreeMap<>();
        items.forEach(item -> hits.put(item, 0L));
        long[] wordDraws = new long[Draws.COUNT];
        long words = 0;
        int units = 0;
        for (Map.Entry<String, Counts> document : corpus.entrySet()) {
            Counts counts = document.getValue();
            if (counts.words() > 0) {
                int[] weights = Draws.of(seed, document.getKey(), 0);
                add(wordDraws, weights, counts.words());
                words += counts.words();
                units++;
                counts.items().forEach((item, here) -> {
                    if (here > 0 && hits.containsKey(item)) {
                        hits.merge(item, (long) here, Long::sum);
                        add(hitDraws.computeIfAbsent(item, none -> new long[Draws.COUNT]), weights, here);
                    }
                });
            }
        }
        SortedMap<Item, Rate> rates = new TreeMap<>();
        for (Map.Entry<Item, Long> item : hits.entrySet()) {
            long[] draws = hitDraws.getOrDefault(item.getKey(), new long[Draws.COUNT]);
            rates.put(item.getKey(), new Rate(item.getValue(), words, units, draws, wordDraws));
        }
        return rates;
    }

    /** The rate without one of its documents. */
    Rate without(String document, int itsWords, int itsHits, long seed) {
        return itsWords == 0 ? this : less(document, itsWords, itsHits, true, seed);
    }

    /**
     * The rate without some words of a document and the hits among them.
     *
     * @param all whether nothing is left of the document
     */
    Rate less(String document, int itsWords, int itsHits, boolean all, long seed) {
        int[] weights = Draws.of(seed, document, 0);
        long[] hitsLeft = hitDraws.clone();
        long[] wordsLeft = wordDraws.clone();
        add(hitsLeft, weights, -itsHits);
        add(wordsLeft, weights, -itsWords);
        return new Rate(hits - itsHits, words - itsWords, all ? units - 1 : units, hitsLeft, wordsLeft);
    }

    /** A rate that is not drawn. */
    static Rate exact(long hits, long words) {
        return new Rate(hits, words, 0, NONE.hitDraws, NONE.wordDraws);
    }

    /** A rate with less of each in every draw than the loss of so many words, hits and units can leave. */
    Rate lightest(long lostWords, long lostHits, int lostUnits) {
        return new Rate(
                hits - lostHits,
                words - lostWords,
                units - lostUnits,
                Arrays.stream(hitDraws)
                        .map(draw -> Math.max(0, draw - Draws.HEAVIEST * lostHits))
                        .toArray(),
                Arrays.stream(wordDraws)
                        .map(draw -> Math.max(0, draw - Draws.HEAVIEST * lostWords))
                        .toArray());
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

    /** Hits per 1,000 words. */
    double perThousand() {
        return words == 0 ? Double.NaN : 1000.0 * hits / words;
    }

    /** Interval of the rate per 1,000 words: by the draws, or exact where there are too few units or no hits. */
    Interval interval(double confidence) {
        if (words == 0) {
            return new Interval(Double.NaN, Double.NaN);
        }
        if (!canBeDrawn()) {
            Interval exact = Interval.poisson(hits, confidence);
            return new Interval(1000 * exact.low() / words, 1000 * exact.high() / words);
        }
        double[] values = new double[Draws.COUNT];
        for (int i = 0; i < values.length; i++) {
            values[i] = wordDraws[i] == 0 ? 0 : 1000.0 * hitDraws[i] / wordDraws[i];
        }
        Arrays.sort(values);
        return Interval.percentile(values, units, confidence);
    }

    private double log2Rate(int draw) {
        return Math.log((hitDraws[draw] + 0.5) / (wordDraws[draw] + 0.5)) / Math.log(2);
    }
}
