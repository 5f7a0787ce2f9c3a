package wpr.model;

/**
 * A block as extraction found it.
 *
 * @param zone kind of the block; running heads that extraction is sure of are {@link Zone#HEADER_FOOTER}
 * @param level heading level from 1, or list depth from 1; 0 where neither applies
 * @param page page or slide on which the block starts, from 1; 0 where the format has none
 * @param place where on the page the block stands; {@link Place#INSIDE} where the format has no geometry
 * @param text characters of the block; a line feed is a line end of the layout, as PDF pages have, and never a
 *     paragraph end
 */
public record RawBlock(Zone zone, int level, int page, Place place, String text) {
    /** Where on its page a block stands; running heads are looked for at the edges only. */
    public enum Place {
        TOP,
        INSIDE,
        BOTTOM
    }

    /** A block of a format without page geometry. */
    public static RawBlock of(Zone zone, int level, int page, String text) {
        return new RawBlock(zone, level, page, Place.INSIDE, text);
    }
}
