package wpr.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;
import wpr.model.RunInfo;

/**
 * {@code report.md}: what a reader opens first. What holds for the corpus comes before the documents, so their parts
 * wait in a scratch file until the corpus is known.
 */
final class MarkdownReport implements ReportWriter {
    private static final int ROWS = 200;

    private final RunInfo run;
    private final ResultsFolder folder;
    private final Codebook codebook;
    private final Wording wording;
    private final CorpusSummary summary;
    private final Path scratch;
    private final Writer documents;

    MarkdownReport(RunInfo run, ResultsFolder folder, CorpusSummary summary) throws IOException {
        this.run = run;
        this.folder = folder;
        this.codebook = new Codebook(run);
        this.wording = new Wording(run.locale());
        this.summary = summary;
        this.scratch = folder.scratch("report.md");
        this.documents = new OutputStreamWriter(Files.newOutputStream(scratch), StandardCharsets.UTF_8);
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        if (result.entry().status() == LedgerEntry.Status.ANALYSED) {
            documents.write(new MarkdownDocument(codebook, wording, new Draw(run.seed()), result, 3).markdown());
        }
    }

    @Override
    public void end(CorpusResult corpus) throws IOException {
        documents.close();
        Corpus all = Corpus.of(run, summary, corpus);
        Writer report = folder.writer("report.md");
        write(report, new OpeningSection(all).elements(how(), ROWS, number -> ""));
        write(report, new RulesSection(all).elements());
        write(report, new PlacesSection(all).elements());
        write(report, new MeasuresSection(all).elements());
        write(report, new ChangeSection(all).elements());
        write(report, new SilencesSection(all).elements());
        write(report, new AgencySection(all).elements());
        write(report, new LeadsSection(all).elements());
        if (!summary.rows(LedgerEntry.Status.ANALYSED).isEmpty()) {
            write(report, all.section("documents"));
        }
        try (BufferedReader reader = Files.newBufferedReader(scratch)) {
            reader.transferTo(report);
        }
        write(report, new MethodSection(all).elements());
    }

    private List<String> how() {
        return List.of(
                wording.say("how.proposals"),
                wording.say("how.near"),
                wording.say("counter.rule"),
                wording.say("how.draw", MarkdownDocument.MOST, String.valueOf(run.seed())));
    }

    /** Figures become files, since Markdown holds no drawings. */
    private void write(Writer report, List<Element> elements) throws IOException {
        for (Element element : elements) {
            if (element instanceof Element.Figure figure) {
                folder.write(figure.file(), Chart.file(figure.svg()));
            }
            report.write(element.markdown());
        }
    }
}
