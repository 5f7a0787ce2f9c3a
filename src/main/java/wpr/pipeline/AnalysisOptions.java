package wpr.pipeline;

import java.util.List;

/**
 * What a user may choose about an analysis.
 *
 * @param language ISO 639-1 code of all documents, or {@code auto}
 * @param seed seed of every draw
 * @param threads documents analysed at the same time, at least 1; changes nothing in the results
 * @param closeReading whether the reader vouches for what silences expect, so that one hit raises an expectation
 * @param passwords tried in order on encrypted documents
 * @param corpus what is asked of all documents together
 */
public record AnalysisOptions(
        String language, long seed, int threads, boolean closeReading, List<String> passwords, CorpusOptions corpus) {
    /** Without groups and reference corpora. */
    public AnalysisOptions(String language, long seed, int threads, boolean closeReading, List<String> passwords) {
        this(language, seed, threads, closeReading, passwords, CorpusOptions.NONE);
    }
}
