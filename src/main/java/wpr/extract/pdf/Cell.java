package wpr.extract.pdf;

import java.util.List;

/** One cell of a table: its rows from top to bottom. */
record Cell(List<Row> rows) {}
