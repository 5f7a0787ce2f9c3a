package wpr.pipeline;

import java.io.IOException;
import wpr.extract.ExtractionException;

/**
 * One thing to analyse.
 *
 * @param document id of the document: path relative to its input root, {@code /}-separated; for a member of an archive
 *     the id of the archive, {@code !/} and the path inside
 * @param content reads its bytes; called once, by the thread that analyses it
 */
public record Input(String document, Content content) {
    /** Reads the bytes of an input. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException, ExtractionException;
    }
}
