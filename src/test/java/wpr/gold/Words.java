package wpr.gold;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts text into the words that are compared: what stands between spaces and has a letter or digit. */
final class Words {
    private static final Pattern LEADER = Pattern.compile("\\.{3,}|(?: \\.){3,}|…");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");

    private Words() {}

    static List<String> of(String text) {
        String plain =
                LEADER.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        return SPACE.splitAsStream(plain)
                .filter(word -> WORD.matcher(word).matches())
                .toList();
    }
}
