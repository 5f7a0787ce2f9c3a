package wpr.pipeline;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.rules.RuleSet;

/** The whole way of a corpus: from inputs to one result each, and to what holds for all of them. */
public final class Analysis implements AutoCloseable {
    private final List<RuleSet> ruleSets;
    private final AnalysisOptions options;
    private final DocumentAnalysis documents;
    private final Batch<Analysed> batch;

    public Analysis(List<RuleSet> ruleSets, Metadata metadata, AnalysisOptions options) {
        this.ruleSets = List.copyOf(ruleSets);
        this.options = options;
        this.documents = new DocumentAnalysis(this.ruleSets, metadata, options);
        this.batch = new Batch<>(options.threads(), documents::analyse);
    }

    /** Takes the results of a corpus. */
    public interface Sink {
        /** Takes the next result; called by one thread, in the order of the inputs, members of an archive by name. */
        void accept(DocumentResult result) throws Exception;
    }

    /**
     * Analyses inputs, several at a time, and hands their results on in order.
     *
     * @return what holds for the corpus
     * @throws CancellationException after {@link #stop}
     * @throws OutOfMemoryError when a document has had the memory of those who work on results; the run can be done again
     *     in isolation
     */
    public CorpusResult run(List<Input> inputs, Sink sink) throws Exception {
        return count(inputs, sink).result(ruleSets);
    }

    /** The same, for those who want to hold what was counted against something else. */
    public Corpus count(List<Input> inputs, Sink sink) throws Exception {
        Corpus corpus = new Corpus(options.corpus(), options.seed());
        Iterator<Input> opened =
                inputs.stream().flatMap(input -> documents.open(input).stream()).iterator();
        batch.run(opened, analysed -> {
            corpus.add(analysed);
            sink.accept(analysed.result());
        });
        return corpus;
    }

    /** Ends a run soon, from any thread; {@link #run} then throws. */
    public void stop() {
        batch.stop();
    }

    @Override
    public void close() {
        documents.close();
    }
}
