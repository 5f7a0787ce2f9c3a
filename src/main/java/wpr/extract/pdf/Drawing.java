package wpr.extract.pdf;

import java.util.List;

/**
 * The lines and coloured areas drawn on a page.
 *
 * @param lines level and upright lines, as areas next to no height or width
 * @param shades filled areas that are not white
 * @param dots small filled areas as high as they are wide
 */
record Drawing(List<Area> lines, List<Area> shades, List<Area> dots) {
    static final Drawing NONE = new Drawing(List.of(), List.of(), List.of());
}
