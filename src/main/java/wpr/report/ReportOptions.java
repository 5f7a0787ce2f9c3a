package wpr.report;

/**
 * What a user may choose about reports.
 *
 * @param csv how tables are written
 * @param jsonLines whether candidates are written as JSON Lines too
 * @param perDocument whether each document has a report of its own too
 */
public record ReportOptions(CsvDialect csv, boolean jsonLines, boolean perDocument) {
    public static final ReportOptions DEFAULT = new ReportOptions(CsvDialect.PLAIN, false, false);
}
