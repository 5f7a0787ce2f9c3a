package wpr.report;

import static wpr.report.Column.integer;
import static wpr.report.Column.number;
import static wpr.report.Column.text;

import java.io.IOException;
import java.util.List;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.GroupRate;

/** {@code groups.csv}: rates of rules and lexicons in each group of documents and in each year. */
final class GroupsCsv implements ReportWriter {
    static final Table TABLE = new Table(
            "groups.csv",
            "How often each rule and lexicon occurs in groups of documents; rates of two rule sets are not compared.",
            List.of("column", "group", "rule_set", "kind", "item", "mode"),
            List.of(
                    text("column", "Column of the metadata that makes the groups."),
                    text("group", "Its value; empty for documents without one."),
                    text("rule_set", "Rule set that was applied."),
                    text("kind", "rule or lexicon."),
                    text("item", "Rule, or the expression that is counted."),
                    text("mode", "strict (ambiguous terms only where their condition holds) or loose (all terms)."),
                    integer("documents", "Documents of the group."),
                    integer("documents_with", "Documents among them that hold a hit."),
                    integer("hits", "Hits outside quotations."),
                    integer("tokens", "Words searched, quotations left out."),
                    number("rate", "Hits per 1,000 words; empty where nothing was searched."),
                    number("low", "Lower 95 % bound of the rate."),
                    number("high", "Upper 95 % bound of the rate."),
                    text(
                            "interval",
                            "documents (bootstrap over them) or exact (too few documents or no hit: takes hits for independent)."),
                    number(
                            "dp",
                            "DP (Gries 2008) over the documents: 0 spread as the words are, towards 1 all in one."),
                    number("dp_norm", "DP on a scale that reaches 1 (Lijffijt and Gries 2012)."),
                    number("share", "Share of the documents that hold a hit.")));

    private final CsvTable rows;

    GroupsCsv(ResultsFolder folder, CsvDialect dialect) throws IOException {
        this.rows = new CsvTable(folder, TABLE, dialect);
    }

    @Override
    public void document(DocumentResult result) {}

    @Override
    public void end(CorpusResult corpus) throws IOException {
        for (GroupRate rate : corpus.groups()) {
            rows.row(List.of(
                    rate.column(),
                    rate.group(),
                    rate.ruleSet(),
                    rate.kind(),
                    rate.item(),
                    rate.mode(),
                    rate.documents(),
                    rate.documentsWith(),
                    rate.hits(),
                    rate.words(),
                    rate.rate(),
                    rate.low(),
                    rate.high(),
                    rate.interval(),
                    rate.spread().dp(),
                    rate.spread().dpNorm(),
                    rate.spread().share()));
        }
    }
}
