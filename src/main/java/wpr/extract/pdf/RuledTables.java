package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds tables that are set with level lines only: three lines or more of one width and place, with text between them
 * that leaves gutters free. A row of heads may stand above the first line.
 */
final class RuledTables {
    private static final float SAME = 3;
    private static final float TOUCH = 2.5f;
    private static final float LEAST_WIDTH = 60;
    private static final float GUTTER = 3.5f;
    private static final float LEAST_SHARE = 0.02f;
    /** Narrowest gutter between heads, in font sizes: wider than a space between words. */
    private static final float HEAD_GUTTER = 0.5f;

    private static final int LEAST_RULES = 3;
    private static final int MOST_LINES = 8;
    private static final float HEADS = 60;
    private static final float CLOSE = 1.7f;

    private final List<Area> rules;
    private final List<Row> rows;
    private final Gutters gutters;
    /** Rows right above the first line, from the one that fills all columns but one. */
    private final List<Row> heads;

    private RuledTables(List<Area> rules, List<Glyph> glyphs) {
        this.rules = rules;
        Area first = rules.get(0);
        Area last = rules.get(rules.size() - 1);
        Area reach = new Area(first.left() - SAME, first.top() - HEADS, first.right() + SAME, last.bottom());
        rows = RowFinder.rows(glyphs.stream()
                .filter(glyph -> reach.contains(glyph.x() + glyph.width() / 2, glyph.y()))
                .toList());
        Gutters.Profile profile = new Gutters.Profile(GUTTER, LEAST_SHARE);
        Gutters found = Gutters.NONE;
        for (Row row : between(first.top(), last.top())) {
            found = profile.with(row);
        }
        List<Row> above = between(first.top() - HEADS, first.top());
        int from = above.size();
        for (float below = first.top(); from > 0 && near(above.get(from - 1), below); from--) {
            Gutters now = profile.with(above.get(from - 1));
            if (now.count() < found.count()
                    || now.narrowest() < HEAD_GUTTER * above.get(from - 1).size()) {
                break;
            }
            found = now;
            below = above.get(from - 1).baseline();
        }
        gutters = found;
        while (from < above.size() && filled(above.get(from)) < Math.max(2, gutters.count())) {
            from++;
        }
        heads = above.subList(from, above.size());
    }

    private static boolean near(Row row, float below) {
        return below - row.baseline() < CLOSE * row.size();
    }

    /** The tables among the lines of a page. */
    static List<Frame> frames(List<Area> lines, List<Glyph> glyphs) {
        List<Frame> frames = new ArrayList<>();
        for (List<Area> rules : alike(rules(lines))) {
            if (rules.size() >= LEAST_RULES) {
                RuledTables table = new RuledTables(rules, glyphs);
                if (table.holds()) {
                    frames.add(table.frame());
                }
            }
        }
        return frames;
    }

    /** Level lines from top to bottom; pieces that touch are one. */
    private static List<Area> rules(List<Area> lines) {
        List<Area> level = lines.stream()
                .filter(line -> line.width() > line.height())
                .sorted(Comparator.comparing(Area::top).thenComparing(Area::left))
                .toList();
        List<Area> rules = new ArrayList<>();
        for (Area line : level) {
            Area joined = line;
            for (int i = rules.size() - 1; i >= 0 && line.top() - rules.get(i).top() < SAME; i--) {
                boolean touches = rules.get(i).left() - TOUCH <= joined.right()
                        && joined.left() <= rules.get(i).right() + TOUCH;
                joined = touches ? joined.union(rules.remove(i)) : joined;
            }
            rules.add(joined);
        }
        rules.removeIf(rule -> rule.width() < LEAST_WIDTH);
        return rules;
    }

    private static List<List<Area>> alike(List<Area> rules) {
        List<List<Area>> groups = new ArrayList<>();
        for (Area rule : rules) {
            groups.stream()
                    .filter(group -> Math.abs(group.get(0).left() - rule.left()) < SAME
                            && Math.abs(group.get(0).right() - rule.right()) < SAME)
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(rule), () -> groups.add(new ArrayList<>(List.of(rule))));
        }
        return groups;
    }

    private List<Row> between(float top, float bottom) {
        return rows.stream()
                .filter(row -> row.baseline() > top && row.baseline() <= bottom)
                .toList();
    }

    /** Whether each strip between two lines has text in more than one column; columns of running text have long strips. */
    private boolean holds() {
        if (gutters.count() == 0) {
            return false;
        }
        int filled = 0;
        int longest = 0;
        for (int i = 1; i < rules.size(); i++) {
            List<Row> strip = between(rules.get(i - 1).top(), rules.get(i).top());
            longest = Math.max(longest, strip.size());
            filled += strip.stream().anyMatch(gutters::shared) ? 1 : 0;
        }
        List<Row> all = between(rules.get(0).top(), rules.get(rules.size() - 1).top());
        return filled * 3 >= (rules.size() - 1) * 2 && (longest <= MOST_LINES || !gutters.betweenText(all));
    }

    private Frame frame() {
        float left = rules.get(0).left() - SAME;
        float right = rules.get(0).right() + SAME;
        List<Float> levels = levels();
        List<Float> edges = new ArrayList<>(List.of(left));
        gutters.edges().forEach(edge -> edges.add(edge - 0.5f));
        edges.add(right);
        List<Area> cells = new ArrayList<>();
        for (int y = 1; y < levels.size(); y++) {
            for (int x = 1; x < edges.size(); x++) {
                cells.add(new Area(edges.get(x - 1), levels.get(y - 1), edges.get(x), levels.get(y)));
            }
        }
        return new Frame(new Area(left, levels.get(0), right, levels.get(levels.size() - 1)), cells);
    }

    /** The heights between which the rows of the table stand. */
    private List<Float> levels() {
        List<Float> levels = new ArrayList<>();
        if (!heads.isEmpty()) {
            levels.add(heads.get(0).area().top());
        }
        for (int i = 0; i < rules.size(); i++) {
            levels.add(rules.get(i).top());
            if (i + 1 < rules.size()) {
                List<Row> strip = between(rules.get(i).top(), rules.get(i + 1).top());
                strip.stream()
                        .skip(1)
                        .filter(this::opens)
                        .forEach(row -> levels.add(row.area().top()));
            }
        }
        return levels;
    }

    /** Whether a line below another in one strip is a row of its own: all columns but one begin anew there. */
    private boolean opens(Row row) {
        boolean anew = gutters.split(List.of(row)).stream()
                .flatMap(List::stream)
                .noneMatch(part -> Character.isLowerCase(part.text().codePointAt(0)));
        return anew && filled(row) > gutters.count() - 1 && filled(row) > 1;
    }

    private long filled(Row row) {
        return gutters.split(List.of(row)).stream()
                .filter(side -> !side.isEmpty())
                .count();
    }
}
