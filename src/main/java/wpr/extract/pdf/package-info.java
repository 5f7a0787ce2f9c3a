/**
 * The pages of a PDF become blocks: glyphs, words, rows, columns, paragraphs, roles, one class per step.
 *
 * <p>Coordinates are points from the top left corner of the page as it is shown. Nothing outside {@code wpr.extract}
 * uses this package.
 */
@org.jspecify.annotations.NullMarked
package wpr.extract.pdf;
