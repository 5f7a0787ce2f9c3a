package wpr.report;

import static wpr.report.Column.integer;
import static wpr.report.Column.text;

import java.io.IOException;
import java.util.List;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.Lead;

/** {@code leads.csv}: laws, reports, projects and bodies that each document names. */
final class LeadsCsv implements ReportWriter {
    static final Table TABLE = new Table(
            "leads.csv",
            "Laws, reports, projects and bodies that each document names: what to collect for question 3.",
            List.of("document", "kind", "name"),
            List.of(
                    text("document", "Document."),
                    text("kind", "law, report, project or body."),
                    text("name", "What it is called in the text, as first printed."),
                    integer("count", "How often it is named."),
                    text("at", "Offsets into text/ of these places, as start-end, joined by spaces.")));

    private final CsvTable rows;

    LeadsCsv(ResultsFolder folder, CsvDialect dialect) throws IOException {
        this.rows = new CsvTable(folder, TABLE, dialect);
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        for (Lead lead : result.leads()) {
            rows.row(List.of(
                    lead.document(),
                    lead.kind().id(),
                    lead.name(),
                    lead.places().size(),
                    CsvTable.spans(lead.places())));
        }
    }

    @Override
    public void end(CorpusResult corpus) {}
}
