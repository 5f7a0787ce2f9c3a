package wpr.pipeline;

import java.util.Map;
import wpr.measure.CorpusTally;
import wpr.measure.Likeness;
import wpr.measure.Recurrence;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;

/**
 * A document after analysis.
 *
 * @param result what reports get
 * @param tallies what it adds to the corpus, by id of the rule set
 * @param words its words, to be looked for in other documents
 * @param likeness what its text is known by
 */
record Analysed(DocumentResult result, Map<String, CorpusTally> tallies, Recurrence.Words words, Likeness likeness) {
    /** A document that adds nothing to the corpus. */
    static Analysed alone(DocumentResult result) {
        return new Analysed(result, Map.of(), Recurrence.Words.NONE, Likeness.NONE);
    }

    /** The same document with another row of the ledger. */
    Analysed with(LedgerEntry entry) {
        return new Analysed(result.with(entry), tallies, words, likeness);
    }
}
