package wpr.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wpr.model.CorpusResult;
import wpr.model.LedgerEntry;
import wpr.model.Measure;
import wpr.model.RuleInfo;
import wpr.model.RuleSetInfo;
import wpr.model.RunInfo;
import wpr.model.Silence;
import wpr.model.SilenceSpec;
import wpr.model.Unit;

/** What {@code report.md} says before and behind the documents. */
final class MarkdownCorpus {
    private static final int ROWS = 200;

    private final RunInfo run;
    private final Codebook codebook;
    private final Wording wording;
    private final CorpusSummary summary;
    private final CorpusResult corpus;
    private final StringBuilder out = new StringBuilder();

    MarkdownCorpus(RunInfo run, Codebook codebook, Wording wording, CorpusSummary summary, CorpusResult corpus) {
        this.run = run;
        this.codebook = codebook;
        this.wording = wording;
        this.summary = summary;
        this.corpus = corpus;
    }

    String beforeTheDocuments() {
        out.setLength(0);
        title();
        statements();
        paragraphs("how.heading", wording.say("how.proposals"), wording.say("how.near"));
        paragraph(wording.say("how.draw", MarkdownDocument.MOST, String.valueOf(run.seed())));
        corpus();
        unread();
        rules();
        measures();
        silences();
        if (!summary.rows(LedgerEntry.Status.ANALYSED).isEmpty()) {
            heading("documents.heading");
        }
        return out.toString();
    }

    String behindTheDocuments() {
        out.setLength(0);
        never();
        ruleSets();
        mirrors();
        boxes(
                "self.heading",
                "self.read",
                "self.position",
                "self.rules",
                "self.own",
                "self.counter",
                "self.alternative");
        appendix();
        provenance();
        return out.toString();
    }

    private void title() {
        out.append("# ").append(wording.say("title")).append("\n\n");
        paragraph(wording.say(
                "subtitle",
                wording.many("documents", summary.documents()),
                run.ruleSets().stream()
                        .map(set -> wording.say(
                                "rule-set",
                                Markdown.escape(set.title().in(run.locale())),
                                Markdown.escape(set.version())))
                        .collect(Collectors.joining(", ")),
                String.valueOf(run.seed())));
    }

    /** The sentences that every report says. */
    private void statements() {
        heading("what.heading");
        for (String key : List.of("what.aid", "what.candidates", "what.absent", "what.position", "what.counts")) {
            out.append("- ").append(wording.say(key)).append('\n');
        }
        List<RuleInfo> never = summary.never();
        int applied = summary.applied().size();
        out.append("- ")
                .append(
                        never.isEmpty()
                                ? wording.say("what.fired-all", applied, applied)
                                : wording.say("what.fired", applied - never.size(), applied, names(never)))
                .append("\n\n");
    }

    private void corpus() {
        heading("corpus.heading");
        List<CorpusSummary.Row> analysed = summary.rows(LedgerEntry.Status.ANALYSED);
        paragraph(wording.say(
                "corpus.sum",
                wording.many("documents", summary.documents()),
                analysed.size(),
                summary.rows(LedgerEntry.Status.SKIPPED).size(),
                summary.rows(LedgerEntry.Status.FAILED).size(),
                wording.say(summary.tokens() == 1 ? "words.one" : "words.many", summary.tokens())));
        if (analysed.isEmpty()) {
            paragraph(wording.say("corpus.none"));
            return;
        }
        out.append(Markdown.row(
                wording.say("corpus.document"),
                wording.say("corpus.language"),
                wording.say("corpus.pages"),
                wording.say("corpus.words"),
                wording.say("corpus.proposals"),
                wording.say("corpus.others")));
        out.append(Markdown.rule("llrrrr"));
        for (CorpusSummary.Row row : analysed.subList(0, Math.min(ROWS, analysed.size()))) {
            LedgerEntry entry = row.entry();
            out.append(Markdown.row(
                    Markdown.escape(MarkdownDocument.label(entry)),
                    Markdown.escape(entry.language()),
                    entry.pages() == 0 ? "" : wording.number(entry.pages()),
                    wording.number(entry.tokens()),
                    wording.number(row.proposals()),
                    wording.number(row.others())));
        }
        out.append('\n');
        if (analysed.size() > ROWS) {
            paragraph(wording.say("corpus.more", ROWS));
        }
    }

    private void unread() {
        List<CorpusSummary.Row> failed = summary.rows(LedgerEntry.Status.FAILED);
        List<CorpusSummary.Row> skipped = summary.rows(LedgerEntry.Status.SKIPPED);
        if (summary.documents() == 0) {
            return;
        }
        heading("unread.heading");
        if (failed.isEmpty() && skipped.isEmpty()) {
            paragraph(wording.say("unread.none"));
        } else {
            reasons("unread.failed", failed);
            reasons("unread.skipped", skipped);
            paragraph(wording.say("unread.meaning"));
        }
        reasons(
                "check.heading",
                summary.rows(LedgerEntry.Status.ANALYSED).stream()
                        .filter(row -> !row.entry().reason().isEmpty())
                        .toList());
    }

    private void reasons(String key, List<CorpusSummary.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append("**").append(wording.say(key)).append("**\n\n");
        for (CorpusSummary.Row row : rows) {
            out.append("- ").append(Markdown.escape(row.entry().document())).append(": ");
            out.append(Markdown.inline(row.entry().reason())).append('\n');
        }
        out.append('\n');
    }

    private void rules() {
        heading("rules.heading");
        Map<String, List<RuleInfo>> byQuestion = summary.applied().stream()
                .collect(Collectors.groupingBy(RuleInfo::question, java.util.TreeMap::new, Collectors.toList()));
        if (byQuestion.isEmpty()) {
            paragraph(wording.say("rules.none"));
        }
        byQuestion.forEach((question, rules) -> {
            String title = wording.orWord("question.", question);
            out.append("### ").append(Markdown.escape(question));
            out.append(title.equals(question) ? "" : ". " + title).append("\n\n");
            String limit = wording.orWord("limit.", question);
            if (!limit.equals(question)) {
                paragraph(limit);
            }
            rules(rules);
        });
    }

    private void rules(List<RuleInfo> rules) {
        out.append(Markdown.row(
                wording.say("rules.rule"),
                wording.say("rules.candidates"),
                wording.say("rules.documents"),
                wording.say("rules.rate")));
        out.append(Markdown.rule("lrrr"));
        for (RuleInfo rule : rules) {
            CorpusSummary.Tally tally = summary.tally(rule);
            out.append(Markdown.row(
                    name(rule) + (rule.density() ? " " + wording.say("rules.density-mark") : ""),
                    wording.number(tally.count()),
                    wording.say("rules.of", tally.documents(), tally.applied()),
                    wording.number(tally.rate())));
        }
        out.append('\n');
        if (rules.stream().anyMatch(RuleInfo::density)) {
            paragraph(wording.say("rules.density"));
        }
    }

    private void measures() {
        heading("measures.heading");
        List<Measure> measures = corpus.measures(Unit.CORPUS);
        if (measures.isEmpty()) {
            paragraph(wording.say("measures.none"));
            return;
        }
        paragraph(wording.say("measures.read"));
        MarkdownMeasures text = new MarkdownMeasures(codebook, wording);
        out.append(text.table(measures)).append('\n').append(text.grounds(measures));
    }

    private void silences() {
        heading("silences.heading");
        Map<String, String> labels = new LinkedHashMap<>();
        summary.rows(LedgerEntry.Status.ANALYSED)
                .forEach(row -> labels.put(row.entry().document(), MarkdownDocument.label(row.entry())));
        MarkdownSilences text = new MarkdownSilences(codebook, wording, id -> labels.getOrDefault(id, id));
        List<SilenceSpec> asked = codebook.silences().stream()
                .filter(spec -> !summary.silences(spec.rule().id()).isEmpty())
                .toList();
        if (asked.isEmpty()) {
            paragraph(wording.say("silences.none"));
            return;
        }
        paragraph(wording.say("silences.read"));
        paragraph(wording.say("silence.upper-meaning"));
        List<SilenceSpec> quiet = new ArrayList<>();
        for (SilenceSpec spec : asked) {
            List<Silence> answers = summary.silences(spec.rule().id());
            if (answers.stream().anyMatch(answer -> answer.status().equals("flagged"))) {
                out.append(text.rule(spec, answers));
            } else {
                quiet.add(spec);
            }
        }
        if (!quiet.isEmpty()) {
            out.append("### ").append(wording.say("silence.quiet")).append("\n\n");
            quiet.forEach(spec ->
                    out.append(text.line(spec, summary.silences(spec.rule().id()))));
            out.append('\n');
        }
    }

    private void never() {
        heading("never.heading");
        List<RuleInfo> never = summary.never();
        paragraph(wording.say(never.isEmpty() ? "never.none" : "never.read"));
        for (RuleInfo rule : never) {
            out.append("- ").append(named(rule)).append('\n');
        }
        out.append(never.isEmpty() ? "" : "\n");
        List<String> unused = run.ruleSets().stream()
                .filter(set -> set.rules().stream().noneMatch(summary.applied()::contains))
                .map(set -> Markdown.inline(set.title().in(run.locale())))
                .toList();
        if (!unused.isEmpty()) {
            paragraph(wording.say("unused.read", String.join(", ", unused)));
        }
    }

    private void ruleSets() {
        heading("sets.heading");
        for (RuleSetInfo set : run.ruleSets()) {
            out.append("### ")
                    .append(Markdown.escape(set.title().in(run.locale())))
                    .append("\n\n");
            paragraph(wording.say(
                    "sets.facts",
                    Markdown.inline(set.version()),
                    Markdown.inline(set.edition()),
                    Markdown.inline(String.join(", ", set.authors())),
                    wording.many("sets.rules", set.rules().size())));
            stated("sets.position", set.position().in(run.locale()));
            stated("sets.blind", set.blindSpots().in(run.locale()));
        }
    }

    private void stated(String key, String text) {
        String shown = text.isBlank() ? wording.say("sets.unstated") : Markdown.inline(text.strip());
        paragraph("**" + wording.say(key) + ".** " + shown);
    }

    private void mirrors() {
        List<RuleInfo> lacking = codebook.withoutMirror();
        heading("mirrors.heading");
        paragraph(wording.say(lacking.isEmpty() ? "mirrors.none" : "mirrors.read"));
        for (RuleInfo rule : lacking) {
            String wanted =
                    rule.mirror().isEmpty() ? "" : ", " + wording.say("mirrors.wanted", Markdown.inline(rule.mirror()));
            out.append("- ").append(named(rule)).append(wanted).append('\n');
        }
        out.append(lacking.isEmpty() ? "" : "\n");
    }

    private void appendix() {
        heading("appendix.heading");
        String zero = summary.never().isEmpty() ? "0" : names(summary.never());
        for (String key : List.of(
                "corpus", "extraction", "rules", "zero", "validation", "intervals", "counter", "self", "data")) {
            out.append("- [ ] ").append(wording.say("appendix." + key, zero)).append('\n');
        }
        out.append('\n');
    }

    private void provenance() {
        paragraphs("provenance.heading", wording.say("provenance.read"));
        out.append(Markdown.row(wording.say("provenance.what"), wording.say("provenance.value")));
        out.append(Markdown.rule("ll"));
        out.append(Markdown.row(wording.say("provenance.version"), Markdown.escape(run.version())));
        for (RuleSetInfo set : run.ruleSets()) {
            String value = set.id() + " " + set.version() + " (" + set.hash() + ")";
            out.append(Markdown.row(wording.say("provenance.rule-set"), Markdown.escape(value)));
        }
        out.append(Markdown.row(wording.say("provenance.seed"), String.valueOf(run.seed())));
        run.options().forEach((name, value) -> out.append(Markdown.row(Markdown.escape(name), Markdown.escape(value))));
    }

    private void boxes(String heading, String read, String... keys) {
        paragraphs(heading, wording.say(read));
        for (String key : keys) {
            out.append("- [ ] ").append(wording.say(key)).append('\n');
        }
        out.append('\n');
    }

    private void heading(String key) {
        out.append("## ").append(wording.say(key)).append("\n\n");
    }

    private void paragraphs(String heading, String... texts) {
        heading(heading);
        for (String text : texts) {
            paragraph(text);
        }
    }

    private void paragraph(String text) {
        out.append(text).append("\n\n");
    }

    private String names(List<RuleInfo> rules) {
        return rules.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String named(RuleInfo rule) {
        return name(rule) + " (" + Markdown.inline(rule.id()) + ", " + Markdown.inline(rule.question()) + ")";
    }

    private String name(RuleInfo rule) {
        return Markdown.escape(codebook.name(rule));
    }
}
