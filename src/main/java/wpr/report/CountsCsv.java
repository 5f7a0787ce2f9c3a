package wpr.report;

import static wpr.report.Column.integer;
import static wpr.report.Column.text;

import java.io.IOException;
import java.util.List;
import wpr.model.CorpusResult;
import wpr.model.Count;
import wpr.model.DocumentResult;

/** {@code counts.csv}: every document by every rule that was applied to it, zeros included. */
final class CountsCsv implements ReportWriter {
    static final Table TABLE = new Table(
            "counts.csv",
            "How often each rule matched in each document it was applied to, zeros included.",
            List.of("document", "rule"),
            List.of(
                    text("document", "Document."),
                    text("rule", "Rule."),
                    integer("count", "Candidates, quoted ones included."),
                    integer("tokens", "Words searched."),
                    integer("quoted", "Candidates among them that stand inside quotations.")));

    private final CsvTable rows;

    CountsCsv(ResultsFolder folder, CsvDialect dialect) throws IOException {
        this.rows = new CsvTable(folder, TABLE, dialect);
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        for (Count count : result.counts()) {
            rows.row(List.of(count.document(), count.rule(), count.count(), count.tokens(), count.quoted()));
        }
    }

    @Override
    public void end(CorpusResult corpus) {}
}
