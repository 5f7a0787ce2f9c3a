package wpr.extract.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Tells text from a layer of characters that mean nothing, as fonts without a table of their letters leave behind. */
final class TextLayer {
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{3,}");
    private static final Pattern VOWEL = Pattern.compile("(?iu)[aeiouyæøåäöüéèáíóúàâêîôû]");
    private static final int ENOUGH = 40;
    private static final int ENOUGH_WORDS = 12;
    private static final double MANY_UNKNOWN = 0.2;
    private static final double MANY_WITHOUT_VOWEL = 0.5;

    private TextLayer() {}

    /** Whether a page holds enough characters to judge, and they are no text of a language in Latin letters. */
    static boolean junk(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        float end = Float.NEGATIVE_INFINITY;
        for (Glyph glyph : glyphs) {
            text.append(glyph.x() - end > 0.15f * glyph.size() || glyph.x() < end - glyph.size() ? " " : "");
            text.append(glyph.text());
            end = glyph.right();
        }
        long printed = text.chars().filter(c -> !Character.isWhitespace(c)).count();
        long unknown = text.chars().filter(TextLayer::unknown).count();
        if (printed < ENOUGH) {
            return false;
        }
        List<String> words =
                WORD.matcher(text).results().map(match -> match.group()).toList();
        long without =
                words.stream().filter(word -> !VOWEL.matcher(word).find()).count();
        return unknown > MANY_UNKNOWN * printed
                || words.size() >= ENOUGH_WORDS && without > MANY_WITHOUT_VOWEL * words.size();
    }

    private static boolean unknown(int c) {
        return c == '\uFFFD'
                || switch (Character.getType(c)) {
                    case Character.CONTROL, Character.PRIVATE_USE, Character.UNASSIGNED -> !Character.isWhitespace(c);
                    default -> false;
                };
    }
}
