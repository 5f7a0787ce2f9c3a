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
 * @param turned text that does not run level
 */
record PageLayout(int number, float height, List<Paragraph> paragraphs, String turned) {

    /**
     * Lays out a page: what stands in a frame apart, the rest in columns around it.
     *
     * @param contents whether the page before ended in a contents list
     * @param bodySize the font size of most of the document
     */
    static PageLayout of(
            int number, float height, GlyphReader.Page page, List<Frame> frames, boolean contents, float bodySize) {
        List<Glyph> free = new ArrayList<>(page.glyphs());
        List<Row> rows = new ArrayList<>();
        for (Frame frame : frames) {
            List<Glyph> inside = take(frame.area(), free);
            List<Paragraph> framed = frame.cells().isEmpty()
                    ? paragraphs(RowFinder.rows(inside), bodySize, Kind.FRAMED)
                    : cells(frame, inside, bodySize);
            if (!framed.isEmpty()) {
                rows.add(Row.frame(frame.area(), framed));
            }
        }
        rows.addAll(RowFinder.rows(free));
        rows.sort(Comparator.comparingDouble(Row::baseline));
        List<Row> framed = ContentsFinder.frame(rows, contents);
        return new PageLayout(number, height, paragraphs(framed, bodySize, Kind.TEXT), page.turned());
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

    /** Paragraphs in reading order; those that are plain text become the kind given. */
    private static List<Paragraph> paragraphs(List<Row> rows, float bodySize, Kind kind) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Column column : ColumnFinder.columns(rows)) {
            if (!column.rows().isEmpty()) {
                ParagraphFinder.paragraphs(column.rows(), bodySize)
                        .forEach(p -> paragraphs.add(kind == Kind.FRAMED ? p.as(kind) : p));
            }
            column.cells().forEach(cell -> paragraphs.add(new Paragraph(cell.rows(), Kind.CELL)));
        }
        return List.copyOf(paragraphs);
    }
}
