package wpr.report;

import static wpr.report.Column.integer;
import static wpr.report.Column.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wpr.model.Candidate;
import wpr.model.Capture;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;

/** {@code agency.csv}: who must act or offers, and who is acted on, counted per document from labels of candidates. */
final class AgencyCsv implements ReportWriter {
    private static final List<String> LABELS = List.of("actor", "modal", "voice", "affected");

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
        Map<List<String>, Integer> ledger =
                new TreeMap<>((one, other) -> String.join("\t", one).compareTo(String.join("\t", other)));
        for (Candidate candidate : result.candidates()) {
            Map<String, String> labels = candidate.captures().stream()
                    .collect(Collectors.toMap(Capture::name, Capture::text, (first, second) -> first));
            if (labels.keySet().containsAll(LABELS)) {
                List<String> key = Stream.concat(
                                Stream.of(candidate.rule()), LABELS.stream().map(labels::get))
                        .toList();
                ledger.merge(key, 1, Integer::sum);
            }
        }
        for (Map.Entry<List<String>, Integer> line : ledger.entrySet()) {
            List<String> key = line.getKey();
            rows.row(List.of(
                    result.entry().document(),
                    key.get(0),
                    key.get(1),
                    key.get(2),
                    key.get(3),
                    key.get(4),
                    line.getValue()));
        }
    }

    @Override
    public void end(CorpusResult corpus) {}
}
