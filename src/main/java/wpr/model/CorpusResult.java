package wpr.model;

import java.util.List;

/**
 * What holds for all documents of a run together.
 *
 * @param measures measures over the corpus and over its groups
 * @param silences answers to silence rules whose unit is the corpus, or which hold documents of the corpus against each
 *     other
 * @param groups rates per group of documents; empty where there are no groups
 * @param trends changes from year to year; empty where years are not known
 * @param phrases phrases that come back across documents, those of most documents first
 */
public record CorpusResult(
        List<Measure> measures,
        List<Silence> silences,
        List<GroupRate> groups,
        List<Trend> trends,
        List<Phrase> phrases) {
    public static final CorpusResult EMPTY = new CorpusResult(List.of(), List.of());

    /** A corpus without groups, years and phrases. */
    public CorpusResult(List<Measure> measures, List<Silence> silences) {
        this(measures, silences, List.of(), List.of(), List.of());
    }

    /** The measures over the corpus as a whole, or over its groups. */
    public List<Measure> measures(Unit unit) {
        return measures.stream().filter(measure -> measure.unit() == unit).toList();
    }
}
