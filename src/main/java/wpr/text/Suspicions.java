package wpr.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds signs that extraction went wrong, so that nobody cites a text unseen. Nothing is repaired on suspicion. */
final class Suspicions {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[-.,][\\p{L}\\d]+)*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern GLUED = Pattern.compile("\\p{Ll}{2,}\\p{Lu}\\p{Ll}{2,}|\\p{L}{36,}");
    private static final int LEAST_GLUED = 3;
    private static final double MANY_GLUED = 0.005;
    private static final double MANY_LETTERS = 0.15;
    private static final double FEW_LETTERS = 0.5;
    private static final int ENOUGH = 20;

    private Suspicions() {}

    /** Warnings about a text, each a sentence that begins with <em>Check the text</em>. */
    static List<String> of(List<Passage> passages) {
        List<String> words = new ArrayList<>();
        int characters = 0;
        int letters = 0;
        for (Passage passage : passages) {
            if (passage.zone().searched()) {
                WORD.matcher(passage.text()).results().forEach(word -> words.add(word.group()));
                characters += passage.text().replace(" ", "").length();
                letters += (int) LETTER.matcher(passage.text()).results().count();
            }
        }
        List<String> warnings = new ArrayList<>();
        glued(words, warnings);
        long single =
                words.stream().filter(word -> LETTER.matcher(word).matches()).count();
        if (words.size() >= ENOUGH && single > MANY_LETTERS * words.size()) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "Check the text: %d %% of its words are single letters.",
                    100 * single / words.size()));
        }
        if (characters >= ENOUGH && letters < FEW_LETTERS * characters) {
            warnings.add("Check the text: fewer than half of its characters are letters.");
        }
        return warnings;
    }

    private static void glued(List<String> words, List<String> warnings) {
        List<String> glued =
                words.stream().filter(word -> GLUED.matcher(word).matches()).toList();
        if (glued.size() >= LEAST_GLUED && glued.size() > MANY_GLUED * words.size()) {
            warnings.add("Check the text: " + glued.size() + " words look glued together, as " + glued.get(0) + ".");
        }
    }
}
