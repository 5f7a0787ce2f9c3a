package wpr.annotate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The commonest words of the languages that must be told apart. */
final class Languages {
    private static final List<String> CODES = List.of("da", "en", "no", "sv");
    private static final int SLOTS = 1 << 12;
    /** Words by the hash of their letters, so that a text is counted without cutting it up. */
    private static final String[] WORDS = new String[SLOTS];

    /** For each of them the languages it is common in, as bits in the order of the codes. */
    private static final byte[] BITS = new byte[SLOTS];

    static {
        Arrays.fill(WORDS, "");
        words().forEach((word, languages) -> {
            int slot = slot(word, 0, word.length(), hash(word));
            WORDS[slot] = word;
            BITS[slot] = languages.byteValue();
        });
    }

    private Languages() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new LinkedHashMap<>();
        for (int i = 0; i < CODES.size(); i++) {
            for (String word : Resources.lines("words-" + CODES.get(i) + ".txt")) {
                words.merge(word, 1 << i, (a, b) -> a | b);
            }
        }
        return words;
    }

    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }

    /** The slot of a word, or the free one where it would be; the hash is that of its letters in lower case. */
    private static int slot(String text, int start, int end, int hash) {
        int slot = (hash * 0x9E3779B9) >>> 20;
        while (!WORDS[slot].isEmpty() && !same(WORDS[slot], text, start, end)) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    private static boolean same(String word, String text, int start, int end) {
        return word.length() == end - start && word.regionMatches(true, 0, text, start, end - start);
    }

    /** How many words of a text are among the commonest of each language. */
    static final class Counts {
        /** For each set of languages how many words are common in just these. */
        private final int[] shared = new int[1 << CODES.size()];

        private int words;

        void add(String text, int start, int end) {
            for (int at = start; at < end; ) {
                int stop = at;
                int hash = 0;
                while (stop < end && Character.isLetter(text.charAt(stop))) {
                    hash = 31 * hash + Character.toLowerCase(text.charAt(stop++));
                }
                if (stop > at) {
                    words++;
                    shared[BITS[slot(text, at, stop, hash)]]++;
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
            for (int i = 1; i < CODES.size(); i++) {
                best = of(i) > of(best) ? i : best;
            }
            return CODES.get(best);
        }

        /** Common words of a language; 0 for one that is not counted. */
        int of(String language) {
            int i = CODES.indexOf(language);
            return i < 0 ? 0 : of(i);
        }

        private int of(int language) {
            return sum(language, -1);
        }

        /** Whether against each other language it has this many words of its own, and this many times the other's. */
        boolean clear(String language, int fewest, int times) {
            int best = CODES.indexOf(language);
            for (int other = 0; other < CODES.size(); other++) {
                int lead = sum(best, other);
                if (other != best && (lead < fewest || lead < times * sum(other, best))) {
                    return false;
                }
            }
            return true;
        }

        /** Common words of a language that are not common in another one; -1 for no other. */
        private int sum(int language, int butNotOf) {
            int sum = 0;
            for (int set = 0; set < shared.length; set++) {
                boolean counts = (set >> language & 1) == 1 && (butNotOf < 0 || (set >> butNotOf & 1) == 0);
                sum += counts ? shared[set] : 0;
            }
            return sum;
        }
    }
}
