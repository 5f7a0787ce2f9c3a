package wpr.model;

/**
 * A sentence as a range of tokens; it never crosses a block.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param block index into {@link Document#blocks}
 * @param language ISO 639-1 code of the language it is in, {@code und} where unknown
 */
public record Sentence(int first, int end, int block, String language) {}
