package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sorts glyphs into rows of words by their baselines and the gaps between them. */
final class RowFinder {
    private static final float SAME_LINE = 0.2f;
    private static final float SPACE = 0.1f;
    private static final float TRACKED = 0.1f;
    private static final float COLUMNS = 0.8f;
    private static final Comparator<Glyph> ACROSS = Comparator.comparingDouble(Glyph::x);
    private static final Comparator<Glyph> LARGEST_FIRST =
            Comparator.comparingDouble(Glyph::size).reversed().thenComparingDouble(Glyph::y);

    private RowFinder() {}

    /** Rows from top to bottom. */
    static List<Row> rows(List<Glyph> glyphs) {
        List<Row> rows = new ArrayList<>();
        for (List<Glyph> line : lines(glyphs)) {
            List<Word> words = words(line);
            if (!words.isEmpty()) {
                rows.add(new Row(words));
            }
        }
        rows.sort(Comparator.comparingDouble(Row::baseline));
        return RaisedMarks.attach(rows);
    }

    /** Larger glyphs found the lines, so that a line has the baseline of its main print. */
    private static List<List<Glyph>> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(LARGEST_FIRST);
        NavigableMap<Float, List<Glyph>> lines = new TreeMap<>();
        for (Glyph glyph : sorted) {
            Map.Entry<Float, List<Glyph>> line = nearest(lines, glyph.y());
            if (line != null && Math.abs(line.getKey() - glyph.y()) < SAME_LINE * glyph.size()) {
                line.getValue().add(glyph);
            } else if (!glyph.blank()) {
                lines.put(glyph.y(), new ArrayList<>(List.of(glyph)));
            }
        }
        return List.copyOf(lines.values());
    }

    private static Map.@Nullable Entry<Float, List<Glyph>> nearest(NavigableMap<Float, List<Glyph>> lines, float y) {
        Map.Entry<Float, List<Glyph>> above = lines.floorEntry(y);
        Map.Entry<Float, List<Glyph>> below = lines.ceilingEntry(y);
        if (above == null || below == null) {
            return above == null ? below : above;
        }
        return y - above.getKey() <= below.getKey() - y ? above : below;
    }

    private static List<Word> words(List<Glyph> line) {
        float baseline = line.get(0).y();
        float size = line.get(0).size();
        List<Glyph> sorted = new ArrayList<>(line);
        sorted.sort(ACROSS);
        boolean spaced = sorted.stream().anyMatch(Glyph::blank);
        float tracking = tracking(sorted);
        List<Word> words = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        boolean blank = false;
        for (Glyph glyph : sorted) {
            if (glyph.blank()) {
                blank = true;
                continue;
            }
            Glyph last = open.isEmpty() ? null : open.get(open.size() - 1);
            if (last != null && printedTwice(last, glyph)) {
                continue;
            }
            float gap = spaced ? gap(glyph, blank, tracking) : tracking + SPACE * size;
            if (last != null && glyph.x() - last.right() > gap) {
                words.add(Word.of(open, baseline));
                open.clear();
            }
            open.add(glyph);
            blank = false;
        }
        if (!open.isEmpty()) {
            words.add(Word.of(open, baseline));
        }
        return LetterSpacing.grouped(words);
    }

    /**
     * The widest gap inside a word on a line where spaces are drawn: next to none behind one, else a quarter beside what
     * sets its letters apart. Letters further apart than that stand in columns.
     */
    private static float gap(Glyph next, boolean blank, float tracking) {
        boolean apart = tracking > TRACKED * next.size() && tracking < COLUMNS * next.size();
        return blank ? 0.02f * next.size() : 0.25f * next.size() + (apart ? tracking : 0);
    }

    /** Some programs print a glyph twice, a hair apart, to make it bold. */
    private static boolean printedTwice(Glyph last, Glyph glyph) {
        return last.text().equals(glyph.text()) && Math.abs(glyph.x() - last.x()) < 0.1f * Math.max(1, last.width());
    }

    /** The usual gap between the letters of a line that have no drawn space between them. */
    private static float tracking(List<Glyph> line) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            if (letter(line.get(i - 1)) && letter(line.get(i))) {
                gaps.add(line.get(i).x() - line.get(i - 1).right());
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : Math.max(0, gaps.get((gaps.size() - 1) / 2));
    }

    private static boolean letter(Glyph glyph) {
        return Character.isLetter(glyph.text().codePointAt(0));
    }
}
