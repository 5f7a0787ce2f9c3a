package wpr.model;

/**
 * A heading with what stands under it up to the next heading. Section 0 is what stands before the first heading.
 *
 * @param level level of its heading from 1; 0 for section 0
 * @param path heading path, parts joined by {@code " > "}; empty for section 0
 * @param start offset of its first character
 * @param end offset behind its last character
 */
public record Section(int level, String path, int start, int end) {}
