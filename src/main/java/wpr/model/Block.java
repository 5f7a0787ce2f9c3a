package wpr.model;

/**
 * One passage of a document: a paragraph, list item, cell or heading.
 *
 * @param start offset of the first character in {@link Document#text}
 * @param end offset behind the last character
 * @param zone kind of the block
 * @param level heading level or list depth from 1; 0 where neither applies
 * @param section index into {@link Document#sections}
 * @param part part of the document
 */
public record Block(int start, int end, Zone zone, int level, int section, Part part) {}
