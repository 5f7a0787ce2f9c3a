package wpr.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wpr.model.Candidate;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;
import wpr.model.RuleInfo;
import wpr.model.RunInfo;

/**
 * {@code report.html} and {@code worksheet.html}: for reading, on screen and on paper, with nothing loaded from
 * anywhere. A small corpus is one page; a large one has a page per document under {@code pages/}.
 */
final class HtmlReport implements ReportWriter {
    /** So many documents stand on one page; beyond it each has its own. */
    private static final int TOGETHER = 24;

    private final RunInfo run;
    private final ResultsFolder folder;
    private final Codebook codebook;
    private final Wording wording;
    private final Notes notes;
    private final CorpusSummary summary;
    private final Page page;
    private final Writer worksheet;
    private final List<String> titles = new ArrayList<>();

    /** What the filter form offers. */
    record Filters(List<String> questions, List<Choice> rules, List<Choice> statuses) {}

    /** What the form offers that narrows the table of documents of a large corpus. */
    record Index(List<Choice> rules) {}

    record Choice(String id, String name) {}

    /** The proposals of one document, for the worksheet. */
    record Sheet(String label, String shown, List<Proposal> proposals) {}

    record Proposal(String before, String quote, String after, String place) {}

    HtmlReport(RunInfo run, ResultsFolder folder, Notes notes, CorpusSummary summary) throws IOException {
        this.run = run;
        this.folder = folder;
        this.codebook = new Codebook(run);
        this.wording = new Wording(run.locale());
        this.notes = notes;
        this.summary = summary;
        this.page = new Page(wording);
        this.worksheet = folder.writer("worksheet.html");
        String heading = wording.say("worksheet.heading");
        worksheet.write(page.head(heading, List.of(new Page.Link("report.html", wording.say("html.back")))));
        worksheet.write("<main id=\"main\">\n<h1>" + Page.escape(heading) + "</h1>\n<p>"
                + Page.escape(wording.say("worksheet.read")) + "</p>\n");
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        if (result.entry().status() != LedgerEntry.Status.ANALYSED) {
            return;
        }
        titles.add(Corpus.label(result.entry()));
        int number = titles.size();
        Files.writeString(
                scratch(number),
                page.fill("document", new HtmlDocument(codebook, wording, notes, result, number).view(2, page)),
                StandardCharsets.UTF_8);
        worksheet.write(page.fill("worksheet", sheet(result)));
    }

    @Override
    public void end(CorpusResult corpus) throws IOException {
        worksheet.write(page.fill(List.of(Statements.fixed(wording))) + Page.foot());
        boolean together = titles.size() <= TOGETHER;
        Corpus all = Corpus.of(run, summary, corpus);
        Writer report = folder.writer("report.html");
        List<Element> before = before(all, together);
        List<Element> behind = new MethodSection(all).elements();
        boolean documents = together && !titles.isEmpty();
        report.write(page.head(wording.say("title"), contents(before, documents, behind)));
        report.write("<main id=\"main\">\n");
        for (Element element : before) {
            boolean documentsFollow = element instanceof Element.Table table && table.searched();
            report.write(
                    (documentsFollow && !together ? page.fill("index", index()) : "") + page.fill(List.of(element)));
        }
        String filters = page.fill("filters", filters());
        if (documents) {
            report.write(page.fill(all.section("documents")) + filters);
            for (int number = 1; number <= titles.size(); number++) {
                report.write(document(number));
            }
        }
        report.write(page.fill(behind) + Page.foot());
        for (int number = 1; !together && number <= titles.size(); number++) {
            alone(number, filters);
        }
    }

    private List<String> how() {
        return List.of(
                wording.say("how.proposals"),
                wording.say("how.near"),
                wording.say("counter.rule"),
                wording.say("html.how"));
    }

    private void alone(int number, String filters) throws IOException {
        List<Page.Link> links = new ArrayList<>(List.of(new Page.Link("../report.html", wording.say("html.back"))));
        if (number > 1) {
            links.add(new Page.Link(file(number - 1), "← " + titles.get(number - 2)));
        }
        if (number < titles.size()) {
            links.add(new Page.Link(file(number + 1), titles.get(number) + " →"));
        }
        String head = page.head(titles.get(number - 1), links) + "<main id=\"main\">\n<h1>"
                + Page.escape(wording.say("title")) + "</h1>\n" + filters;
        folder.write(
                name(number), head + document(number) + page.fill(List.of(Statements.fixed(wording))) + Page.foot());
    }

    private String document(int number) throws IOException {
        String document = Files.readString(scratch(number));
        Files.delete(scratch(number));
        return document;
    }

    private Path scratch(int number) {
        return folder.scratch("page" + number + ".html");
    }

    private static String name(int number) {
        return "pages/" + file(number);
    }

    private static String file(int number) {
        return String.format(Locale.ROOT, "%05d.html", number);
    }

    private List<Element> before(Corpus all, boolean together) {
        List<Element> elements = new ArrayList<>(new OpeningSection(all)
                .elements(how(), Integer.MAX_VALUE, number -> together ? "#d" + number : name(number)));
        elements.addAll(new RulesSection(all).elements());
        elements.addAll(new PlacesSection(all).elements());
        elements.addAll(new MeasuresSection(all).elements());
        elements.addAll(new ChangeSection(all).elements());
        elements.addAll(new SilencesSection(all).elements());
        elements.addAll(new AgencySection(all).elements());
        elements.addAll(new LeadsSection(all).elements());
        return elements;
    }

    private List<Page.Link> contents(List<Element> before, boolean documents, List<Element> behind) {
        List<Page.Link> links = links(before);
        if (documents) {
            links.add(new Page.Link("#documents", wording.say("documents.heading")));
        }
        links.addAll(links(behind));
        links.add(new Page.Link("worksheet.html", wording.say("worksheet.heading")));
        return links;
    }

    private static List<Page.Link> links(List<Element> elements) {
        List<Page.Link> links = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Element.Heading heading && !heading.id().isEmpty()) {
                links.add(new Page.Link("#" + heading.id(), heading.plain()));
            }
        }
        return links;
    }

    private Index index() {
        return new Index(summary.applied().stream()
                .filter(rule -> summary.tally(rule).count() > 0)
                .map(rule -> new Choice(
                        String.valueOf(codebook.number(rule.id())), rule.question() + " " + codebook.name(rule)))
                .sorted(java.util.Comparator.comparing(Choice::name))
                .toList());
    }

    private Filters filters() {
        List<RuleInfo> shown = summary.applied().stream()
                .filter(rule -> !rule.density() && summary.tally(rule).count() > 0)
                .toList();
        return new Filters(
                shown.stream().map(RuleInfo::question).distinct().sorted().toList(),
                shown.stream()
                        .map(rule -> new Choice(rule.id(), rule.question() + " " + codebook.name(rule)))
                        .sorted(java.util.Comparator.comparing(Choice::name))
                        .toList(),
                Notes.STATUSES.stream()
                        .map(status -> new Choice(status, wording.say("status." + status)))
                        .toList());
    }

    private Sheet sheet(DocumentResult result) {
        Anchors anchors = Anchors.draw(result.candidates(), codebook, new Draw(run.seed()), MarkdownDocument.MOST);
        long all = result.candidates().stream()
                .filter(candidate -> codebook.rule(candidate.rule()).proposal())
                .count();
        String shown = all == 0
                ? wording.say("document.no-proposals")
                : wording.say("document.shown", anchors.anchors().size(), all);
        return new Sheet(
                Corpus.label(result.entry()),
                shown,
                anchors.anchors().stream()
                        .map(anchor -> proposal(anchor.proposal(), result))
                        .toList());
    }

    private Proposal proposal(Candidate candidate, DocumentResult result) {
        Excerpt excerpt = Excerpt.of(candidate, result.text());
        String at = candidate.page() == 0 ? "" : ", " + wording.say("passage.page", String.valueOf(candidate.page()));
        String under = candidate.section().isBlank() ? "" : ", " + candidate.section();
        return new Proposal(
                excerpt.before(), excerpt.quote(), excerpt.after(), Corpus.label(result.entry()) + at + under);
    }
}
