package wpr.pipeline;

import java.io.IOException;
import wpr.extract.ExtractionException;

/**
 * One thing to analyse.
 *
 * @param document id of the document: path relative to its input root, {@code /}-separated; for a member of an archive
 *     the id of the archive, {@code !/} and the path inside
 * @param size its bytes, 0 where unknown; large ones are begun first
 * @param content reads its bytes
 */
public record Input(String document, long size, Content content) {
    /** An input of unknown size. */
    public Input(String document, Content content) {
        this(document, 0, content);
    }

    /** Reads the bytes of an input. */
    @FunctionalInterface
    public interface Content {
        /**
         * Reads all bytes, once, so that what is hashed and what is analysed are the same even if the file changes.
         *
         * @param most how many are allowed
         * @throws ExtractionException when there are more, or none can be had
         */
        byte[] read(int most) throws IOException, ExtractionException;
    }
}
