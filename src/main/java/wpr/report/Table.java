package wpr.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * The shape of one CSV file. Names and order of columns are a contract: more may be added at the end.
 *
 * @param file name of the file
 * @param description what a row is; English
 * @param key columns that together name a row
 * @param columns the columns in order
 */
record Table(String file, String description, List<String> key, List<Column> columns) {
    /** The same table with further columns at the end. */
    Table with(List<Column> more) {
        return new Table(
                file,
                description,
                key,
                Stream.concat(columns.stream(), more.stream()).toList());
    }

    String[] header() {
        return columns.stream().map(Column::name).toArray(String[]::new);
    }
}
