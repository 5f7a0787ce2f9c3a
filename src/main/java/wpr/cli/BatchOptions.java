package wpr.cli;

import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wpr.extract.ExtractOptions;
import wpr.pipeline.AnalysisOptions;
import wpr.pipeline.CorpusOptions;
import wpr.pipeline.cache.Store;

/** The options that say how a corpus is worked through; none changes the results of documents within the limits. */
final class BatchOptions {
    @Option(names = "--threads", paramLabel = "N")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private LimitOption limits = new LimitOption();

    @Mixin
    private CacheOption cache = new CacheOption();

    @Option(names = "--no-cache")
    private boolean noCache;

    @Option(names = "--isolate")
    private boolean isolate;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    void check() {
        if (threads < 1) {
            throw Failure.usage("threads", threads);
        }
        limits.get();
    }

    /** Puts what changes results into the options of a run. */
    void tell(Map<String, String> options) {
        limits.tell(options);
        reading.tell(options);
    }

    /** @param isolated whether documents must be read in processes of their own, asked for or not */
    AnalysisOptions get(String language, long seed, boolean closeReading, CorpusOptions corpus, boolean isolated) {
        Store store = noCache ? Store.NONE : cache.store();
        ExtractOptions extract = reading.load(language, limits.get());
        return new AnalysisOptions(language, seed, threads, closeReading, corpus, extract, store, isolate || isolated);
    }
}
