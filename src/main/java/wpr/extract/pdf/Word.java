package wpr.extract.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Glyphs without a gap between them.
 *
 * @param text characters
 * @param area where it stands
 * @param baseline baseline of its line
 * @param size largest font size in it
 * @param bold whether all its glyphs are bold
 * @param tag the heading its first glyph belongs to by the tags of the file
 */
record Word(String text, Area area, float baseline, float size, boolean bold, Tag tag) {
    private static final float DESCENT = 0.25f;

    /** Joins glyphs, left to right, that stand on a baseline. */
    static Word of(List<Glyph> glyphs, float baseline) {
        float size = glyphs.stream().map(Glyph::size).max(Float::compare).orElse(1f);
        float left = glyphs.get(0).x();
        float right = glyphs.get(glyphs.size() - 1).right();
        return new Word(
                glyphs.stream().map(Glyph::text).collect(Collectors.joining()),
                new Area(left, baseline - size, right, baseline + DESCENT * size),
                baseline,
                size,
                glyphs.stream().allMatch(Glyph::bold),
                glyphs.get(0).tag());
    }

    /** The word in another area. */
    Word within(Area other) {
        return new Word(text, other, baseline, size, bold, tag);
    }

    /** The word with a mark put behind or before it. */
    Word with(String marked, Area mark) {
        Area wider = new Area(
                Math.min(area.left(), mark.left()), area.top(), Math.max(area.right(), mark.right()), area.bottom());
        return new Word(marked, wider, baseline, size, bold, tag);
    }
}
