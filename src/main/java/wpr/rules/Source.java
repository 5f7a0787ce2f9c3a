package wpr.rules;

import java.util.Arrays;

/**
 * A file of a rule set as text, line feeds only.
 *
 * @param name path as the user wrote it
 * @param text all of it, without a byte-order mark
 * @param lineStarts offset of the first character of each line
 * @param codePoints length of the text in code points
 */
record Source(String name, String text, int[] lineStarts, int codePoints) {
    static Source of(String name, String raw) {
        String text = (raw.startsWith("\uFEFF") ? raw.substring(1) : raw)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        for (int line = 1; line < starts.length; line++) {
            starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
        }
        return new Source(name, text, starts, text.codePointCount(0, text.length()));
    }

    Place at(int offset) {
        return new Place(this, Math.min(offset, text.length()));
    }

    /** The place of a code point, as parsers count. */
    Place atCodePoint(int index) {
        boolean plain = codePoints == text.length();
        return at(plain ? index : text.offsetByCodePoints(0, Math.min(index, codePoints)));
    }

    /** Line of an offset, from 0. */
    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** A character of a file. Line and column are derived when somebody asks. */
    record Place(Source source, int offset) {
        /** Line from 1. */
        int line() {
            return source.lineOf(offset) + 1;
        }

        /** Column from 1, in characters as people count them. */
        int column() {
            int start = source.lineStarts[line() - 1];
            return source.text.codePointCount(start, offset) + 1;
        }

        /** The whole line, as written. */
        String excerpt() {
            int start = source.lineStarts[line() - 1];
            int end = source.text.indexOf('\n', start);
            return source.text.substring(start, end < 0 ? source.text.length() : end);
        }
    }
}
