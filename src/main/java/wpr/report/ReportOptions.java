package wpr.report;

/**
 * What a user may choose about reports.
 *
 * @param csv how tables are written
 * @param jsonLines whether candidates are written as JSON Lines too
 */
public record ReportOptions(CsvDialect csv, boolean jsonLines) {
    /** Tables only. */
    public ReportOptions(CsvDialect csv) {
        this(csv, false);
    }

    public static final ReportOptions DEFAULT = new ReportOptions(CsvDialect.PLAIN, false);
}
