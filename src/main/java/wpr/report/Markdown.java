package wpr.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of documents, rules and file names as Markdown that shows it and does nothing else: no link, no image, no tag,
 * no table cell, no heading, no reference to a person or an issue. Holds for CommonMark, GitHub, GitLab and pandoc,
 * within a line that begins with something of ours.
 */
final class Markdown {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u00a0\\u2028\\u2029]+");

    /** Controls, and marks that turn the direction of the text around them. */
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cc}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

    private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~$&^@!]");

    /** What begins a list, a rule or a heading where it begins a line. */
    private static final Pattern OPENING = Pattern.compile("^(?:\\d{1,9}(?=[.)](?:\\s|$))|(?=[-+=:]))");

    /** Addresses that renderers link by themselves; the escape stops those that look for links before they unescape. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=\\b(?:https?|ftp|mailto|xmpp)):|(?<=\\bwww)\\.");

    private Markdown() {}

    /** The text on one line, every character shown as it is. */
    static String escape(String text) {
        return guarded(inline(text));
    }

    /** Part of a line, every character shown as it is; what comes before and behind it is ours. */
    static String inline(String text) {
        String line = HARMFUL.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("");
        return ADDRESS.matcher(ACTIVE.matcher(line).replaceAll("\\\\$0")).replaceAll("\\\\$0");
    }

    /** A line that begins nothing: no list, no heading. */
    static String guarded(String line) {
        Matcher opening = OPENING.matcher(line.strip());
        return opening.find() ? opening.replaceFirst("$0\\\\") : line.strip();
    }

    /** A row of a table. The cells are Markdown already. */
    static String row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        return row.append('\n').toString();
    }

    /**
     * The line between the head of a table and its body.
     *
     * @param columns one letter a column: {@code l} left, {@code r} right
     */
    static String rule(String columns) {
        return "|" + columns.replace("l", " :-- |").replace("r", " --: |") + "\n";
    }
}
