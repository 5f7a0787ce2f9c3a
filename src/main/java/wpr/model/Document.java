package wpr.model;

import java.util.List;
import java.util.SortedMap;

/**
 * The text of one file as the rules see it. All offsets in the program point into {@link #text} and are fixed here.
 *
 * @param id path relative to its input root, {@code /}-separated; the key that metadata joins on
 * @param text the repaired text; passages are separated by one blank line ({@code "\n\n"}) and hold no line feed
 * @param blocks passages in order, not overlapping; each gap between two is exactly the separator
 * @param sections sections in order; never empty
 * @param pageStarts where each page begins, ascending; empty where the format has no pages
 * @param quotations spans that quote somebody else (quotation marks, block quotes), ascending
 * @param repairs the audit, in text order
 * @param offsets leads back to the raw text
 * @param source what is known of the file
 */
public record Document(
        String id,
        String text,
        List<Block> blocks,
        List<Section> sections,
        List<PageStart> pageStarts,
        List<Span> quotations,
        List<Repair> repairs,
        OffsetMap offsets,
        Source source) {

    /**
     * What is known of the file behind a document.
     *
     * @param sha256 lower-case hexadecimal hash of the bytes
     * @param mediaType detected media type
     * @param pages number of pages or slides; 0 where the format has none
     * @param ocrPages pages whose text was recognised in an image
     * @param boilerplate blocks removed as running heads, page numbers, stamps
     * @param duplicates passages removed because they had been extracted twice
     * @param metadata what the file says of itself (title, author, created, modified, language)
     * @param warnings what could not be read, was left out or should be checked
     */
    public record Source(
            String sha256,
            String mediaType,
            int pages,
            int ocrPages,
            int boilerplate,
            int duplicates,
            SortedMap<String, String> metadata,
            List<Remark> warnings) {

        /** A file of which nothing was recognised in images. */
        public Source(
                String sha256,
                String mediaType,
                int pages,
                int boilerplate,
                int duplicates,
                SortedMap<String, String> metadata,
                List<Remark> warnings) {
            this(sha256, mediaType, pages, 0, boilerplate, duplicates, metadata, warnings);
        }
    }

    /** The page or slide of an offset; 0 where the format has none. */
    public int page(int offset) {
        int low = 0;
        int high = pageStarts.size() - 1;
        int page = 0;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            PageStart start = pageStarts.get(middle);
            if (start.offset() <= offset) {
                page = start.page();
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return page;
    }

    /** Whether a range stands inside a quotation. */
    public boolean quoted(int start, int end) {
        for (Span quotation : quotations) {
            if (quotation.start() > start) {
                return false;
            }
            if (quotation.contains(start, end)) {
                return true;
            }
        }
        return false;
    }
}
