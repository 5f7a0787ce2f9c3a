package wpr.model;

import java.util.Arrays;

/**
 * Leads from offsets of the repaired text back to offsets of the raw text (the raw blocks joined by a line feed each).
 * Immutable. Between two anchors, both sides advance alike, up to the next anchor.
 * Raw offsets step back where the text goes on past a footnote that stands between the halves of a paragraph.
 */
public final class OffsetMap {
    private final int[] text;
    private final int[] raw;

    /**
     * @param text anchor offsets in the repaired text, ascending, the first 0
     * @param raw the raw offset of each anchor
     */
    public OffsetMap(int[] text, int[] raw) {
        if (text.length != raw.length || text.length == 0 || text[0] != 0) {
            throw new IllegalArgumentException("anchors must be pairs and begin at 0");
        }
        this.text = text.clone();
        this.raw = raw.clone();
    }

    /** Anchor offsets in the repaired text, ascending. */
    public int[] anchors() {
        return text.clone();
    }

    /** The raw offset of each anchor. */
    public int[] rawAnchors() {
        return raw.clone();
    }

    /** The raw offset of an offset of the repaired text. */
    public int raw(int offset) {
        int at = Arrays.binarySearch(text, offset);
        int anchor = at >= 0 ? at : -at - 2;
        while (anchor + 1 < text.length && text[anchor + 1] == offset) {
            anchor++;
        }
        int mapped = raw[anchor] + (offset - text[anchor]);
        boolean bounded = anchor + 1 < raw.length && raw[anchor] <= raw[anchor + 1];
        return bounded ? Math.min(mapped, raw[anchor + 1]) : mapped;
    }
}
