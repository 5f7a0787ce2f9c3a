package wpr.measure;

import java.util.Arrays;
import wpr.model.Measure.Spread;

/**
 * How evenly something is spread over the parts of a text or corpus. Parts are given by their hits and their sizes in
 * words. With fewer hits than parts all of these are noise. Without hits, or without words: {@code NaN}.
 */
final class Dispersion {
    private Dispersion() {}

    static Spread of(int[] hits, int[] words) {
        return new Spread(dp(hits, words), dpNorm(hits, words), share(hits));
    }

    /**
     * Deviation of proportions, half the sum of |v - s| over the parts (Gries 2008): 0 where hits are spread as the words
     * are, towards 1 where all stand in one small part.
     */
    static double dp(int[] hits, int[] words) {
        double allHits = sum(hits);
        double allWords = sum(words);
        if (allHits == 0 || allWords == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < hits.length; i++) {
            sum += Math.abs(hits[i] / allHits - words[i] / allWords);
        }
        return sum / 2;
    }

    /** DP divided by its largest possible value, 1 - min s (Lijffijt &amp; Gries 2012); one part has none. */
    static double dpNorm(int[] hits, int[] words) {
        double smallest = Arrays.stream(words).min().orElse(0) / sum(words);
        return words.length < 2 ? Double.NaN : dp(hits, words) / (1 - smallest);
    }

    /** Share of the parts that hold a hit. */
    static double share(int[] hits) {
        return hits.length == 0
                ? Double.NaN
                : Arrays.stream(hits).filter(h -> h > 0).count() / (double) hits.length;
    }

    /**
     * Juilland's D, 1 - (sd / mean) / sqrt(n - 1) of the parts' relative frequencies, sd of the population (Juilland,
     * Brodin &amp; Davidovitch 1970): 1 where they are equal, 0 where one part holds all. Nears 1 with many parts (Biber
     * et al. 2016), so it compares only corpora cut alike.
     */
    static double juillandD(int[] hits, int[] words) {
        double[] rates = rates(hits, words);
        double mean = Arrays.stream(rates).average().orElse(Double.NaN);
        double variance =
                Arrays.stream(rates).map(r -> (r - mean) * (r - mean)).average().orElse(Double.NaN);
        return mean > 0 && rates.length > 1 ? 1 - Math.sqrt(variance) / mean / Math.sqrt(rates.length - 1) : Double.NaN;
    }

    /**
     * D_A, 1 - mean |r - r'| / (2 mean r) over all pairs of parts (Burch, Egbert &amp; Biber 2017): 1 where relative
     * frequencies are equal, 0 where one part holds all.
     */
    static double dA(int[] hits, int[] words) {
        double[] rates = rates(hits, words);
        Arrays.sort(rates);
        double differences = 0;
        for (int i = 0; i < rates.length; i++) {
            // in ascending order rate i is the larger one of i pairs and the smaller one of n - 1 - i
            differences += rates[i] * (2 * i - rates.length + 1);
        }
        double pairs = rates.length * (rates.length - 1.0) / 2;
        double mean = Arrays.stream(rates).average().orElse(Double.NaN);
        return mean > 0 && pairs > 0 ? 1 - differences / pairs / (2 * mean) : Double.NaN;
    }

    private static double[] rates(int[] hits, int[] words) {
        double[] rates = new double[hits.length];
        for (int i = 0; i < hits.length; i++) {
            rates[i] = words[i] == 0 ? 0 : hits[i] / (double) words[i];
        }
        return rates;
    }

    private static double sum(int[] counts) {
        return Arrays.stream(counts).asLongStream().sum();
    }
}
