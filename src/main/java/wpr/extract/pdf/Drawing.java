package wpr.extract.pdf;

import java.util.List;

/**
 * The lines and coloured areas drawn on a page.
 *
 * @param lines level and upright lines, as areas next to no height or width
 * @param shades filled areas that are not white
 */
record Drawing(List<Area> lines, List<Area> shades) {}
