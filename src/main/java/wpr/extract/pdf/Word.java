package wpr.extract.pdf;

import java.util.List;
import wpr.extract.Superscript;

/**
 * Glyphs without a gap between them.
 *
 * @param text characters; raised digits are superscript digits
 * @param area where it stands
 * @param baseline baseline of its full-size glyphs
 * @param size largest font size in it
 * @param bold whether all its glyphs are bold
 */
record Word(String text, Area area, float baseline, float size, boolean bold) {
    private static final float RAISED_SIZE = 0.85f;
    private static final float RAISE = 0.12f;

    /** Joins glyphs of one row; {@code line} is the baseline of the row and {@code size} the font size there. */
    static Word of(List<Glyph> glyphs, float line, float size) {
        StringBuilder text = new StringBuilder();
        StringBuilder raised = new StringBuilder();
        for (Glyph glyph : glyphs) {
            if (glyph.size() < RAISED_SIZE * size && glyph.y() < line - RAISE * size) {
                raised.append(glyph.text());
            } else {
                text.append(Superscript.of(raised.toString())).append(glyph.text());
                raised.setLength(0);
            }
        }
        text.append(Superscript.of(raised.toString()));
        Glyph first = glyphs.get(0);
        Glyph last = glyphs.get(glyphs.size() - 1);
        float largest = glyphs.stream().map(Glyph::size).max(Float::compare).orElse(size);
        return new Word(
                text.toString(),
                new Area(first.x(), line - largest, last.right(), line + largest * 0.25f),
                line,
                largest,
                glyphs.stream().allMatch(Glyph::bold));
    }
}
