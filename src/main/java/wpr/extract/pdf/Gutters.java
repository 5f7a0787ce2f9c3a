package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The empty strips between the columns of some rows, given by their left and right edges. */
final class Gutters {
    static final Gutters NONE = new Gutters(List.of(), List.of(), 0);

    private static final float COLUMN_GUTTER = 6.5f;
    private static final float TABLE_GUTTER = 7.5f;
    private static final float LEAST_SHARE = 0.08f;
    private static final float LEAST_LAST_SHARE = 0.06f;
    private static final float FILLED = 0.6f;
    private static final int RUNNING_WORDS = 3;
    private static final int MANY_LINES = 8;
    private static final float SAME_EDGE = 2;
    private static final float SIZES_APART = 1.3f;

    private final List<Float> starts;
    private final List<Float> edges;
    private final float narrowest;

    private Gutters(List<Float> starts, List<Float> edges, float narrowest) {
        this.starts = List.copyOf(starts);
        this.edges = List.copyOf(edges);
        this.narrowest = narrowest;
    }

    /** The strips that the words of some rows cover, merged as rows come. */
    static final class Profile {
        private final TreeMap<Float, Float> covered = new TreeMap<>();
        private final float gutter;
        private final float share;

        Profile() {
            this(COLUMN_GUTTER, LEAST_SHARE);
        }

        /**
         * A profile with its own bounds.
         *
         * @param gutter width of the narrowest gutter, in points
         * @param share width of the narrowest column but the last, as a share of all
         */
        Profile(float gutter, float share) {
            this.gutter = gutter;
            this.share = share;
        }

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
            float from = before != null && before.getValue() >= left - gutter ? before.getKey() : left;
            float to = Math.max(right, from == left ? right : covered.getOrDefault(from, right));
            Map.Entry<Float, Float> next = covered.ceilingEntry(from);
            while (next != null && next.getKey() <= to + gutter) {
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
            List<Float> starts = new ArrayList<>();
            List<Float> edges = new ArrayList<>();
            float narrowest = Float.MAX_VALUE;
            float end = covered.firstEntry().getValue();
            for (Map.Entry<Float, Float> strip : covered.tailMap(from, false).entrySet()) {
                boolean last = right - strip.getKey() < Math.min(share, LEAST_LAST_SHARE) * width;
                if (end - from >= share * width && !last) {
                    starts.add(end);
                    edges.add(strip.getKey());
                    narrowest = Math.min(narrowest, strip.getKey() - end);
                    from = strip.getKey();
                }
                end = strip.getValue();
            }
            return new Gutters(starts, edges, narrowest);
        }
    }

    int count() {
        return edges.size();
    }

    /** Width of the narrowest, in points. */
    float narrowest() {
        return narrowest;
    }

    /** Left edges of the columns but the first. */
    List<Float> edges() {
        return edges;
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

    /** Whether one of two columns holds nothing but frames: text that runs around them is no column. */
    boolean besideFrames(List<Row> rows) {
        return count() == 1
                && split(rows).stream()
                        .anyMatch(side ->
                                side.stream().noneMatch(row -> row.framed().isEmpty()));
    }

    /** Whether columns are wide apart and straight, and at least two rows have text in more than one. */
    boolean betweenCells(List<Row> rows) {
        long shared = rows.stream().filter(this::shared).count();
        double smallest = rows.stream().mapToDouble(Row::size).min().orElse(1);
        double largest = rows.stream().mapToDouble(Row::size).max().orElse(1);
        return narrowest >= TABLE_GUTTER
                && shared >= 2
                && shared * 2 >= rows.size()
                && largest < SIZES_APART * smallest
                && split(rows).stream().skip(1).allMatch(Gutters::straight);
    }

    /** Cells of a table begin at one edge or hold numbers; wide spaces of justified lines are no gutter. */
    private static boolean straight(List<Row> column) {
        long most = 0;
        for (Row row : column) {
            float edge = row.area().left();
            most = Math.max(
                    most,
                    column.stream()
                            .filter(other -> Math.abs(other.area().left() - edge) < SAME_EDGE)
                            .count());
        }
        long numbers = column.stream()
                .filter(row -> row.text().chars().anyMatch(Character::isDigit))
                .count();
        return most * 2 > column.size() || numbers * 2 >= column.size();
    }

    /** Whether no word of a row stands in a gutter. */
    boolean free(Row row) {
        return free(row, 0);
    }

    /** Whether no word of a row reaches further into a gutter than a slack, in points. */
    private boolean free(Row row, float slack) {
        for (int i = 0; i < edges.size(); i++) {
            float from = starts.get(i) + slack;
            float to = edges.get(i) - slack;
            if (row.words().stream()
                    .anyMatch(w -> w.area().right() > from && w.area().left() < to)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row has running text in all columns, and each but the first begins at its edge. */
    boolean continuedBy(Row row) {
        List<List<Row>> sides = split(List.of(row));
        for (int i = 0; i < sides.size(); i++) {
            if (sides.get(i).isEmpty()
                    || sides.get(i).get(0).words().size() < RUNNING_WORDS
                    || i > 0 && Math.abs(sides.get(i).get(0).area().left() - edges.get(i - 1)) > SAME_EDGE) {
                return false;
            }
        }
        return free(row, SAME_EDGE);
    }

    /** A row whose words hang over into a gutter, as those too long for their line do, cut back to its edge. */
    Row cutBack(Row row) {
        List<Word> words = new ArrayList<>(row.words());
        for (int w = 0; w < words.size(); w++) {
            Area area = words.get(w).area();
            for (int i = 0; i < edges.size(); i++) {
                float edge = edges.get(i);
                boolean last = w + 1 == words.size();
                float next = last ? edge : words.get(w + 1).area().left();
                boolean over = area.left() < starts.get(i) && area.right() > starts.get(i) && area.right() < edge;
                if (over && Math.abs(next - edge) < 1) {
                    Area cut = new Area(area.left(), area.top(), starts.get(i), area.bottom());
                    words.set(w, words.get(w).within(cut));
                }
            }
        }
        return new Row(words, row.framed());
    }

    /** Whether a row has text in more than one column. */
    boolean shared(Row row) {
        return split(List.of(row)).stream().filter(side -> !side.isEmpty()).count() > 1;
    }

    /** Most lines nearly fill the column and have words enough for a sentence; fewer do in many lines of a narrow one. */
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
        boolean narrow = lines.size() >= MANY_LINES && full * 4 >= lines.size() * 3L;
        return full * 2 >= lines.size() && words >= (narrow ? RUNNING_WORDS - 1 : RUNNING_WORDS) * (long) lines.size();
    }

    /** A line of the first column alone that begins in lower case ends the cell above it. */
    private static boolean goesOn(List<List<Row>> open, List<List<Row>> parts) {
        boolean alone = parts.stream().skip(1).allMatch(List::isEmpty);
        return alone
                && !open.get(0).isEmpty()
                && Character.isLowerCase(parts.get(0).get(0).text().codePointAt(0));
    }

    /** Cells line after line; a line whose first cell is empty goes on with the cells above it. */
    List<Cell> cells(List<Row> rows) {
        List<Cell> done = new ArrayList<>();
        List<List<Row>> open = new ArrayList<>();
        for (Row row : rows) {
            List<List<Row>> parts = split(List.of(row));
            if (open.isEmpty() || !parts.get(0).isEmpty() && !goesOn(open, parts)) {
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
