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
 * A line set with a space between all its letters: {@code B A G G R U N D}. Words are told apart by wider gaps, or the
 * line is one word that is known; any other row of letters (an alphabet, marks of a scale) stays as it is.
 */
final class LetterSpaced {
    private static final Pattern LINE = Pattern.compile("\\p{L}(?:[ \\u00A0]{1,6}\\p{L}){3,}[ \\u00A0]*");
    private static final Pattern GAP = Pattern.compile("[ \\u00A0]{2,}");
    private static final int LONGEST = 24;

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
        List<String> words = Arrays.asList(words(line).split(" "));
        return words.stream().allMatch(word -> word.length() <= LONGEST)
                && words.stream().anyMatch(word -> word.length() > 3 && known.test(word.toLowerCase(Locale.ROOT)));
    }

    /** The words of a letter-spaced line, one space between two. */
    static String words(String line) {
        return Arrays.stream(GAP.split(line.strip()))
                .map(word -> word.replaceAll("[ \\u00A0]", ""))
                .collect(Collectors.joining(" "));
    }

    /** Whether the space at an index is part of a gap between words. */
    static boolean gap(String line, int at) {
        return at + 1 < line.length() && !Character.isLetter(line.charAt(at + 1));
    }
}
