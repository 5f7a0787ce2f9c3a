package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.List;
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

    static PageLayout of(int number, float height, GlyphReader.Page page, float bodySize) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Column column : ColumnFinder.columns(RowFinder.rows(page.glyphs()))) {
            if (column.cells().isEmpty()) {
                paragraphs.addAll(ParagraphFinder.paragraphs(column.rows(), bodySize));
            }
            column.cells().forEach(cell -> paragraphs.add(new Paragraph(cell.rows(), Kind.CELL)));
        }
        return new PageLayout(number, height, List.copyOf(paragraphs), page.turned());
    }
}
