package wpr.report;

import static wpr.report.Column.bool;
import static wpr.report.Column.integer;
import static wpr.report.Column.object;
import static wpr.report.Column.text;

import java.io.IOException;
import java.util.List;
import wpr.model.Candidate;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.RuleInfo;
import wpr.model.RunInfo;

/** {@code candidates.csv}: every passage that matched a rule, in text order. */
final class CandidatesCsv implements ReportWriter {
    static final Table TABLE = new Table(
            "candidates.csv",
            "Every passage that matches a rule: something for an analyst to look at, not a result.",
            List.of("document", "fingerprint"),
            List.of(
                    text(
                            "fingerprint",
                            "Key of the candidate within its document; the same as long as sentence and rule are."),
                    text("document", "Document it stands in."),
                    integer("page", "Page or slide; empty where the format has none."),
                    text("section", "Heading path, parts joined by ' > '."),
                    text(
                            "zone",
                            "Kind of the passage: body, heading, list, table, caption, note, box, quotation, slide, slide-notes."),
                    bool("quoted", "Whether it stands inside a quotation."),
                    text("rule", "Rule that matched."),
                    text("question", "Question it serves: Q1 to Q6, Q7 for self-problematisation."),
                    text("name", "Name of the rule in the language of the run."),
                    text("level", "note or warning."),
                    integer("start", "Offset of its first character in text/, in UTF-16 code units from 0."),
                    integer("end", "Offset behind its last character."),
                    text("quote", "The characters that matched."),
                    text("sentence", "The sentence around them."),
                    object("captures", "Named parts of the match as a JSON object; numerals are parsed."),
                    bool("negated", "Whether a negation governs it."),
                    text(
                            "proposal",
                            "Fingerprint of the nearest proposal; its own where it is one; empty where there is none."),
                    text("status", "candidate; the analyst's notes make it kept, rejected or unsure."),
                    text("part", "Part of the document: front, body or annex."),
                    text("note", "What the analyst wrote in notes.csv."),
                    text(
                            "counter_at",
                            "Offsets into text/ of the nearest passages before and behind it of the same zone, of ten words or more, that hold a proposal and no match of the rule (for a proposal: no proposal).")));

    private final Codebook codebook;
    private final String locale;
    private final Notes notes;
    private final CsvTable rows;

    CandidatesCsv(RunInfo run, ResultsFolder folder, CsvDialect dialect, Notes notes) throws IOException {
        this.notes = notes;
        this.codebook = new Codebook(run);
        this.locale = run.locale();
        this.rows = new CsvTable(folder, TABLE, dialect);
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        CounterPassages counter = new CounterPassages(codebook, result);
        for (Candidate candidate : result.candidates()) {
            RuleInfo rule = codebook.rule(candidate.rule());
            rows.row(List.of(
                    candidate.fingerprint(),
                    candidate.document(),
                    CsvTable.page(candidate.page()),
                    candidate.section(),
                    candidate.zone().id(),
                    candidate.quoted(),
                    candidate.rule(),
                    rule.question(),
                    rule.name().in(locale),
                    rule.level().id(),
                    candidate.start(),
                    candidate.end(),
                    candidate.quote(),
                    candidate.sentence(),
                    Json.line(Json.captures(candidate.captures())),
                    candidate.negated(),
                    candidate.proposal(),
                    notes.of(candidate).status(),
                    candidate.part().id(),
                    notes.of(candidate).text(),
                    CsvTable.spans(counter.of(candidate).stream()
                            .map(CounterPassages.Place::span)
                            .toList())));
        }
    }

    @Override
    public void end(CorpusResult corpus) {}
}
