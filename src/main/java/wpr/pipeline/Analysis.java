package wpr.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wpr.measure.CorpusTally;
import wpr.measure.Measures;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.Measure;
import wpr.rules.RuleSet;

/** The whole way of a corpus: from inputs to one result each, and to what holds for all of them. */
public final class Analysis {
    private final List<RuleSet> ruleSets;
    private final int threads;
    private final DocumentAnalysis documents;

    public Analysis(List<RuleSet> ruleSets, Metadata metadata, AnalysisOptions options) {
        this.ruleSets = List.copyOf(ruleSets);
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
        Map<String, CorpusTally> corpus = new LinkedHashMap<>();
        new Batch<>(threads, documents::analyse).run(inputs, documents -> {
            for (Analysed analysed : documents) {
                analysed.tallies().forEach((set, tally) -> corpus.merge(set, tally, CorpusTally::plus));
                sink.accept(analysed.result());
            }
        });
        List<Measure> measures = new ArrayList<>();
        for (RuleSet set : ruleSets) {
            CorpusTally tally = corpus.getOrDefault(set.info().id(), CorpusTally.EMPTY);
            measures.addAll(Measures.ofCorpus(tally, set.ratios()));
        }
        return new CorpusResult(List.copyOf(measures), List.of());
    }
}
