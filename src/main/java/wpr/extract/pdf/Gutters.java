package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The empty strips between the columns of some rows, given by their right edges. */
final class Gutters {
    static final Gutters NONE = new Gutters(List.of(), 0);

    private static final float COLUMN_GUTTER = 6.5f;
    private static final float TABLE_GUTTER = 9;
    private static final float LEAST_SHARE = 0.12f;
    private static final float LEAST_LAST_SHARE = 0.06f;
    private static final float FILLED = 0.6f;
    private static final int RUNNING_WORDS = 4;

    private final List<Float> edges;
    private final float narrowest;

    private Gutters(List<Float> edges, float narrowest) {
        this.edges = List.copyOf(edges);
        this.narrowest = narrowest;
    }

    /** The strips that the words of some rows cover, merged as rows come. */
    static final class Profile {
        private final TreeMap<Float, Float> covered = new TreeMap<>();

        /** Adds a row and tells the gutters that all rows up to it leave free. */
        Gutters with(Row row) {
            row.words().forEach(word -> cover(word.area().left(), word.area().right()));
            return gutters();
        }

        /** Whether the rows cover one strip only, and that a wide one: no gutter can come back. */
        boolean closed() {
            return covered.size() == 1 && covered.firstEntry().getValue() - covered.firstKey() > 400;
        }

        private void cover(float left, float right) {
            Map.Entry<Float, Float> before = covered.floorEntry(left);
            float from = before != null && before.getValue() >= left - COLUMN_GUTTER ? before.getKey() : left;
            float to = Math.max(right, from == left ? right : covered.getOrDefault(from, right));
            Map.Entry<Float, Float> next = covered.ceilingEntry(from);
            while (next != null && next.getKey() <= to + COLUMN_GUTTER) {
                to = Math.max(to, next.getValue());
                covered.remove(next.getKey());
                next = covered.ceilingEntry(from);
            }
            covered.put(from, to);
        }

        /** Strips between covered ones that leave columns of some width; the one behind a bullet is none. */
        private Gutters gutters() {
            if (covered.size() < 2) {
                return NONE;
            }
            float from = covered.firstKey();
            float right = covered.lastEntry().getValue();
            float width = right - from;
            List<Float> edges = new ArrayList<>();
            float narrowest = Float.MAX_VALUE;
            float end = covered.firstEntry().getValue();
            for (Map.Entry<Float, Float> strip : covered.tailMap(from, false).entrySet()) {
                boolean last = right - strip.getKey() < LEAST_LAST_SHARE * width;
                if (end - from >= LEAST_SHARE * width && !last) {
                    edges.add(strip.getKey());
                    narrowest = Math.min(narrowest, strip.getKey() - end);
                    from = strip.getKey();
                }
                end = strip.getValue();
            }
            return new Gutters(edges, narrowest);
        }
    }

    int count() {
        return edges.size();
    }

    /** Whether a row stands left of the first gutter alone. */
    boolean leftOnly(Row row) {
        return row.area().right() < edges.get(0);
    }

    /** The rows of each column. */
    List<List<Row>> split(List<Row> rows) {
        List<List<Row>> sides = new ArrayList<>();
        float from = Float.NEGATIVE_INFINITY;
        for (int i = 0; i <= edges.size(); i++) {
            float to = i < edges.size() ? edges.get(i) - 0.1f : Float.POSITIVE_INFINITY;
            List<Row> side = new ArrayList<>();
            for (Row row : rows) {
                side.addAll(row.between(from, to));
            }
            sides.add(side);
            from = to;
        }
        return sides;
    }

    /** Whether every column is running text. */
    boolean betweenText(List<Row> rows) {
        return split(rows).stream().allMatch(Gutters::running);
    }

    /** Whether columns are wide apart and at least two rows have text in more than one. */
    boolean betweenCells(List<Row> rows) {
        long shared = rows.stream().filter(this::shared).count();
        return narrowest >= TABLE_GUTTER && shared >= 2 && shared * 2 >= rows.size();
    }

    /** Whether a row has text in more than one column. */
    boolean shared(Row row) {
        return split(List.of(row)).stream().filter(side -> !side.isEmpty()).count() > 1;
    }

    /** Most lines nearly fill the column, or have words enough for a sentence. */
    private static boolean running(List<Row> side) {
        List<Row> lines = side.stream().filter(row -> row.framed().isEmpty()).toList();
        if (lines.size() < 2) {
            return lines.size() < side.size();
        }
        float width = Area.around(side.stream().map(Row::area).toList()).width();
        long words = lines.stream().mapToLong(row -> row.words().size()).sum();
        long full = lines.stream()
                .filter(row -> row.area().width() >= FILLED * width)
                .count();
        return full * 2 >= lines.size() && words >= RUNNING_WORDS * (long) lines.size() * 0.75;
    }

    /** Cells line after line; a line whose first cell is empty goes on with the cells above it. */
    List<Cell> cells(List<Row> rows) {
        List<Cell> done = new ArrayList<>();
        List<List<Row>> open = new ArrayList<>();
        for (Row row : rows) {
            List<List<Row>> parts = split(List.of(row));
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
}
