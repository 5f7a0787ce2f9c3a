package wpr.extract;

import java.io.IOException;

/** Reads one family of formats into a draft. */
@FunctionalInterface
interface Reader {
    /**
     * Adds the blocks, metadata and warnings of a file to a draft.
     *
     * @throws IOException when the bytes are not what the format demands
     * @throws ExtractionException when the reason is known
     */
    void read(Input input, Draft draft) throws IOException, ExtractionException;
}
