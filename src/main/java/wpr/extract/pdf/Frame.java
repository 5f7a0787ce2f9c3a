package wpr.extract.pdf;

import java.util.List;

/**
 * A drawn frame: a box around text, or the cells of a table.
 *
 * @param area the whole of it
 * @param cells the cells of a table line after line; empty for a box
 */
record Frame(Area area, List<Area> cells) {}
