package wpr.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wpr.model.CorpusResult;
import wpr.model.LedgerEntry;
import wpr.model.Measure;
import wpr.model.RuleInfo;
import wpr.model.RuleSetInfo;
import wpr.model.RunInfo;
import wpr.model.Silence;
import wpr.model.SilenceSpec;
import wpr.model.Unit;

/** What {@code report.html} says of the corpus, as its template asks for it. */
final class HtmlCorpus {
    private static final int ROWS = 200;

    record View(
            String subtitle,
            List<String> statements,
            String corpusSum,
            boolean hasDocuments,
            List<DocumentRow> documents,
            List<Reasons> reasons,
            List<Question> questions,
            boolean hasMeasures,
            List<MeasureRows> measures,
            boolean hasSilences,
            List<SilenceRows> silences,
            String neverText,
            List<String> never,
            List<SetFacts> sets,
            String mirrorsText,
            List<String> mirrors,
            List<String> self,
            List<String> appendix,
            List<Fact> provenance) {}

    record DocumentRow(
            String href, String label, String language, String pages, String words, String proposals, String others) {}

    record Reasons(String heading, String meaning, List<String> rows) {}

    record Question(String code, String css, String title, String limit, List<RuleRow> rows, boolean density) {}

    record RuleRow(String name, String count, String documents, String rate, String bar) {}

    record MeasureRows(String name, String axis, List<MeasureRow> rows, List<String> grounds) {}

    record MeasureRow(String label, String plot, String strict, String loose, boolean total) {}

    record SilenceRows(
            String name,
            String expectation,
            String source,
            String given,
            String searched,
            String ask,
            String answers,
            boolean hasRows,
            List<SilenceRow> rows) {}

    record SilenceRow(String where, String given, String observed, String words, String upper) {}

    record SetFacts(String title, String facts, String position, String blind) {}

    record Fact(String name, String value) {}

    private final RunInfo run;
    private final Codebook codebook;
    private final Wording wording;
    private final CorpusSummary summary;
    private final CorpusResult corpus;
    private final IntFunction<String> hrefs;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final MeasureText text;

    /**
     * @param hrefs where the analysed document of a number stands, from 1
     */
    HtmlCorpus(
            RunInfo run,
            Codebook codebook,
            Wording wording,
            CorpusSummary summary,
            CorpusResult corpus,
            IntFunction<String> hrefs) {
        this.run = run;
        this.codebook = codebook;
        this.wording = wording;
        this.summary = summary;
        this.corpus = corpus;
        this.hrefs = hrefs;
        this.text = new MeasureText(wording);
        summary.rows(LedgerEntry.Status.ANALYSED)
                .forEach(row -> labels.put(row.entry().document(), MarkdownDocument.label(row.entry())));
    }

    View view() {
        List<DocumentRow> documents = documents();
        List<MeasureRows> measures = measures();
        List<SilenceRows> silences = silences();
        List<RuleInfo> never = summary.never();
        List<RuleInfo> lacking = codebook.withoutMirror();
        return new View(
                subtitle(),
                statements(never),
                corpusSum(documents.size()),
                !documents.isEmpty(),
                documents,
                reasons(),
                questions(),
                !measures.isEmpty(),
                measures,
                !silences.isEmpty(),
                silences,
                wording.say(never.isEmpty() ? "never.none" : "never.read"),
                never.stream().map(this::named).toList(),
                run.ruleSets().stream().map(this::facts).toList(),
                wording.say(lacking.isEmpty() ? "mirrors.none" : "mirrors.read"),
                lacking.stream().map(this::mirror).toList(),
                Stream.of("position", "rules", "own", "counter", "alternative")
                        .map(key -> wording.say("self." + key))
                        .toList(),
                appendix(never),
                provenance());
    }

    private String subtitle() {
        String sets = run.ruleSets().stream()
                .map(set -> wording.say("rule-set", set.title().in(run.locale()), set.version()))
                .collect(Collectors.joining(", "));
        return wording.say(
                "subtitle", wording.many("documents", summary.documents()), sets, String.valueOf(run.seed()));
    }

    private List<String> statements(List<RuleInfo> never) {
        List<String> statements = new ArrayList<>();
        for (String key : List.of("aid", "candidates", "absent", "position", "counts")) {
            statements.add(wording.say("what." + key));
        }
        int applied = summary.applied().size();
        statements.add(
                never.isEmpty()
                        ? wording.say("what.fired-all", applied, applied)
                        : wording.say("what.fired", applied - never.size(), applied, names(never)));
        return statements;
    }

    private String corpusSum(int analysed) {
        return wording.say(
                "corpus.sum",
                wording.many("documents", summary.documents()),
                analysed,
                summary.rows(LedgerEntry.Status.SKIPPED).size(),
                summary.rows(LedgerEntry.Status.FAILED).size(),
                wording.say("words.many", summary.tokens()));
    }

    private List<DocumentRow> documents() {
        List<DocumentRow> rows = new ArrayList<>();
        for (CorpusSummary.Row row : summary.rows(LedgerEntry.Status.ANALYSED)) {
            LedgerEntry entry = row.entry();
            rows.add(new DocumentRow(
                    hrefs.apply(rows.size() + 1),
                    MarkdownDocument.label(entry),
                    entry.language(),
                    entry.pages() == 0 ? "" : wording.number(entry.pages()),
                    wording.number(entry.tokens()),
                    wording.number(row.proposals()),
                    wording.number(row.others())));
        }
        return rows;
    }

    private List<Reasons> reasons() {
        return Stream.of(
                        reasons("unread.failed", summary.rows(LedgerEntry.Status.FAILED)),
                        reasons("unread.skipped", summary.rows(LedgerEntry.Status.SKIPPED)),
                        reasons("check.heading", summary.rows(LedgerEntry.Status.ANALYSED)))
                .filter(reasons -> !reasons.rows().isEmpty())
                .toList();
    }

    private Reasons reasons(String key, List<CorpusSummary.Row> rows) {
        return new Reasons(
                wording.say(key),
                key.equals("check.heading") ? "" : wording.say("unread.meaning"),
                rows.stream()
                        .map(CorpusSummary.Row::entry)
                        .filter(entry -> !entry.reason().isEmpty())
                        .map(entry -> entry.document() + ": " + entry.reason())
                        .toList());
    }

    private List<Question> questions() {
        Map<String, List<RuleInfo>> byQuestion = summary.applied().stream()
                .collect(Collectors.groupingBy(RuleInfo::question, TreeMap::new, Collectors.toList()));
        double most = summary.applied().stream()
                .mapToDouble(rule -> summary.tally(rule).rate())
                .filter(rate -> !Double.isNaN(rate))
                .max()
                .orElse(0);
        List<Question> questions = new ArrayList<>();
        byQuestion.forEach((code, rules) -> questions.add(new Question(
                code,
                Page.css(code),
                known("question.", code),
                known("limit.", code),
                rules.stream().map(rule -> row(rule, most)).toList(),
                rules.stream().anyMatch(RuleInfo::density))));
        return questions;
    }

    private String known(String prefix, String code) {
        String said = wording.orWord(prefix, code);
        return said.equals(code) ? "" : said;
    }

    private RuleRow row(RuleInfo rule, double most) {
        CorpusSummary.Tally tally = summary.tally(rule);
        return new RuleRow(
                name(rule) + (rule.density() ? " " + wording.say("rules.density-mark") : ""),
                wording.number(tally.count()),
                wording.say("rules.of", tally.documents(), tally.applied()),
                wording.number(tally.rate()),
                most == 0 || Double.isNaN(tally.rate()) ? "" : Plot.bar(tally.rate() / most));
    }

    private List<MeasureRows> measures() {
        List<MeasureRows> all = new ArrayList<>();
        for (RuleInfo rule : codebook.rules()) {
            List<Measure> whole = corpus.measures(Unit.CORPUS).stream()
                    .filter(measure -> measure.rule().equals(rule.id()))
                    .toList();
            Map<String, List<Measure>> byDocument = summary.measures(rule.id()).stream()
                    .collect(Collectors.groupingBy(Measure::document, LinkedHashMap::new, Collectors.toList()));
            List<MeasureRow> rows = new ArrayList<>();
            byDocument.entrySet().stream()
                    .limit(ROWS)
                    .forEach(entry -> rows.add(
                            row(labels.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue(), false)));
            if (!whole.isEmpty()) {
                rows.add(row(wording.say("silence.corpus"), whole, true));
            }
            if (!rows.isEmpty()) {
                boolean ratio = codebook.ratio(rule.id()).isPresent();
                all.add(new MeasureRows(name(rule), ratio ? Plot.axis() : "", rows, grounds(whole)));
            }
        }
        return all;
    }

    private MeasureRow row(String label, List<Measure> measures, boolean total) {
        boolean ratio = measures.stream().allMatch(measure -> measure.scale().equals("log2-ratio"));
        String strict = line(measures, "strict");
        String loose = line(measures, "loose");
        String plot = ratio ? Plot.interval(measures, label + ": " + strict + "; " + loose) : "";
        return new MeasureRow(label, plot, strict, loose, total);
    }

    private String line(List<Measure> measures, String mode) {
        return measures.stream()
                .filter(measure -> measure.mode().equals(mode))
                .findFirst()
                .map(text::line)
                .orElse(wording.say("measure.none"));
    }

    private List<String> grounds(List<Measure> measures) {
        return measures.stream()
                .filter(measure -> !text.ground(measure).isEmpty())
                .map(measure -> wording.say("measures." + measure.mode()) + ": " + text.ground(measure))
                .toList();
    }

    private List<SilenceRows> silences() {
        List<SilenceRows> all = new ArrayList<>();
        for (SilenceSpec spec : codebook.silences()) {
            List<Silence> answers = summary.silences(spec.rule().id());
            List<SilenceRow> flagged = answers.stream()
                    .filter(silence -> silence.status().equals("flagged"))
                    .limit(ROWS)
                    .map(this::row)
                    .toList();
            if (!answers.isEmpty()) {
                all.add(new SilenceRows(
                        name(spec.rule()),
                        spec.expectation().in(run.locale()),
                        spec.source(),
                        String.join(", ", spec.given().searchForms()),
                        String.join(", ", spec.expect().searchForms()),
                        spec.rule().ask().in(run.locale()),
                        wording.statuses(answers),
                        !flagged.isEmpty(),
                        flagged));
            }
        }
        return all;
    }

    private SilenceRow row(Silence silence) {
        String document = silence.document().isEmpty()
                ? wording.say("silence.corpus")
                : labels.getOrDefault(silence.document(), silence.document());
        return new SilenceRow(
                silence.section().isEmpty() ? document : document + ", " + silence.section(),
                wording.number(silence.given()),
                wording.number(silence.observed()),
                wording.number(silence.tokens()),
                wording.number(silence.upper()));
    }

    private SetFacts facts(RuleSetInfo set) {
        String position = set.position().in(run.locale());
        String blind = set.blindSpots().in(run.locale());
        return new SetFacts(
                set.title().in(run.locale()),
                wording.say(
                        "sets.facts",
                        set.version(),
                        set.edition(),
                        String.join(", ", set.authors()),
                        wording.many("sets.rules", set.rules().size())),
                position.isBlank() ? wording.say("sets.unstated") : position,
                blind.isBlank() ? wording.say("sets.unstated") : blind);
    }

    private List<String> appendix(List<RuleInfo> never) {
        String zero = never.isEmpty() ? "0" : names(never);
        return Stream.of("corpus", "extraction", "rules", "zero", "validation", "intervals", "counter", "self", "data")
                .map(key -> wording.say("appendix." + key, zero))
                .toList();
    }

    private List<Fact> provenance() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(wording.say("provenance.version"), run.version()));
        for (RuleSetInfo set : run.ruleSets()) {
            facts.add(new Fact(
                    wording.say("provenance.rule-set"), set.id() + " " + set.version() + " (" + set.hash() + ")"));
        }
        facts.add(new Fact(wording.say("provenance.seed"), String.valueOf(run.seed())));
        run.options().forEach((name, value) -> facts.add(new Fact(name, value)));
        return facts;
    }

    private String mirror(RuleInfo rule) {
        return named(rule) + (rule.mirror().isEmpty() ? "" : ", " + wording.say("mirrors.wanted", rule.mirror()));
    }

    private String names(List<RuleInfo> rules) {
        return rules.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String named(RuleInfo rule) {
        return name(rule) + " (" + rule.id() + ", " + rule.question() + ")";
    }

    private String name(RuleInfo rule) {
        return codebook.name(rule);
    }
}
