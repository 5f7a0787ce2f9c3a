package wpr.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/**
 * How often something was found in each of several groups, with the size of what was searched.
 *
 * @param by what the groups are: {@code form}, {@code document}, the name of a column
 * @param rows groups in the order of printing
 */
public record Frequencies(String by, List<Row> rows) {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    /**
     * A group.
     *
     * @param group its name; empty where documents have no value
     * @param count matches in it
     * @param words words searched: those of the group's documents
     */
    public record Row(String group, int count, long words) {
        /** Matches per 1,000 words; {@code NaN} where there are no words. */
        public double rate() {
            return words == 0 ? Double.NaN : 1000.0 * count / words;
        }
    }

    /** Columns below each other: group, count, words, matches per 1,000 words. */
    public void text(Appendable out) throws IOException {
        int width = rows.stream().mapToInt(row -> name(row).length()).reduce(by.length(), Math::max);
        out.append(String.format(Locale.ROOT, "%-" + width + "s  %7s  %9s  %9s\n", by, "count", "words", "per 1,000"));
        for (Row row : rows) {
            String rate = row.words() == 0 ? "-" : String.format(Locale.ROOT, "%.2f", row.rate());
            out.append(String.format(
                    Locale.ROOT, "%-" + width + "s  %7d  %9d  %9s\n", name(row), row.count(), row.words(), rate));
        }
    }

    /** One row a group, under a header. */
    public void csv(Appendable out) throws IOException {
        CSV.printRecord(out, by, "count", "words", "per_1000");
        for (Row row : rows) {
            CSV.printRecord(out, row.group(), row.count(), row.words(), CsvTable.number(row.rate()));
        }
    }

    private static String name(Row row) {
        return row.group().isEmpty() ? "-" : row.group();
    }
}
