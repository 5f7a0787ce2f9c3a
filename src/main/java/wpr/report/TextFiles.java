package wpr.report;

import java.io.IOException;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;

/** {@code text/}: the text of every analysed document, which offsets point into; byte for byte, nothing added. */
final class TextFiles implements ReportWriter {
    private final ResultsFolder folder;

    TextFiles(ResultsFolder folder) throws IOException {
        this.folder = folder;
        folder.subfolder("text");
    }

    @Override
    public void document(DocumentResult result) throws IOException {
        if (result.entry().status() == LedgerEntry.Status.ANALYSED) {
            folder.write("text/" + result.entry().document() + ".txt", result.text());
        }
    }

    @Override
    public void end(CorpusResult corpus) {}
}
