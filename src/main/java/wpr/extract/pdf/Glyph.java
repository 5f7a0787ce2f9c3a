package wpr.extract.pdf;

/**
 * One drawn character or ligature.
 *
 * @param text its characters
 * @param x left edge
 * @param y baseline, from the top of the page
 * @param width advance
 * @param size font size as drawn
 * @param bold whether the font says so
 * @param tag the heading it belongs to by the tags of the file
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold, Tag tag) {
    /** One without a tag. */
    Glyph(String text, float x, float y, float width, float size, boolean bold) {
        this(text, x, y, width, size, bold, Tag.NONE);
    }

    Glyph untagged() {
        return new Glyph(text, x, y, width, size, bold);
    }

    float right() {
        return x + width;
    }

    boolean blank() {
        return text.isBlank();
    }
}
