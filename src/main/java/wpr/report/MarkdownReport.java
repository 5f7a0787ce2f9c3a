package wpr.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;
import wpr.model.RunInfo;

/**
 * {@code report.md}: what a reader opens first. What holds for the corpus comes before the documents, so their parts
 * wait in a scratch file until the corpus is known.
 */
final class MarkdownReport implements ReportWriter {
    private final RunInfo run;
    private final ResultsFolder folder;
    private final Codebook codebook;
    private final Wording wording;
    private final CorpusSummary summary;
    private final Path scratch;
    private final Writer documents;

    MarkdownReport(RunInfo run, ResultsFolder folder) throws IOException {
        this.run = run;
        this.folder = folder;
        this.codebook = new Codebook(run);
        this.wording = new Wording(run.locale());
        this.summary = new CorpusSummary(codebook);
        this.scratch = folder.scratch("report.md");
        this.documents = new OutputStreamWriter(Files.newOutputStream(scratch), StandardCharsets.UTF_8);
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        summary.add(result);
        if (result.entry().status() == LedgerEntry.Status.ANALYSED) {
            documents.write(new MarkdownDocument(codebook, wording, new Draw(run.seed()), result).markdown());
        }
    }

    @Override
    public void end(CorpusResult corpus) throws IOException {
        documents.close();
        summary.add(corpus.silences());
        MarkdownCorpus text = new MarkdownCorpus(run, codebook, wording, summary, corpus);
        Writer report = folder.writer("report.md");
        report.write(text.beforeTheDocuments());
        try (BufferedReader reader = Files.newBufferedReader(scratch)) {
            reader.transferTo(report);
        }
        report.write(text.behindTheDocuments());
    }
}
