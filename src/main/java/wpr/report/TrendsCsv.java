package wpr.report;

import static wpr.report.Column.integer;
import static wpr.report.Column.number;
import static wpr.report.Column.text;

import java.io.IOException;
import java.util.List;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.Trend;

/** {@code trends.csv}: how rates change from year to year; the rates themselves stand in {@code groups.csv}. */
final class TrendsCsv implements ReportWriter {
    static final Table TABLE = new Table(
            "trends.csv",
            "How the rate of each rule and lexicon changes from year to year; the rates of the years stand in groups.csv.",
            List.of("rule_set", "kind", "item", "mode"),
            List.of(
                    text("rule_set", "Rule set that was applied."),
                    text("kind", "rule or lexicon."),
                    text("item", "Rule, or the expression that is counted."),
                    text("mode", "strict or loose."),
                    integer("first_year", "First year with documents."),
                    integer("last_year", "Last year with documents."),
                    integer("years", "Years with documents."),
                    integer("documents", "Documents of these years."),
                    integer("hits", "Hits in them."),
                    number(
                            "change",
                            "log2 of the factor by which the rate changes in a year: 1 doubles, -1 halves; empty where the status allows no value."),
                    number("low", "Lower 95 % bound, by bootstrap over documents."),
                    number("high", "Upper 95 % bound."),
                    text("status", "ok or too-few (under three years, twenty documents or eight hits).")));

    private final CsvTable rows;

    TrendsCsv(ResultsFolder folder, CsvDialect dialect) throws IOException {
        this.rows = new CsvTable(folder, TABLE, dialect);
    }

    @Override
    public void document(DocumentResult result) {}

    @Override
    public void end(CorpusResult corpus) throws IOException {
        for (Trend trend : corpus.trends()) {
            rows.row(List.of(
                    trend.ruleSet(),
                    trend.kind(),
                    trend.item(),
                    trend.mode(),
                    trend.first(),
                    trend.last(),
                    trend.years(),
                    trend.documents(),
                    trend.hits(),
                    trend.change(),
                    trend.low(),
                    trend.high(),
                    trend.status()));
        }
    }
}
