package wpr.pipeline;

import java.util.List;
import wpr.extract.ExtractOptions;
import wpr.extract.Limits;
import wpr.pipeline.cache.Store;

/**
 * What a user may choose about an analysis.
 *
 * @param language ISO 639-1 code of all documents, or {@code auto}
 * @param seed seed of every draw
 * @param threads documents analysed at the same time, at least 1; changes nothing in the results
 * @param closeReading whether the reader vouches for what silences expect, so that one hit raises an expectation
 * @param corpus what is asked of all documents together
 * @param extract how documents are read
 * @param store keeps text and annotation between runs; changes nothing in the results
 * @param isolated whether documents are read in processes of their own from the start, which is slower
 */
public record AnalysisOptions(
        String language,
        long seed,
        int threads,
        boolean closeReading,
        CorpusOptions corpus,
        ExtractOptions extract,
        Store store,
        boolean isolated) {
    /** With the usual limits and no cache, without groups and reference corpora. */
    public AnalysisOptions(String language, long seed, int threads, boolean closeReading, List<String> passwords) {
        this(
                language,
                seed,
                threads,
                closeReading,
                CorpusOptions.NONE,
                new ExtractOptions(passwords, Limits.DEFAULT),
                Store.NONE,
                false);
    }
}
