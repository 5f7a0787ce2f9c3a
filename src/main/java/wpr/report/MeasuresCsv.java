package wpr.report;

import static wpr.report.Column.integer;
import static wpr.report.Column.number;
import static wpr.report.Column.text;

import java.io.IOException;
import java.util.List;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.Measure;

/** {@code measures.csv}: ratios and rates with their counts and intervals, per section, document and corpus. */
final class MeasuresCsv implements ReportWriter {
    static final Table TABLE = new Table(
            "measures.csv",
            "Ratios and rates with counts and intervals; the rows of the corpus come last.",
            List.of("rule", "mode", "unit", "unit_id", "document"),
            List.of(
                    text("rule", "Rule that asks for the measure."),
                    text("mode", "strict (ambiguous terms only where their condition holds) or loose (all terms)."),
                    text("unit", "section, document, corpus or group."),
                    text(
                            "unit_id",
                            "Heading path of the section, the document, corpus, or the value that makes the group."),
                    text("document", "Document; empty for the corpus and its groups."),
                    integer("numerator", "Hits of the first concept; of a share what has the feature."),
                    integer("denominator", "Hits of the second concept; of a share all."),
                    integer("tokens", "Words searched."),
                    number("value", "The measure on its scale; empty where the status allows no value."),
                    number("low", "Lower bound of the interval."),
                    number("high", "Upper bound of the interval."),
                    text("scale", "log2-ratio, log2-odds-ratio, per-1000 (words) or share (0 to 1)."),
                    text(
                            "status",
                            "ok, wide (interval over a factor of ten), too-few or blocked (both concepts hold a term)."),
                    text(
                            "lean",
                            "over or under where the ratio passes the rule's threshold that way and its interval excludes even; none where not; empty where nothing can be said."),
                    text(
                            "interval",
                            "How the interval was made: documents or passages (bootstrap over them), exact, or empty."),
                    integer("resampled", "Passages or documents the interval rests on."),
                    integer(
                            "parts_over",
                            "Parts (sections of a document, documents of the corpus) with more hits of the first concept."),
                    integer("parts_under", "Parts with more hits of the second concept."),
                    integer("parts_even", "Parts with as many of the one as of the other."),
                    integer("parts_neither", "Parts with neither."),
                    number(
                            "dp_over",
                            "DP (Gries 2008) of the first concept over the parts: 0 spread as the words are, towards 1 all in one small part."),
                    number("dp_under", "DP of the second concept."),
                    number(
                            "dp_norm_over",
                            "DP of the first concept on a scale that reaches 1 (Lijffijt and Gries 2012)."),
                    number("dp_norm_under", "Normalised DP of the second concept."),
                    number("share_over", "Share of the parts that hold a hit of the first concept."),
                    number("share_under", "Share of the parts that hold a hit of the second concept."),
                    number("low_without_term", "Smallest value when one term is left out."),
                    number("high_without_term", "Largest value when one term is left out."),
                    text("heaviest_term", "Term whose loss moves the value most."),
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
                            "The verdict at 0.5, 0.75, 1, 1.5 and 2 times the rule's threshold, joined by spaces; - where nothing can be said.")));

    private final CsvTable rows;

    MeasuresCsv(ResultsFolder folder, CsvDialect dialect) throws IOException {
        this.rows = new CsvTable(folder, TABLE, dialect);
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        write(result.measures());
    }

    @Override
    public void end(CorpusResult corpus) throws IOException {
        write(corpus.measures());
    }

    private void write(List<Measure> measures) throws IOException {
        for (Measure measure : measures) {
            Measure.Detail detail = measure.detail();
            rows.row(List.of(
                    measure.rule(),
                    measure.mode(),
                    measure.unit().id(),
                    measure.unitId(),
                    measure.document(),
                    measure.numerator(),
                    measure.denominator(),
                    measure.tokens(),
                    measure.value(),
                    measure.low(),
                    measure.high(),
                    measure.scale(),
                    measure.status(),
                    detail.lean(),
                    detail.interval(),
                    detail.resampled(),
                    detail.partsOver(),
                    detail.partsUnder(),
                    detail.partsEven(),
                    detail.partsNeither(),
                    detail.spreadOver().dp(),
                    detail.spreadUnder().dp(),
                    detail.spreadOver().dpNorm(),
                    detail.spreadUnder().dpNorm(),
                    detail.spreadOver().share(),
                    detail.spreadUnder().share(),
                    detail.lowWithoutTerm(),
                    detail.highWithoutTerm(),
                    detail.heaviestTerm(),
                    detail.fragility().held(),
                    detail.fragility().settings(),
                    CsvTable.flips(detail.fragility()),
                    CsvTable.flipsIn(detail.fragility()),
                    CsvTable.spans(detail.fragility().flips().spans()),
                    CsvTable.fragile(detail.fragility()),
                    CsvTable.verdicts(detail.fragility())));
        }
    }
}
