package wpr.model;

import java.util.List;

/**
 * All that is known of one input after analysis. A skipped or failed input has a ledger entry and nothing else.
 *
 * @param entry its row of the ledger
 * @param text its text, which offsets point into; empty where it was not analysed
 * @param blocks passages of the text, as in {@link Document#blocks}
 * @param pageStarts where each page begins, as in {@link Document#pageStarts}
 * @param candidates candidates in their order
 * @param counts one per pattern rule of the rule sets that were applied
 * @param measures measures per section and document
 * @param silences one answer per silence rule and unit
 * @param leads laws, reports, projects and bodies it names, in order of their first place
 */
public record DocumentResult(
        LedgerEntry entry,
        String text,
        List<Block> blocks,
        List<PageStart> pageStarts,
        List<Candidate> candidates,
        List<Count> counts,
        List<Measure> measures,
        List<Silence> silences,
        List<Lead> leads) {

    /** A document without leads. */
    public DocumentResult(
            LedgerEntry entry,
            String text,
            List<Block> blocks,
            List<PageStart> pageStarts,
            List<Candidate> candidates,
            List<Count> counts,
            List<Measure> measures,
            List<Silence> silences) {
        this(entry, text, blocks, pageStarts, candidates, counts, measures, silences, List.of());
    }

    /** The same result with another row of the ledger. */
    public DocumentResult with(LedgerEntry other) {
        return new DocumentResult(other, text, blocks, pageStarts, candidates, counts, measures, silences, leads);
    }

    /** An input that was skipped or failed. */
    public static DocumentResult unread(LedgerEntry entry) {
        return new DocumentResult(entry, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
