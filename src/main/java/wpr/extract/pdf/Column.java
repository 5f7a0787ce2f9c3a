package wpr.extract.pdf;

import java.util.List;

/**
 * What is read in one go: rows of running text, or the cells of a table.
 *
 * @param rows rows from top to bottom; empty for a table
 * @param cells cells line after line; empty for running text
 */
record Column(List<Row> rows, List<Cell> cells) {}
