package wpr.report;

import static wpr.report.Column.integer;
import static wpr.report.Column.number;
import static wpr.report.Column.text;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import wpr.model.Opposed;
import wpr.model.Opposed.Unsaid;
import wpr.model.RunInfo;
import wpr.model.Silence;

/** {@code unsaid.csv}: silences of one group by the measure of another, with two passages side by side. */
final class UnsaidCsv {
    static final Table TABLE = new Table(
            "unsaid.csv",
            "Whether what a silence rule expects is rarer in one group than in another, with two passages side by side.",
            List.of("rule_set", "target", "reference", "rule"),
            List.of(
                    text("rule_set", "Rule set that was applied."),
                    text("target", "The group."),
                    text("reference", "The group it is held against; * for all others together."),
                    text("rule", "Silence rule whose expectation is asked for."),
                    text(
                            "status",
                            "flagged (rarer here, the whole interval below even), clear, too-short, not-applicable or not-searchable."),
                    integer("given", "Hits of what makes the expectation in the group (strict)."),
                    integer("observed", "Hits of what is expected in the group (loose)."),
                    integer("tokens", "Words of the group."),
                    number("expected", "Hits the group would hold at the rate of the other."),
                    number("expected_low", "Lower 95 % bound of the expected hits."),
                    number("expected_high", "Upper 95 % bound of the expected hits."),
                    number("log_ratio", "log2 of the ratio of rates, halves added; below 0 where it is rarer here."),
                    number("low", "Lower 95 % bound; empty where it has none."),
                    number("high", "Upper 95 % bound."),
                    text("expectation", "Why it is expected, in the language of the run."),
                    text("source", "Who or what supplies the expectation."),
                    text("search_forms", "Terms searched for, joined by '; '."),
                    text("here_document", "Document of the group with a passage that does not say it."),
                    text("here_at", "Offsets of the passage."),
                    text("here", "The passage, cut where it is long."),
                    text("there_document", "Document of the other with the passage most like it that says it."),
                    text("there_at", "Offsets of the passage."),
                    text("there", "The passage, cut where it is long."),
                    text("zones", "Kinds of blocks searched in the group and the words in each, joined by '; '."),
                    integer("settings_held", "Settings of a declared grid under which the answer holds."),
                    integer("settings", "Settings of the grid; 0 where none were tried."),
                    text(
                            "flips",
                            "How many sentences of the group turn the answer when they are taken away: 1, 2 or 3 (no fewer do); none (no three do); open (not all sets were tried); empty without an answer."),
                    text("flips_in", "The documents these sentences stand in, joined by '; '."),
                    text("flips_at", "The sentences, as offsets into text/ of these documents."),
                    text("fragile", "fragile where the answer holds in fewer than four settings of five; else empty."),
                    text(
                            "thresholds",
                            "The answer at 0.5, 0.75, 1, 1.5 and 2 times the rule's thresholds, joined by spaces.")));

    private UnsaidCsv() {}

    static void write(RunInfo run, List<Opposed> all, ResultsFolder folder, CsvDialect dialect) throws IOException {
        CsvTable rows = new CsvTable(folder, TABLE, dialect);
        Codebook codebook = new Codebook(run);
        for (Opposed opposed : all) {
            for (Unsaid unsaid : opposed.unsaid()) {
                Silence silence = unsaid.silence();
                rows.row(List.of(
                        opposed.ruleSet(),
                        opposed.target(),
                        opposed.reference(),
                        silence.rule(),
                        silence.status(),
                        silence.given(),
                        silence.observed(),
                        silence.tokens(),
                        silence.expected(),
                        silence.expectedLow(),
                        silence.expectedHigh(),
                        silence.contrast().value(),
                        silence.contrast().low(),
                        silence.contrast().high(),
                        codebook.silence(silence.rule()).expectation().in(run.locale()),
                        codebook.rule(silence.rule()).source().in(run.locale()),
                        String.join("; ", silence.searchForms()),
                        passage(unsaid, 0, Silence.Passage::document),
                        passage(unsaid, 0, p -> CsvTable.spans(List.of(p.span()))),
                        passage(unsaid, 0, Silence.Passage::text),
                        passage(unsaid, 1, Silence.Passage::document),
                        passage(unsaid, 1, p -> CsvTable.spans(List.of(p.span()))),
                        passage(unsaid, 1, Silence.Passage::text),
                        CsvTable.zones(silence.zones()),
                        silence.fragility().held(),
                        silence.fragility().settings(),
                        CsvTable.flips(silence.fragility()),
                        CsvTable.flipsIn(silence.fragility()),
                        CsvTable.spans(silence.fragility().flips().spans()),
                        CsvTable.fragile(silence.fragility()),
                        CsvTable.verdicts(silence.fragility())));
            }
        }
    }

    private static String passage(Unsaid unsaid, int at, Function<Silence.Passage, String> part) {
        return unsaid.pair().isEmpty() ? "" : part.apply(unsaid.pair().get(at));
    }
}
