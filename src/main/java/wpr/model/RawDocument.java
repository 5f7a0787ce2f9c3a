package wpr.model;

import java.util.List;
import java.util.SortedMap;

/**
 * What extraction hands on: the blocks of one file in reading order, before any repair.
 *
 * @param mediaType media type detected from the content, for example {@code application/pdf}
 * @param pages number of pages or slides; 0 where the format has none
 * @param ocrPages pages of it whose text was recognised in an image
 * @param blocks blocks in reading order
 * @param metadata title, author, created, modified, language, as far as the file says; keys in that wording
 * @param warnings what could not be read or was left out
 */
public record RawDocument(
        String mediaType,
        int pages,
        int ocrPages,
        List<RawBlock> blocks,
        SortedMap<String, String> metadata,
        List<Remark> warnings) {

    /** A document of which nothing was recognised in images. */
    public RawDocument(
            String mediaType,
            int pages,
            List<RawBlock> blocks,
            SortedMap<String, String> metadata,
            List<Remark> warnings) {
        this(mediaType, pages, 0, blocks, metadata, warnings);
    }
}
