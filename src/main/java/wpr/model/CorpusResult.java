package wpr.model;

import java.util.List;

/**
 * What holds for all documents of a run together.
 *
 * @param measures measures over the corpus
 * @param silences answers to silence rules whose unit is the corpus
 */
public record CorpusResult(List<Measure> measures, List<Silence> silences) {
    public static final CorpusResult EMPTY = new CorpusResult(List.of(), List.of());
}
