package wpr.report;

import static wpr.report.Column.integer;
import static wpr.report.Column.number;
import static wpr.report.Column.text;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.RunInfo;
import wpr.model.Silence;
import wpr.model.SilenceSpec;

/** {@code silences.csv}: the answer to every silence rule for every unit it was asked of. */
final class SilencesCsv implements ReportWriter {
    static final Table TABLE = new Table(
            "silences.csv",
            "Absences against a stated expectation; whether one is a silence the analyst says.",
            List.of("rule", "document", "unit", "section"),
            List.of(
                    text("rule", "Silence rule."),
                    text("document", "Document; empty for the corpus."),
                    text("unit", "What was searched: section, document or corpus."),
                    text("section", "Heading path where the unit is a section."),
                    text("status", "flagged, clear, too-short, not-applicable or not-searchable."),
                    text("scale", "document or passage."),
                    text("type", "Type of absence, as in the rule."),
                    integer("given", "Hits of what makes the expectation (strict)."),
                    integer("observed", "Hits of what is expected (loose)."),
                    number(
                            "expected",
                            "Expected hits where a reference corpus or a stated rate supplies them; empty otherwise."),
                    integer("tokens", "Words searched."),
                    text("expectation", "Why it is expected, in the language of the run."),
                    text("source", "Who or what supplies the expectation."),
                    text("search_forms", "Terms searched for, joined by '; '."),
                    number("upper", "Upper 95 % limit of the rate per 1,000 words, given what was observed."),
                    text(
                            "given_at",
                            "Offsets into text/ of a few places that made the expectation, as start-end, joined by spaces."),
                    text(
                            "near_misses_at",
                            "Offsets of places that come nearest to what is expected without counting: quoted, in another section, or words akin to the terms searched for."),
                    text(
                            "contrast",
                            "What is compared: log2-rate-ratio, log2-odds-ratio, first-position, share; empty where nothing is."),
                    text(
                            "contrast_cells",
                            "Counts of the comparison: hits with the feature and all hits of what is expected, then of what it is held against."),
                    number("contrast_value", "The comparison."),
                    number("contrast_low", "Lower 95 % bound."),
                    number("contrast_high", "Upper 95 % bound."),
                    integer("settings_held", "Settings of a declared grid under which the verdict holds."),
                    integer("settings", "Settings of the grid; 0 where none were tried."),
                    text(
                            "flips",
                            "How many sentences turn the verdict when they are taken away: 1, 2 or 3 (no fewer do); none (no three do); open (too many sets to try); empty without a verdict."),
                    text("flips_in", "The documents these sentences stand in, joined by '; '."),
                    text("flips_at", "The sentences, as offsets into text/ of these documents."),
                    text("fragile", "fragile where the verdict holds in fewer than four settings of five; else empty."),
                    text(
                            "thresholds",
                            "The verdict at 0.5, 0.75, 1, 1.5 and 2 times the rule's thresholds, joined by spaces."),
                    text("elsewhere_document", "Another document that says what is expected here."),
                    text("elsewhere_at", "Offsets of the passage that says it in the text of that document."),
                    text("elsewhere", "The passage."),
                    number("expected_low", "Lower 95 % bound of the expected hits; empty where there is none."),
                    number("expected_high", "Upper 95 % bound of the expected hits."),
                    text("marker_forms", "Terms that hedge, attribute or name an agent, joined by '; '."),
                    text("zones", "Kinds of blocks searched and the words in each, joined by '; '.")));

    private final Codebook codebook;
    private final String locale;
    private final CsvTable rows;

    SilencesCsv(RunInfo run, ResultsFolder folder, CsvDialect dialect) throws IOException {
        this.codebook = new Codebook(run);
        this.locale = run.locale();
        this.rows = new CsvTable(folder, TABLE, dialect);
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        write(result.silences());
    }

    @Override
    public void end(CorpusResult corpus) throws IOException {
        write(corpus.silences());
    }

    private void write(List<Silence> silences) throws IOException {
        for (Silence silence : silences) {
            SilenceSpec spec = codebook.silence(silence.rule());
            rows.row(List.of(
                    silence.rule(),
                    silence.document(),
                    silence.unit().id(),
                    silence.section(),
                    silence.status(),
                    silence.scale(),
                    silence.type(),
                    silence.given(),
                    silence.observed(),
                    silence.expected(),
                    silence.tokens(),
                    spec.expectation().in(locale),
                    spec.rule().source().in(locale),
                    String.join("; ", silence.searchForms()),
                    silence.upper(),
                    CsvTable.spans(silence.evidence().given()),
                    CsvTable.spans(silence.evidence().nearMisses()),
                    silence.contrast().measure(),
                    silence.contrast().cells().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                    silence.contrast().value(),
                    silence.contrast().low(),
                    silence.contrast().high(),
                    silence.fragility().held(),
                    silence.fragility().settings(),
                    CsvTable.flips(silence.fragility()),
                    CsvTable.flipsIn(silence.fragility()),
                    CsvTable.spans(silence.fragility().flips().spans()),
                    CsvTable.fragile(silence.fragility()),
                    CsvTable.verdicts(silence.fragility()),
                    elsewhere(silence, Silence.Passage::document),
                    elsewhere(silence, passage -> CsvTable.spans(List.of(passage.span()))),
                    elsewhere(silence, Silence.Passage::text),
                    silence.expectedLow(),
                    silence.expectedHigh(),
                    String.join("; ", spec.treatment().marker().searchForms()),
                    CsvTable.zones(silence.zones())));
        }
    }

    /** Something of the first passage of another document; empty where there is none. */
    private static String elsewhere(Silence silence, Function<Silence.Passage, String> part) {
        return silence.evidence().elsewhere().stream().findFirst().map(part).orElse("");
    }
}
