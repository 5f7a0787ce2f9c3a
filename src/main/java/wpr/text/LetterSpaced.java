package wpr.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wpr.model.RawBlock;
import wpr.model.Zone;

/**
 * A line set with a space between all its letters: {@code B A G G R U N D}. Words are told apart by wider gaps; one of
 * them at least is known or made of two known ones. Any other row of letters (an alphabet, marks of a scale) stays as it
 * is.
 */
final class LetterSpaced {
    private static final Pattern LINE =
            Pattern.compile("[^\\s\\u00A0](?:[ \\u00A0]{1,6}[^\\s\\u00A0]){3,}+[ \\u00A0]*");
    private static final Pattern MARK = Pattern.compile("[^\\p{L}]");
    private static final Pattern GAP = Pattern.compile("[ \\u00A0]{2,}");
    private static final int LONGEST = 30;
    private static final int LEAST_PART = 4;

    private LetterSpaced() {}

    /**
     * Whether a line of a block is letter-spaced.
     *
     * @param known whether a lower-case word form exists
     */
    static boolean is(RawBlock block, String line, Predicate<String> known) {
        if (block.zone() == Zone.TABLE || !LINE.matcher(line).matches()) {
            return false;
        }
        List<String> words = Arrays.stream(words(line).split(" "))
                .map(word -> MARK.matcher(word).replaceAll("").toLowerCase(Locale.ROOT))
                .toList();
        return words.stream().allMatch(word -> word.length() <= LONGEST)
                && words.stream().anyMatch(word -> word.length() > 3 && (known.test(word) || compound(word, known)));
    }

    /** Whether a word is two known ones, with or without an s between them. */
    private static boolean compound(String word, Predicate<String> known) {
        for (int i = LEAST_PART; i <= word.length() - LEAST_PART; i++) {
            String first = word.substring(0, i);
            boolean head = known.test(first)
                    || first.length() > LEAST_PART && first.endsWith("s") && known.test(first.substring(0, i - 1));
            if (head && known.test(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** The words of a letter-spaced line, one space between two. */
    static String words(String line) {
        return Arrays.stream(GAP.split(line.strip()))
                .map(word -> word.replaceAll("[ \\u00A0]", ""))
                .collect(Collectors.joining(" "));
    }

    /** Whether the space at an index is part of a gap between words. */
    static boolean gap(String line, int at) {
        return at + 1 < line.length() && space(line.charAt(at + 1));
    }

    /** Whether a character stands between letters or words. */
    static boolean space(char c) {
        return c == ' ' || c == '\u00A0';
    }
}
