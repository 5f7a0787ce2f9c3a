package wpr.pipeline;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import wpr.measure.NearDuplicates;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;
import wpr.model.Remark;
import wpr.model.Remark.Code;
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
        NearDuplicates known = new NearDuplicates();
        batch.run(opened, analysed -> {
            Analysed judged = judge(analysed, known);
            if (judged.result().entry().counted()) {
                corpus.add(judged);
            }
            sink.accept(judged.result());
        });
        return corpus;
    }

    /** The document, its row saying so where an earlier one has almost the same text. */
    private Analysed judge(Analysed analysed, NearDuplicates known) {
        LedgerEntry entry = analysed.result().entry();
        return known.add(entry.document(), analysed.likeness())
                .map(near -> {
                    boolean counted = options.corpus().duplicates();
                    Code code = counted ? Code.DUPLICATE_COUNTED : Code.DUPLICATE;
                    Remark remark = Remark.of(code, near.document(), Math.round(100 * near.likeness()));
                    return analysed.with(entry.duplicate(near.document(), remark, counted));
                })
                .orElse(analysed);
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
