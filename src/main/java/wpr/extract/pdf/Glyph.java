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
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold) {
    float right() {
        return x + width;
    }

    boolean blank() {
        return text.isBlank();
    }
}
