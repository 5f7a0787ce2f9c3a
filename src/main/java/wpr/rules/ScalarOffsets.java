package wpr.rules;

import wpr.rules.Yaml.Scalar;
import wpr.rules.Yaml.Style;

/**
 * Leads from a character of a YAML text back to the file, past quotes, escapes, indentation and folded lines.
 *
 * <p>It walks value and file side by side, so it needs no more of YAML than what a written character can become.
 */
final class ScalarOffsets {
    private final String value;
    private final String file;
    private final Style style;
    private int at;

    private ScalarOffsets(Scalar scalar) {
        value = scalar.value();
        file = scalar.at().source().text();
        style = scalar.style();
        at = begin(scalar.at().offset());
    }

    static int inFile(Scalar scalar, int offset) {
        ScalarOffsets walk = new ScalarOffsets(scalar);
        for (int i = 0; i < Math.min(offset, walk.value.length()) && walk.at < scalar.end(); i++) {
            walk.pass(walk.value.charAt(i));
        }
        walk.settle(offset < walk.value.length() ? walk.value.charAt(offset) : '\0');
        return Math.min(walk.at, scalar.end());
    }

    private int begin(int start) {
        return switch (style) {
            case PLAIN -> start;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> start + 1;
            case BLOCK -> indented(file.indexOf('\n', start) + 1);
        };
    }

    /** Steps over what the file writes for one character of the value. */
    private void pass(char c) {
        settle(c);
        if (c == ' ' || c == '\n') {
            passBreak(c);
        } else if (style == Style.DOUBLE_QUOTED && at < file.length() && file.charAt(at) == '\\') {
            at += escapeLength(file.charAt(at + 1));
        } else if (style == Style.SINGLE_QUOTED && c == '\'') {
            at += 2;
        } else {
            at++;
        }
    }

    /** A space may be a folded line end, a line feed may be an escape. */
    private void passBreak(char c) {
        if (c == '\n' && style == Style.DOUBLE_QUOTED && file.charAt(at) == '\\') {
            at += 2;
        } else if (file.charAt(at) == '\n') {
            at = indented(at + 1);
        } else {
            at++;
        }
    }

    /** Skips line ends that stand for nothing in the value before {@code next}. */
    private void settle(char next) {
        while (at < file.length() && next != '\n' && next != ' ' && Character.isWhitespace(file.charAt(at))) {
            at++;
        }
        if (style != Style.BLOCK && next == ' ') {
            int end = at;
            while (end < file.length() && file.charAt(end) == ' ') {
                end++;
            }
            at = end < file.length() && file.charAt(end) == '\n' ? end : at;
        }
    }

    private int indented(int lineStart) {
        int start = lineStart;
        while (start < file.length() && file.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private static int escapeLength(char kind) {
        return switch (kind) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }
}
