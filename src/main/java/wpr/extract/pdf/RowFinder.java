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
    private static final float SAME_LINE = 0.45f;
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
        return rows;
    }

    /** Larger glyphs found the lines, so that raised and lowered ones fall to the line they belong to. */
    private static List<List<Glyph>> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(Glyph::blank);
        sorted.sort(LARGEST_FIRST);
        NavigableMap<Float, List<Glyph>> lines = new TreeMap<>();
        for (Glyph glyph : sorted) {
            Map.Entry<Float, List<Glyph>> line = nearest(lines, glyph.y());
            if (line != null
                    && Math.abs(line.getKey() - glyph.y())
                            < SAME_LINE * line.getValue().get(0).size()) {
                line.getValue().add(glyph);
            } else {
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
        List<Word> words = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : sorted) {
            Glyph last = open.isEmpty() ? null : open.get(open.size() - 1);
            if (last != null && printedTwice(last, glyph)) {
                continue;
            }
            if (last != null && glyph.x() - last.right() > gap(last, glyph)) {
                words.add(Word.of(open, baseline, size));
                open.clear();
            }
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            words.add(Word.of(open, baseline, size));
        }
        return words;
    }

    /** Some programs print a glyph twice, a hair apart, to make it bold. */
    private static boolean printedTwice(Glyph last, Glyph glyph) {
        return last.text().equals(glyph.text()) && Math.abs(glyph.x() - last.x()) < 0.1f * Math.max(1, last.width());
    }

    /** The widest gap inside a word: half a space, or a seventh of the font size where a font tells no sane space. */
    private static float gap(Glyph last, Glyph next) {
        float size = Math.min(last.size(), next.size());
        float space = last.space();
        boolean sane = space > 0.15f * size && space < 0.6f * size;
        return sane ? 0.5f * space : 0.14f * size;
    }
}
