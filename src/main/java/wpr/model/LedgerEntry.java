package wpr.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * One row of the ledger: every input has exactly one, whatever became of it.
 *
 * @param document id of the document
 * @param sha256 hash of the bytes; empty where they could not be read
 * @param status what became of it
 * @param remarks why it was skipped or failed, what was left out, what to check; empty where all went well
 * @param mediaType detected media type; empty where unknown
 * @param language ISO 639-1 code; empty where not analysed
 * @param extent how much there is of it
 * @param repaired what extraction mended and removed
 * @param duplicateOf id of an earlier document with almost the same text; empty where there is none
 * @param counted whether it adds to the figures of the corpus
 * @param stated what the file says of itself (title, author, created, modified, language)
 * @param metadata columns of the metadata file
 */
public record LedgerEntry(
        String document,
        String sha256,
        Status status,
        List<Remark> remarks,
        String mediaType,
        String language,
        Extent extent,
        Repaired repaired,
        String duplicateOf,
        boolean counted,
        SortedMap<String, String> stated,
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

    /**
     * How much there is of a document.
     *
     * @param pages pages or slides, 0 where the format has none
     * @param ocrPages pages whose text was recognised in an image
     * @param sections headed sections
     * @param sentences sentences in searched zones
     * @param tokens words in searched zones
     * @param bodyTokens words of running text: body, lists, quotations, boxes, slides, outside annexes
     * @param characters characters of the text
     */
    public record Extent(
            int pages, int ocrPages, int sections, int sentences, int tokens, int bodyTokens, int characters) {
        public static final Extent NONE = new Extent(0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * What extraction mended and removed.
     *
     * @param hyphens line-end hyphens joined
     * @param boilerplate running heads, page numbers and stamps removed
     * @param duplicates passages removed because they had been extracted twice
     */
    public record Repaired(int hyphens, int boilerplate, int duplicates) {
        public static final Repaired NONE = new Repaired(0, 0, 0);
    }

    public int pages() {
        return extent.pages();
    }

    public int tokens() {
        return extent.tokens();
    }

    /** Whether extraction is suspect, so that nobody should cite the text before comparing it with the original. */
    public boolean suspect() {
        return remarks.stream().anyMatch(remark -> remark.code().weight() == Remark.Weight.CHECK);
    }

    /** The same row for a document whose text an earlier one has. */
    public LedgerEntry duplicate(String earlier, Remark remark, boolean stillCounted) {
        List<Remark> more = new ArrayList<>(remarks);
        more.add(remark);
        return new LedgerEntry(
                document,
                sha256,
                status,
                List.copyOf(more),
                mediaType,
                language,
                extent,
                repaired,
                earlier,
                stillCounted,
                stated,
                metadata);
    }
}
