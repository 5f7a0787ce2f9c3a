package wpr.extract.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Rows that belong together.
 *
 * @param rows rows from top to bottom, one at least
 * @param kind what the finder knows of it
 */
record Paragraph(List<Row> rows, Kind kind) {
    /** What the place of a paragraph alone tells. */
    enum Kind {
        TEXT,
        ITEM,
        SET_IN,
        CELL,
        FRAMED,
        CONTENTS
    }

    private static final Pattern ITEM = Pattern.compile(
            "(?:[•‣▪◦●○■□–—*·➢✓☐\\uE000-\\uF8FF-]|\\d{1,2}[.)]|\\(?[a-zæøå]\\)|[ivx]{1,4}\\.) .*|[•‣▪●■\\uE000-\\uF8FF].*");

    Paragraph as(Kind other) {
        return new Paragraph(rows, other);
    }

    Area area() {
        return Area.around(rows.stream().map(Row::area).toList());
    }

    String text() {
        return String.join("\n", rows.stream().map(Row::text).toList());
    }

    /** The font size of its longest row. */
    float size() {
        Row longest = rows.get(0);
        for (Row row : rows) {
            longest = row.text().length() > longest.text().length() ? row : longest;
        }
        return longest.size();
    }

    /** The heading it is by the tags of the file. */
    Tag tag() {
        return rows.get(0).tag();
    }

    boolean bold() {
        return rows.stream().allMatch(Row::bold);
    }

    /** Size and weight, rounded so that equal styles compare equal. */
    String style() {
        return String.format(Locale.ROOT, "%04.0f%s", size() * 2, bold() ? "b" : "");
    }

    static boolean opensItem(Row row) {
        return ITEM.matcher(row.text()).matches();
    }
}
