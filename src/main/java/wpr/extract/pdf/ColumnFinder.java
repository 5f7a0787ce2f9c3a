package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the rows of a page into reading order. From top to bottom, rows that leave the same gutter free form a band; a
 * band whose sides are filled with lines is read column after column, one whose sides are sparse is a table.
 */
final class ColumnFinder {
    private static final float MIN_GUTTER = 0.6f;
    private static final float MIN_SHARE = 0.12f;
    private static final float FILLED = 0.62f;
    private static final int MIN_WORDS = 3;
    private static final float FAR = 2.2f;

    private final List<Column> columns = new ArrayList<>();
    private boolean fresh = true;

    private record Gap(float left, float right) {
        float width() {
            return right - left;
        }
    }

    private ColumnFinder() {}

    /** Columns in reading order; a table is a column of cells. */
    static List<Column> columns(List<Row> rows) {
        ColumnFinder finder = new ColumnFinder();
        finder.bands(rows);
        return finder.columns;
    }

    private void bands(List<Row> rows) {
        List<Row> band = new ArrayList<>();
        List<Gap> free = List.of();
        for (Row row : rows) {
            List<Gap> own = gaps(row);
            List<Gap> both = band.isEmpty() ? own : common(free, own);
            boolean apart = !band.isEmpty() && apart(band.get(band.size() - 1), row);
            if (both.isEmpty() || apart || !band.isEmpty() && splits(band, free) && !splits(band, both)) {
                band(band, free);
                band.clear();
                both = own;
            }
            band.add(row);
            free = both;
        }
        band(band, free);
    }

    /** A wide gap before smaller print: what follows is notes, not more of the columns. */
    private static boolean apart(Row above, Row below) {
        return below.baseline() - above.baseline() > FAR * above.size() && below.size() < 0.93f * above.size();
    }

    private static boolean splits(List<Row> rows, List<Gap> free) {
        return !inner(rows, free).isEmpty();
    }

    /** Free strips that have text on both sides. */
    private static List<Gap> inner(List<Row> rows, List<Gap> free) {
        Area area = area(rows);
        return free.stream()
                .filter(gap -> gap.left > area.left() && gap.right < area.right())
                .toList();
    }

    private void band(List<Row> rows, List<Gap> free) {
        if (rows.isEmpty()) {
            return;
        }
        List<Gap> gutters = wide(rows, inner(rows, free));
        if (gutters.isEmpty()) {
            add(rows);
            return;
        }
        List<List<Row>> sides = split(rows, gutters);
        if (sides.stream().allMatch(ColumnFinder::filled)) {
            apart(sides);
        } else if (shared(rows, gutters) >= 2) {
            columns.add(new Column(List.of(), cells(rows, gutters)));
            fresh = true;
        } else if (rows.size() > 2) {
            apart(sides);
        } else {
            add(rows);
        }
    }

    private void apart(List<List<Row>> sides) {
        for (List<Row> side : sides) {
            fresh = true;
            bands(side);
        }
        fresh = true;
    }

    /** Bands without a gutter that follow each other are one column. */
    private void add(List<Row> rows) {
        List<Row> joined = new ArrayList<>();
        if (!fresh) {
            joined.addAll(columns.remove(columns.size() - 1).rows());
        }
        joined.addAll(rows);
        columns.add(new Column(List.copyOf(joined), List.of()));
        fresh = false;
    }

    /** Gutters that leave columns of some width; the strip between a bullet and its text is none. */
    private static List<Gap> wide(List<Row> rows, List<Gap> gaps) {
        Area area = area(rows);
        List<Gap> wide = new ArrayList<>();
        float from = area.left();
        for (Gap gap : gaps) {
            if (gap.left - from >= MIN_SHARE * area.width()) {
                wide.add(gap);
                from = gap.right;
            }
        }
        while (!wide.isEmpty() && area.right() - wide.get(wide.size() - 1).right < MIN_SHARE * area.width() / 2) {
            wide.remove(wide.size() - 1);
        }
        return wide;
    }

    private static List<List<Row>> split(List<Row> rows, List<Gap> gutters) {
        List<List<Row>> sides = new ArrayList<>();
        float from = Float.NEGATIVE_INFINITY;
        for (int i = 0; i <= gutters.size(); i++) {
            float to = i < gutters.size() ? gutters.get(i).right : Float.POSITIVE_INFINITY;
            List<Row> side = new ArrayList<>();
            for (Row row : rows) {
                List<Word> words = row.between(from, to);
                if (!words.isEmpty()) {
                    side.add(new Row(words));
                }
            }
            sides.add(side);
            from = to;
        }
        return sides;
    }

    /** Whether a side is running text: most of its lines nearly fill it. */
    private static boolean filled(List<Row> side) {
        if (side.size() < 3) {
            return false;
        }
        float width = area(side).width();
        long full = side.stream()
                .filter(row ->
                        row.area().width() >= FILLED * width && row.words().size() >= MIN_WORDS)
                .count();
        return full * 2 >= side.size();
    }

    private static long shared(List<Row> rows, List<Gap> gutters) {
        float gutter = gutters.get(0).right;
        return rows.stream()
                .filter(row -> !row.between(Float.NEGATIVE_INFINITY, gutter).isEmpty()
                        && !row.between(gutter, Float.POSITIVE_INFINITY).isEmpty())
                .count();
    }

    /** Cells line after line; a line whose first cell is empty goes on with the cells above it. */
    private static List<Cell> cells(List<Row> rows, List<Gap> gutters) {
        List<Cell> done = new ArrayList<>();
        List<List<Row>> open = new ArrayList<>();
        for (Row row : rows) {
            List<List<Row>> parts = split(List.of(row), gutters);
            if (open.isEmpty() || !parts.get(0).isEmpty()) {
                open.forEach(cell -> close(cell, done));
                open = parts;
            } else {
                for (int i = 0; i < parts.size(); i++) {
                    open.get(i).addAll(parts.get(i));
                }
            }
        }
        open.forEach(cell -> close(cell, done));
        return done;
    }

    private static void close(List<Row> cell, List<Cell> done) {
        if (!cell.isEmpty()) {
            done.add(new Cell(List.copyOf(cell)));
        }
    }

    private static Area area(List<Row> rows) {
        return Area.around(rows.stream().map(Row::area).toList());
    }

    private static List<Gap> gaps(Row row) {
        List<Gap> gaps = new ArrayList<>();
        float from = Float.NEGATIVE_INFINITY;
        float least = MIN_GUTTER * row.size();
        for (Word word : row.words()) {
            if (word.area().left() - from >= least) {
                gaps.add(new Gap(from, word.area().left()));
            }
            from = Math.max(from, word.area().right());
        }
        gaps.add(new Gap(from, Float.POSITIVE_INFINITY));
        return gaps;
    }

    private static List<Gap> common(List<Gap> first, List<Gap> second) {
        List<Gap> both = new ArrayList<>();
        for (Gap a : first) {
            for (Gap b : second) {
                Gap cut = new Gap(Math.max(a.left, b.left), Math.min(a.right, b.right));
                if (cut.width() >= 6) {
                    both.add(cut);
                }
            }
        }
        return both;
    }
}
