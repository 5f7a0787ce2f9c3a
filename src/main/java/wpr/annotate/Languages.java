package wpr.annotate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The commonest words of the languages that must be told apart. */
final class Languages {
    private static final List<String> CODES = List.of("da", "en", "no", "sv");
    /** For each word the languages it is common in, as bits in the order of the codes. */
    private static final Map<String, Integer> WORDS = words();

    private Languages() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < CODES.size(); i++) {
            for (String word : Resources.lines("words-" + CODES.get(i) + ".txt")) {
                words.merge(word, 1 << i, (a, b) -> a | b);
            }
        }
        return words;
    }

    /** How many words of a text are among the commonest of each language. */
    static final class Counts {
        private final int[] common = new int[CODES.size()];
        private int words;

        void add(String text, int start, int end) {
            for (int at = start; at < end; ) {
                int stop = at;
                while (stop < end && Character.isLetter(text.charAt(stop))) {
                    stop++;
                }
                if (stop > at) {
                    words++;
                    int languages = WORDS.getOrDefault(text.substring(at, stop).toLowerCase(Locale.ROOT), 0);
                    for (int i = 0; i < common.length; i++) {
                        common[i] += languages >> i & 1;
                    }
                }
                at = stop + 1;
            }
        }

        int words() {
            return words;
        }

        /** The language with most common words, the first of equals. */
        String best() {
            int best = 0;
            for (int i = 1; i < common.length; i++) {
                best = common[i] > common[best] ? i : best;
            }
            return CODES.get(best);
        }

        /** Common words of a language; 0 for one that is not counted. */
        int of(String language) {
            int i = CODES.indexOf(language);
            return i < 0 ? 0 : common[i];
        }

        /** Common words of the language that comes second. */
        int second() {
            int[] sorted = common.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length - 2];
        }
    }
}
