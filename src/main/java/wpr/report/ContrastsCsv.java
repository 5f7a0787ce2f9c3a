package wpr.report;

import static wpr.report.Column.integer;
import static wpr.report.Column.number;
import static wpr.report.Column.text;

import java.io.IOException;
import java.util.List;
import wpr.model.Contrasted;
import wpr.model.Opposed;

/** {@code contrasts.csv}: how often lexicons, rules, lemmas and words occur in one group and in another. */
final class ContrastsCsv {
    /** Words and lemmas with fewer hits in both groups together are left out: nothing can be said of them. */
    private static final int LEAST = 5;

    static final Table TABLE = new Table(
            "contrasts.csv",
            "How often lexicons, rules, lemmas and words occur in one group of documents and in another.",
            List.of("rule_set", "target", "reference", "kind", "item", "mode"),
            List.of(
                    text("rule_set", "Rule set that was applied; groups are compared within one language."),
                    text("target", "The group."),
                    text("reference", "The group it is held against; * for all others together."),
                    text(
                            "kind",
                            "lexicon, rule, lemma or word; lemmas and words with fewer than 5 hits in both are left out."),
                    text("item", "Lexicon or expression, rule, lemma or word."),
                    text("mode", "strict or loose; empty for lemmas and words."),
                    integer("target_hits", "Hits in the group."),
                    integer("target_tokens", "Words of the group."),
                    integer("target_documents", "Documents of the group that hold a hit."),
                    integer("reference_hits", "Hits in the other."),
                    integer("reference_tokens", "Words of the other."),
                    integer("reference_documents", "Documents of the other that hold a hit."),
                    number("log_ratio", "Log Ratio (Hardie 2014): log2 of the ratio of rates, halves added."),
                    number("low", "Lower 95 % bound; empty where it has none."),
                    number("high", "Upper 95 % bound; empty where it has none."),
                    text(
                            "interval",
                            "documents (bootstrap over the documents of both) or exact (takes words for independent)."),
                    number(
                            "lrc",
                            "Conservative Log Ratio (Evert 2022), corrected for the number of items of the kind; rank by it."),
                    number(
                            "g2",
                            "Log-likelihood ratio over four cells (Dunning 1993), negative where the other has more; takes words for independent."),
                    number("percent_difference", "Difference of rates in per cent; empty where the other has none."),
                    number("target_dp", "DP (Gries 2008) over the documents of the group."),
                    number("target_dp_norm", "DP on a scale that reaches 1."),
                    number("target_share", "Share of the documents of the group that hold a hit."),
                    number("reference_dp", "DP over the documents of the other."),
                    number("reference_dp_norm", "DP on a scale that reaches 1."),
                    number("reference_share", "Share of the documents of the other that hold a hit.")));

    private ContrastsCsv() {}

    static void write(List<Opposed> all, ResultsFolder folder, CsvDialect dialect) throws IOException {
        CsvTable rows = new CsvTable(folder, TABLE, dialect);
        for (Opposed opposed : all) {
            for (Contrasted row : opposed.contrasts()) {
                boolean counted = row.kind().equals("lexicon") || row.kind().equals("rule");
                if (counted || row.target() + row.reference() >= LEAST) {
                    row(rows, opposed, row);
                }
            }
        }
    }

    private static void row(CsvTable rows, Opposed opposed, Contrasted row) throws IOException {
        rows.row(List.of(
                opposed.ruleSet(),
                opposed.target(),
                opposed.reference(),
                row.kind(),
                row.item(),
                row.mode(),
                row.target(),
                row.targetWords(),
                row.targetDocuments(),
                row.reference(),
                row.referenceWords(),
                row.referenceDocuments(),
                row.logRatio(),
                row.low(),
                row.high(),
                row.interval(),
                row.lrc(),
                row.g2(),
                row.percentDifference(),
                row.targetSpread().dp(),
                row.targetSpread().dpNorm(),
                row.targetSpread().share(),
                row.referenceSpread().dp(),
                row.referenceSpread().dpNorm(),
                row.referenceSpread().share()));
    }
}
