package wpr.pipeline;

import java.util.List;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.rules.RuleSet;

/** The whole way of a corpus: from inputs to one result each, and to what holds for all of them. */
public final class Analysis {
    private final List<RuleSet> ruleSets;
    private final AnalysisOptions options;
    private final int threads;
    private final DocumentAnalysis documents;

    public Analysis(List<RuleSet> ruleSets, Metadata metadata, AnalysisOptions options) {
        this.ruleSets = List.copyOf(ruleSets);
        this.options = options;
        this.threads = options.threads();
        this.documents = new DocumentAnalysis(this.ruleSets, metadata, options);
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
     */
    public CorpusResult run(List<Input> inputs, Sink sink) throws Exception {
        return count(inputs, sink).result(ruleSets);
    }

    /** The same, for those who want to hold what was counted against something else. */
    public Corpus count(List<Input> inputs, Sink sink) throws Exception {
        Corpus corpus = new Corpus(options.corpus(), options.seed());
        new Batch<>(threads, documents::analyse).run(inputs, documents -> {
            for (Analysed analysed : documents) {
                corpus.add(analysed.result().entry(), analysed.tallies());
                sink.accept(analysed.result());
            }
        });
        return corpus;
    }
}
