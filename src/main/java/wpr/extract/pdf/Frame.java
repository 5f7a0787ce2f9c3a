package wpr.extract.pdf;

import java.util.List;

/**
 * A drawn frame: a box around text, or the cells of a table.
 *
 * @param area the whole of it
 * @param cells the cells of a table line after line; empty for a box
 */
record Frame(Area area, List<Area> cells) {
    /** The frame as if it began at another height; its cells stay where they are. */
    Frame startingAt(float top) {
        return new Frame(new Area(area.left(), top, area.right(), area.bottom()), cells);
    }
}
