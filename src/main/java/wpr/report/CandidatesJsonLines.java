package wpr.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import wpr.model.Candidate;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.RuleInfo;
import wpr.model.RunInfo;
import wpr.model.Span;

/**
 * {@code candidates.jsonl}: the candidates once more, one JSON object a line, for programs that would rather not read
 * CSV. Keys are the columns of {@code candidates.csv}; a page that a format has not is {@code null}.
 */
final class CandidatesJsonLines implements ReportWriter {
    private final Codebook codebook;
    private final String locale;
    private final Notes notes;
    private final Writer lines;

    CandidatesJsonLines(RunInfo run, ResultsFolder folder, Notes notes) throws IOException {
        this.codebook = new Codebook(run);
        this.locale = run.locale();
        this.notes = notes;
        this.lines = folder.writer("candidates.jsonl");
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        CounterPassages counter = new CounterPassages(codebook, result);
        for (Candidate candidate : result.candidates()) {
            ObjectNode object = object(candidate);
            List<Span> places = counter.of(candidate).stream()
                    .map(CounterPassages.Place::span)
                    .toList();
            lines.write(Json.line(object.put("counter_at", CsvTable.spans(places))) + "\n");
        }
    }

    @Override
    public void end(CorpusResult corpus) {}

    private ObjectNode object(Candidate candidate) {
        RuleInfo rule = codebook.rule(candidate.rule());
        ObjectNode object = Json.object();
        object.put("fingerprint", candidate.fingerprint());
        object.put("document", candidate.document());
        if (candidate.page() == 0) {
            object.putNull("page");
        } else {
            object.put("page", candidate.page());
        }
        object.put("section", candidate.section());
        object.put("zone", candidate.zone().id());
        object.put("quoted", candidate.quoted());
        object.put("rule", candidate.rule());
        object.put("question", rule.question());
        object.put("name", rule.name().in(locale));
        object.put("level", rule.level().id());
        object.put("start", candidate.start());
        object.put("end", candidate.end());
        object.put("quote", candidate.quote());
        object.put("sentence", candidate.sentence());
        object.set("captures", Json.captures(candidate.captures()));
        object.put("negated", candidate.negated());
        object.put("proposal", candidate.proposal());
        object.put("status", notes.of(candidate).status());
        object.put("part", candidate.part().id());
        object.put("note", notes.of(candidate).text());
        return object;
    }
}
