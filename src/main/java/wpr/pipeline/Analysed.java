package wpr.pipeline;

import java.util.Map;
import wpr.measure.CorpusTally;
import wpr.measure.Recurrence;
import wpr.model.DocumentResult;

/**
 * A document after analysis.
 *
 * @param result what reports get
 * @param tallies what it adds to the corpus, by id of the rule set
 * @param words its words, to be looked for in other documents
 */
record Analysed(DocumentResult result, Map<String, CorpusTally> tallies, Recurrence.Words words) {
    /** A document that adds nothing to the corpus. */
    static Analysed alone(DocumentResult result) {
        return new Analysed(result, Map.of(), Recurrence.Words.NONE);
    }
}
