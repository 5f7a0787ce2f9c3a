package wpr.annotate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells Danish, English, Norwegian and Swedish apart by their commonest words. */
final class Languages {
    private static final Map<String, Set<String>> WORDS = words();

    private Languages() {}

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String language : new String[] {"da", "en", "no", "sv"}) {
            words.put(language, Resources.lines("words-" + language + ".txt"));
        }
        return words;
    }

    /** How many words of a text are among the commonest of each language. */
    static Map<String, Integer> count(String text, int start, int end) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        WORDS.keySet().forEach(language -> counts.put(language, 0));
        int at = start;
        while (at < end) {
            int stop = at;
            while (stop < end && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
            if (stop > at) {
                String word = text.substring(at, stop).toLowerCase(Locale.ROOT);
                WORDS.forEach((language, list) -> counts.merge(language, list.contains(word) ? 1 : 0, Integer::sum));
            }
            at = stop + 1;
        }
        return counts;
    }

    /** The language with the highest count; {@code und} where there is none or a tie. */
    static String best(Map<String, Integer> counts) {
        String best = "und";
        int most = 0;
        int second = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return most > second ? best : "und";
    }
}
