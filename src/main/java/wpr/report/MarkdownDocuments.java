package wpr.report;

import java.io.IOException;
import java.util.List;
import wpr.model.CorpusResult;
import wpr.model.Count;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;
import wpr.model.RuleInfo;
import wpr.model.RunInfo;

/** {@code documents/}: a report on each analysed document by itself, for those who share the work on a corpus. */
final class MarkdownDocuments implements ReportWriter {
    private final RunInfo run;
    private final ResultsFolder folder;
    private final Codebook codebook;
    private final Wording wording;

    MarkdownDocuments(RunInfo run, ResultsFolder folder) throws IOException {
        this.run = run;
        this.folder = folder;
        this.codebook = new Codebook(run);
        this.wording = new Wording(run.locale());
        folder.subfolder("documents");
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        if (result.entry().status() == LedgerEntry.Status.ANALYSED) {
            List<RuleInfo> applied = result.counts().stream()
                    .map(count -> codebook.rule(count.rule()))
                    .toList();
            List<RuleInfo> never = result.counts().stream()
                    .filter(count -> count.count() == 0)
                    .map(Count::rule)
                    .map(codebook::rule)
                    .toList();
            String statements = Statements.of(wording, codebook, applied, never).markdown();
            String document = new MarkdownDocument(codebook, wording, new Draw(run.seed()), result, 1).markdown();
            int behindTitle = document.indexOf("\n\n") + 2;
            folder.write(
                    "documents/" + result.entry().document() + ".md",
                    document.substring(0, behindTitle) + statements + document.substring(behindTitle));
        }
    }

    @Override
    public void end(CorpusResult corpus) {}
}
