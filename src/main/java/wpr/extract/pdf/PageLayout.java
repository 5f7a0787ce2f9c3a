package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import wpr.extract.pdf.Paragraph.Kind;

/**
 * One page in reading order.
 *
 * @param number page from 1
 * @param height height in points
 * @param paragraphs paragraphs and cells in reading order
 * @param turned short text that does not run level, such as stamps
 * @param gutters those between its columns of running text, or between the last columns before it
 */
record PageLayout(int number, float height, List<Paragraph> paragraphs, String turned, List<Gutters> gutters) {
    /** Fewest words along a margin that are a text and no stamp. */
    private static final int SIDEBAR = 15;

    /** What stands before the first page. */
    static final PageLayout NONE = new PageLayout(0, 0, List.of(), "", List.of());

    /**
     * Lays out a page: what stands in a frame apart, the rest in columns around it.
     *
     * @param before the page before
     * @param bodySize the font size of most of the document
     */
    static PageLayout of(
            int number, float height, GlyphReader.Page page, List<Frame> frames, PageLayout before, float bodySize) {
        List<Glyph> free = new ArrayList<>(page.glyphs());
        List<Row> rows = new ArrayList<>();
        for (Frame frame : frames) {
            List<Glyph> inside = take(frame.area(), free);
            List<Paragraph> framed = frame.cells().isEmpty()
                    ? boxed(frame.area(), RowFinder.rows(inside), bodySize)
                    : cells(frame, inside, bodySize);
            if (!framed.isEmpty()) {
                rows.add(Row.frame(frame.area(), framed));
            }
        }
        rows.addAll(RowFinder.rows(free));
        rows.sort(Comparator.comparingDouble(Row::baseline));
        List<Row> framed = ContentsFinder.frame(rows, before.endsInContents());
        ColumnFinder.Found found = ColumnFinder.columns(framed, before.gutters);
        List<Gutters> gutters = found.gutters().isEmpty() ? before.gutters : found.gutters();
        List<Paragraph> paragraphs = new ArrayList<>(paragraphs(found.columns(), bodySize));
        StringBuilder stamps = new StringBuilder();
        for (GlyphReader.Page turned : page.turned()) {
            List<Row> aside = RowFinder.rows(turned.glyphs());
            if (aside.stream().mapToInt(row -> row.words().size()).sum() < SIDEBAR) {
                aside.forEach(row -> stamps.append(row.text()).append(' '));
            } else {
                paragraphs(ColumnFinder.columns(aside), bodySize).forEach(p -> paragraphs.add(framed(p)));
            }
        }
        return new PageLayout(number, height, List.copyOf(paragraphs), stamps.toString(), gutters);
    }

    /** Whether the last paragraph, but for one of the page foot, is an entry of a contents list. */
    boolean endsInContents() {
        int last = paragraphs.size() - 1;
        return IntStream.of(last, last - 1)
                .anyMatch(i -> i >= 0 && paragraphs.get(i).kind() == Kind.CONTENTS);
    }

    private static List<Glyph> take(Area area, List<Glyph> from) {
        List<Glyph> inside = from.stream().filter(glyph -> inside(area, glyph)).toList();
        from.removeIf(glyph -> inside(area, glyph));
        return inside;
    }

    private static boolean inside(Area area, Glyph glyph) {
        return area.contains(glyph.x() + glyph.width() / 2, glyph.y() - glyph.size() / 3);
    }

    private static List<Paragraph> cells(Frame frame, List<Glyph> glyphs, float bodySize) {
        List<Glyph> rest = new ArrayList<>(glyphs);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Area cell : frame.cells()) {
            List<Row> rows = RowFinder.rows(take(cell, rest));
            if (!rows.isEmpty()) {
                ParagraphFinder.paragraphs(rows, bodySize).forEach(p -> paragraphs.add(p.as(Kind.CELL)));
            }
        }
        return paragraphs;
    }

    /** The paragraphs of a box; a single column of text may fill it up to a margin as wide as the left one. */
    private static List<Paragraph> boxed(Area box, List<Row> rows, float bodySize) {
        List<Column> columns = ColumnFinder.columns(rows);
        if (columns.size() != 1 || columns.get(0).rows().isEmpty()) {
            return paragraphs(columns, bodySize).stream()
                    .map(PageLayout::framed)
                    .toList();
        }
        float left = Area.around(rows.stream().map(Row::area).toList()).left();
        float edge = box.right() - Math.max(0, left - box.left());
        return ParagraphFinder.paragraphs(rows, bodySize, edge).stream()
                .map(PageLayout::framed)
                .toList();
    }

    private static Paragraph framed(Paragraph paragraph) {
        return paragraph.kind() == Kind.CELL ? paragraph : paragraph.as(Kind.FRAMED);
    }

    /** Paragraphs in reading order. */
    private static List<Paragraph> paragraphs(List<Column> columns, float bodySize) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Column column : columns) {
            if (!column.rows().isEmpty()) {
                List<Row> rows = ContentsFinder.frame(column.rows(), false); // one that stands in a column
                paragraphs.addAll(ParagraphFinder.paragraphs(rows, bodySize));
            }
            column.cells().forEach(cell -> paragraphs.add(new Paragraph(cell.rows(), Kind.CELL)));
        }
        return List.copyOf(paragraphs);
    }
}
