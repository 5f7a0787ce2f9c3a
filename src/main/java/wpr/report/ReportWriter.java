package wpr.report;

import java.io.IOException;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;

/**
 * One format of results on its way into a folder. It begins when it is made, takes every document in the order of ids,
 * then the corpus. It keeps no more of a document than its own summary needs, so that a corpus of any size fits.
 */
public interface ReportWriter {
    /** Takes the next document. */
    void document(DocumentResult result) throws IOException;

    /** Takes what holds for the corpus; called once, after the last document. */
    void end(CorpusResult corpus) throws IOException;
}
