package wpr.report;

/**
 * What a user may choose about reports.
 *
 * @param csv how tables are written
 */
public record ReportOptions(CsvDialect csv) {
    public static final ReportOptions DEFAULT = new ReportOptions(CsvDialect.PLAIN);
}
