package wpr.report;

import static wpr.report.Column.integer;
import static wpr.report.Column.text;

import java.io.IOException;
import java.util.List;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.Phrase;

/** {@code recurrence.csv}: phrases that come back across documents, one row for each place. */
final class RecurrenceCsv implements ReportWriter {
    static final Table TABLE = new Table(
            "recurrence.csv",
            "Phrases that come back across documents, one row for each place: a lead, not a borrowing.",
            List.of("phrase", "document", "start"),
            List.of(
                    text("phrase", "The words, lower-cased, without punctuation."),
                    integer("documents", "Documents that hold it."),
                    text("document", "Document of this place."),
                    integer("start", "Offset of its first character in text/."),
                    integer("end", "Offset behind its last character.")));

    private final CsvTable rows;

    RecurrenceCsv(ResultsFolder folder, CsvDialect dialect) throws IOException {
        this.rows = new CsvTable(folder, TABLE, dialect);
    }

    @Override
    public void document(DocumentResult result) {}

    @Override
    public void end(CorpusResult corpus) throws IOException {
        for (Phrase phrase : corpus.phrases()) {
            for (Phrase.Place place : phrase.places()) {
                rows.row(List.of(
                        phrase.words(),
                        phrase.documents(),
                        place.document(),
                        place.span().start(),
                        place.span().end()));
            }
        }
    }
}
