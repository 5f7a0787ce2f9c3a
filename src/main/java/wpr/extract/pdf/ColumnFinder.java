package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of a page into reading order. The longest band of rows that leaves a gutter free is cut out first: its
 * sides are read one after another when they are running text, line after line when they are sparse as in a table.
 * What stands above and below the band is then treated the same way.
 */
final class ColumnFinder {
    private static final int MIN_ROWS = 3;
    private static final int STRAY_ROWS = 3;
    private static final int FEW_WORDS = 4;
    private static final float SAME_MARGIN = 1;
    private static final float WRAPPED = 1.35f;
    private static final float PARAGRAPH_GAP = 1.7f;

    private final List<Gutters> known;
    private final List<Column> columns = new ArrayList<>();
    private final List<Gutters> used = new ArrayList<>();
    private boolean fresh = true;

    private record Band(int from, int to, Gutters gutters) {
        int rows() {
            return to - from;
        }
    }

    /**
     * What was found.
     *
     * @param columns columns in reading order; a table is a column of cells
     * @param gutters those between columns of running text
     */
    record Found(List<Column> columns, List<Gutters> gutters) {}

    private ColumnFinder(List<Gutters> known) {
        this.known = known;
    }

    /** Columns in reading order; a table is a column of cells. */
    static List<Column> columns(List<Row> rows) {
        return columns(rows, List.of()).columns();
    }

    /**
     * Columns in reading order, also those too short to be told by themselves.
     *
     * @param known gutters of the page before; those of this page are found on the way
     */
    static Found columns(List<Row> rows, List<Gutters> known) {
        Found first = read(rows, known);
        return first.gutters.isEmpty()
                ? first
                : read(
                        rows,
                        Stream.concat(first.gutters.stream(), known.stream()).toList());
    }

    private static Found read(List<Row> rows, List<Gutters> known) {
        ColumnFinder finder = new ColumnFinder(known);
        finder.read(rows);
        return new Found(List.copyOf(finder.columns), List.copyOf(finder.used));
    }

    private void read(List<Row> rows) {
        Band longest = longest(rows);
        Band band = longest == null ? continued(rows) : longest;
        if (band == null) {
            add(rows);
            return;
        }
        read(rows.subList(0, band.from));
        List<Row> inside = rows.subList(band.from, band.to);
        if (band.gutters.besideFrames(inside)) {
            add(inside);
            read(rows.subList(band.to, rows.size()));
            return;
        }
        fresh = true;
        if (longest == null || band.gutters.betweenText(inside)) {
            used.add(band.gutters);
            for (List<Row> side : band.gutters.split(inside)) {
                read(side);
                fresh = true;
            }
        } else {
            columns.add(new Column(List.of(), band.gutters.cells(inside)));
        }
        read(rows.subList(band.to, rows.size()));
    }

    /** Rows without a gutter that follow each other are one column. */
    private void add(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Row> joined = new ArrayList<>();
        if (!fresh) {
            joined.addAll(columns.remove(columns.size() - 1).rows());
        }
        joined.addAll(rows);
        columns.add(new Column(List.copyOf(joined), List.of()));
        fresh = false;
    }

    private static @Nullable Band longest(List<Row> rows) {
        Band longest = null;
        for (int from = 0; from + (longest == null ? MIN_ROWS : longest.rows()) <= rows.size(); from++) {
            Band band = from(rows, from);
            if (band != null && (longest == null || band.rows() > longest.rows())) {
                longest = band;
            }
        }
        return longest;
    }

    /** The first few rows whose columns begin where longer ones do. */
    private @Nullable Band continued(List<Row> rows) {
        for (Gutters gutters : known) {
            for (int from = 0; from < rows.size(); from++) {
                int to = from;
                while (to < rows.size()
                        && (gutters.continuedBy(rows.get(to))
                                || to > from && gutters.leftOnly(rows.get(to)) && step(rows, to) < PARAGRAPH_GAP)) {
                    to++;
                }
                if (to > from) {
                    return new Band(from, to, gutters);
                }
            }
        }
        return null;
    }

    /** The longest band that begins at a row. */
    private static @Nullable Band from(List<Row> rows, int from) {
        Gutters.Profile profile = new Gutters.Profile();
        Gutters last = Gutters.NONE;
        Band found = null;
        for (int to = from; to <= rows.size(); to++) {
            boolean ends = to == rows.size() || apart(rows, from, to, last);
            Gutters now = ends ? Gutters.NONE : profile.with(straightened(rows, to, last));
            if (now.count() < last.count() && to - from >= MIN_ROWS) {
                Band band = trimmed(rows, from, to, last);
                found = band == null ? found : band;
            }
            if (ends || profile.closed()) {
                break;
            }
            last = now;
        }
        return found;
    }

    /** A few words behind a gap that stand in the gutter and at no margin, as page numbers do, are in no column. */
    private static boolean apart(List<Row> rows, int from, int at, Gutters gutters) {
        Row row = rows.get(at);
        float left = row.area().left();
        if (rows.subList(from, at).stream()
                .anyMatch(above -> Math.abs(above.area().left() - left) < SAME_MARGIN)) {
            return false;
        }
        return gutters.count() > 0
                && row.framed().isEmpty()
                && row.words().size() < FEW_WORDS
                && step(rows, at) > PARAGRAPH_GAP
                && !gutters.free(row);
    }

    /** One row that hangs over into a gutter does not close it when the next row leaves it free. */
    private static Row straightened(List<Row> rows, int at, Gutters gutters) {
        boolean between = gutters.count() > 0 && at + 1 < rows.size() && gutters.free(rows.get(at + 1));
        return between ? gutters.cutBack(rows.get(at)) : rows.get(at);
    }

    private static @Nullable Band trimmed(List<Row> rows, int from, int to, Gutters gutters) {
        int end = to < rows.size() ? withoutStrays(rows, from, to, gutters) : to;
        List<Row> inside = rows.subList(from, end);
        if (gutters.betweenText(inside)) {
            return new Band(from, end, gutters);
        }
        return gutters.betweenCells(inside) ? table(rows, from, end, gutters) : null;
    }

    /** A table begins and ends with rows that fill more than one column; only a wrapped last cell may hang over. */
    private static @Nullable Band table(List<Row> rows, int from, int to, Gutters gutters) {
        int first = from;
        while (!gutters.shared(rows.get(first))) {
            first++;
        }
        int last = to;
        while (!gutters.shared(rows.get(last - 1)) && step(rows, last - 1) > WRAPPED) {
            last--;
        }
        Gutters.Profile profile = new Gutters.Profile();
        Gutters exact = Gutters.NONE;
        for (Row row : rows.subList(first, last)) {
            exact = profile.with(row);
        }
        return exact.count() == 0 ? null : new Band(first, last, exact);
    }

    private static float step(List<Row> rows, int i) {
        return (rows.get(i).baseline() - rows.get(i - 1).baseline())
                / rows.get(i).size();
    }

    /** A short last stretch on the left alone, behind a gap, belongs to what follows: it is mostly a heading. */
    private static int withoutStrays(List<Row> rows, int from, int to, Gutters gutters) {
        int lastFull = to - 1;
        while (lastFull > from && gutters.leftOnly(rows.get(lastFull))) {
            lastFull--;
        }
        if (to - 1 - lastFull > STRAY_ROWS) {
            return to;
        }
        for (int i = lastFull + 1; i < to; i++) {
            if (step(rows, i) > PARAGRAPH_GAP) {
                return i;
            }
        }
        return to;
    }
}
