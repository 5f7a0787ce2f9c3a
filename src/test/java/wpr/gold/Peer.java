package wpr.gold;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Scores the output of another program. What it leaves of the layout is forgiven as far as one can forgive without
 * knowing the gold: running heads, numbers that stand alone or open a line, and line ends broken or joined, whichever
 * comes out better.
 */
final class Peer {
    private static final Pattern OPENING_NUMBER = Pattern.compile("(?m)^ *\\d{1,2}[.)]?(?= |\\p{Lu})");
    private static final Pattern LONE_NUMBER = Pattern.compile("(?m)^ *(?:side|page)? *\\d{1,3} *$");
    private static final Pattern LINE_END_HYPHEN = Pattern.compile("(?<=\\p{L})[-\u00AD\u2010] *\\R *(?=\\p{Ll})");

    private Peer() {}

    static int errors(Gold gold, String output) {
        String text = Normalizer.normalize(output, Normalizer.Form.NFC);
        for (String head : gold.heads()) {
            text = text.replaceAll(Pattern.quote(head) + "( *\\d{1,3})?", " ");
        }
        String bare = LONE_NUMBER.matcher(text).replaceAll(" ");
        String joined = LINE_END_HYPHEN.matcher(bare).replaceAll("");
        return List.of(bare, joined).stream()
                .flatMap(t -> List.of(t, OPENING_NUMBER.matcher(t).replaceAll(" ")).stream())
                .mapToInt(t -> Score.of(gold, Words.of(t)).errors())
                .min()
                .orElseThrow();
    }
}
