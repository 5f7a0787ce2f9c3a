package wpr.model;

import java.util.Locale;
import java.util.SortedMap;

/**
 * One row of the ledger: every input has exactly one, whatever became of it.
 *
 * @param document id of the document
 * @param sha256 hash of the bytes; empty where they could not be read
 * @param status what became of it
 * @param reason why it was skipped or failed, or what to check; empty where all went well
 * @param mediaType detected media type; empty where unknown
 * @param language ISO 639-1 code; empty where not analysed
 * @param pages pages or slides, 0 where the format has none
 * @param sections headed sections
 * @param sentences sentences in searched zones
 * @param tokens words in searched zones
 * @param characters characters of the text
 * @param hyphensRepaired line-end hyphens joined
 * @param boilerplateRemoved running heads, page numbers and stamps removed
 * @param duplicatesRemoved passages that had been extracted twice
 * @param metadata what the file says of itself, then the columns of the metadata file
 */
public record LedgerEntry(
        String document,
        String sha256,
        Status status,
        String reason,
        String mediaType,
        String language,
        int pages,
        int sections,
        int sentences,
        int tokens,
        int characters,
        int hyphensRepaired,
        int boilerplateRemoved,
        int duplicatesRemoved,
        SortedMap<String, String> metadata) {

    /** What became of an input. */
    public enum Status {
        ANALYSED,
        SKIPPED,
        FAILED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
