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
    private final int indent;
    private int at;

    private ScalarOffsets(Scalar scalar) {
        value = scalar.value();
        file = scalar.at().source().text();
        style = scalar.style();
        int start = scalar.at().offset();
        at = style == Style.PLAIN ? start : style == Style.BLOCK ? file.indexOf('\n', start) + 1 : start + 1;
        indent = style == Style.BLOCK ? blockIndent() : Integer.MAX_VALUE;
        at = style == Style.BLOCK ? indented(at) : at;
    }

    static int inFile(Scalar scalar, int offset) {
        ScalarOffsets walk = new ScalarOffsets(scalar);
        int i = 0;
        while (i < Math.min(offset, walk.value.length()) && walk.at < scalar.end()) {
            int c = walk.value.codePointAt(i);
            walk.pass(c);
            i += Character.charCount(c);
        }
        walk.settle(offset < walk.value.length() ? walk.value.codePointAt(offset) : 0);
        return Math.min(walk.at, scalar.end());
    }

    /** The first line that holds something sets the indentation of a block. */
    private int blockIndent() {
        int text = at;
        while (text < file.length() && Character.isWhitespace(file.charAt(text))) {
            text++;
        }
        return text - (file.lastIndexOf('\n', text - 1) + 1);
    }

    /** Steps over what the file writes for one character of the value. */
    private void pass(int c) {
        settle(c);
        boolean escaped = style == Style.DOUBLE_QUOTED && peek() == '\\';
        if (escaped) {
            at += escapeLength(at + 1 < file.length() ? file.charAt(at + 1) : ' ');
        } else if (peek() == '\n') {
            at = indented(at + 1);
        } else if (style == Style.SINGLE_QUOTED && c == '\'') {
            at += 2;
        } else {
            at += Character.charCount(c);
        }
    }

    /** Skips what stands for nothing in the value before {@code next}. */
    private void settle(int next) {
        while (style == Style.DOUBLE_QUOTED
                && peek() == '\\'
                && at + 1 < file.length()
                && file.charAt(at + 1) == '\n') {
            at = indented(at + 2);
        }
        if (next == ' ' && style != Style.BLOCK) {
            at = endOfLineFrom(at);
        }
        while (next != ' ' && next != '\n' && peek() == '\n') {
            at = indented(at + 1);
        }
        while (next == '\n' && style != Style.BLOCK && peek() == ' ') {
            at++;
        }
    }

    /** Spaces before a line end belong to it. */
    private int endOfLineFrom(int start) {
        int end = start;
        while (end < file.length() && file.charAt(end) == ' ') {
            end++;
        }
        return end < file.length() && file.charAt(end) == '\n' ? end : start;
    }

    private int indented(int lineStart) {
        int start = lineStart;
        while (start < file.length() && start - lineStart < indent && file.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private char peek() {
        return at < file.length() ? file.charAt(at) : '\0';
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
