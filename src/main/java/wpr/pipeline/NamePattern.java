package wpr.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads columns from the names of files: {@code {agency}_{year}_*} gives <i>agency</i> and <i>year</i> of
 * {@code SJF_2021_guide.pdf}. A name in braces takes as few characters as it can, {@code *} any, neither a slash. A pattern
 * with a slash is held against the whole path, one without against the last part of it; the file's ending may be left out.
 */
final class NamePattern {
    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}|\\*|[^{*]+|\\{");

    private final Pattern pattern;
    private final boolean path;
    private final List<String> columns;

    private NamePattern(Pattern pattern, boolean path, List<String> columns) {
        this.pattern = pattern;
        this.path = path;
        this.columns = List.copyOf(columns);
    }

    /** @throws IllegalArgumentException where the pattern names no column, or one twice; the message is for people */
    static NamePattern parse(String text) {
        List<String> columns = new ArrayList<>();
        StringBuilder regex = new StringBuilder();
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            String column = parts.group(1);
            if (column != null && column.matches("[A-Za-z][A-Za-z0-9_-]*") && !columns.contains(column)) {
                columns.add(column);
                regex.append("([^/]+?)");
            } else if (parts.group().startsWith("{")) {
                throw new IllegalArgumentException("`" + parts.group() + "` is no name of a column, or comes twice.");
            } else {
                regex.append(parts.group().equals("*") ? "[^/]*" : Pattern.quote(parts.group()));
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("It names no column: write for example '{agency}_{year}_*'.");
        }
        boolean ending = text.matches(".*\\.[A-Za-z0-9]+");
        return new NamePattern(
                Pattern.compile(regex + (ending ? "" : "(?:\\.[A-Za-z0-9]+)?")), text.contains("/"), columns);
    }

    /** The columns, in the order of the pattern. */
    List<String> columns() {
        return columns;
    }

    /** The values for a document; empty where its name does not match. */
    SortedMap<String, String> read(String document) {
        String name = path ? document : document.substring(document.lastIndexOf('/') + 1);
        Matcher matcher = pattern.matcher(name);
        if (!matcher.matches()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> values = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), matcher.group(i + 1));
        }
        return values;
    }
}
