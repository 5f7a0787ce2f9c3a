package wpr.measure;

import java.util.Arrays;

/**
 * How evenly something is spread over the parts of a text or corpus. Parts are given by their hits and their sizes in
 * words. With fewer hits than parts all of these are noise. No hits, or no parts: {@code NaN}.
 */
final class Dispersion {
    private Dispersion() {}

    /**
     * Deviation of proportions, half the sum of |v - s| over the parts (Gries 2008): 0 where hits are spread as the words
     * are, towards 1 where all stand in one small part.
     */
    static double dp(int[] hits, int[] words) {
        double allHits = Arrays.stream(hits).asLongStream().sum();
        double allWords = Arrays.stream(words).asLongStream().sum();
        if (allHits == 0 || allWords == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < hits.length; i++) {
            sum += Math.abs(hits[i] / allHits - words[i] / allWords);
        }
        return sum / 2;
    }
}
