package wpr.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wpr.model.Remark;
import wpr.model.Remark.Code;

/** Finds signs that extraction went wrong, so that nobody cites a text unseen. Nothing is repaired on suspicion. */
final class Suspicions {
    /** Possessive, so that a word of a hundred thousand parts takes no stack. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]++(?:[-.,][\\p{L}\\d]++)*+");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern GLUED = Pattern.compile("\\p{Ll}{2,}\\p{Lu}\\p{Ll}{2,}|\\p{L}{36,}");
    private static final int LEAST_GLUED = 3;
    private static final double MANY_GLUED = 0.005;
    private static final double MANY_LETTERS = 0.15;
    private static final double FEW_LETTERS = 0.5;
    private static final int ENOUGH = 20;

    private Suspicions() {}

    /** What makes a text suspect; all of the weight {@link Remark.Weight#CHECK}. */
    static List<Remark> of(List<Passage> passages) {
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
        List<Remark> warnings = new ArrayList<>();
        glued(words, warnings);
        long single =
                words.stream().filter(word -> LETTER.matcher(word).matches()).count();
        if (words.size() >= ENOUGH && single > MANY_LETTERS * words.size()) {
            warnings.add(Remark.of(Code.SINGLE_LETTERS, 100 * single / words.size()));
        }
        if (characters >= ENOUGH && letters < FEW_LETTERS * characters) {
            warnings.add(Remark.of(Code.FEW_LETTERS));
        }
        return warnings;
    }

    private static void glued(List<String> words, List<Remark> warnings) {
        List<String> glued =
                words.stream().filter(word -> GLUED.matcher(word).matches()).toList();
        if (glued.size() >= LEAST_GLUED && glued.size() > MANY_GLUED * words.size()) {
            warnings.add(Remark.of(Code.GLUED_WORDS, glued.size(), glued.get(0)));
        }
    }
}
