package wpr.report;

import static wpr.report.Column.integer;
import static wpr.report.Column.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;

/** {@code agency.csv}: who must act or offers, and who is acted on, counted per document from labels of candidates. */
final class AgencyCsv implements ReportWriter {
    static final Table TABLE = new Table(
            "agency.csv",
            "Ledger of actors: in each document, how often candidates of a rule have the same actor, modal, voice and "
                    + "person acted on. Rules without these labels have no rows.",
            List.of("document", "rule", "actor", "modal", "voice", "affected"),
            List.of(
                    text("document", "Document."),
                    text("rule", "Rule, such as obligation or offer."),
                    text("actor", "Who acts: a kind of actor, unnamed where the sentence names none."),
                    text("modal", "Modal verb or duty; none where there is none."),
                    text("voice", "active or passive."),
                    text("affected", "Who is acted on; none where nobody is named."),
                    integer("count", "Candidates.")));

    private final CsvTable rows;

    AgencyCsv(ResultsFolder folder, CsvDialect dialect) throws IOException {
        this.rows = new CsvTable(folder, TABLE, dialect);
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        for (Map.Entry<Act, Integer> line : Act.in(result).entrySet()) {
            Act act = line.getKey();
            rows.row(List.of(
                    result.entry().document(),
                    act.rule(),
                    act.actor(),
                    act.modal(),
                    act.voice(),
                    act.affected(),
                    line.getValue()));
        }
    }

    @Override
    public void end(CorpusResult corpus) {}
}
