package wpr.model;

import java.util.List;

/**
 * A run of words that comes back across documents: a lead for asking where a view comes from and how it is spread. That
 * two documents share it does not say who had it first.
 *
 * @param words its words, lower-cased, without punctuation
 * @param documents documents that hold it
 * @param places where it stands, by document and offset; not all where they are many
 */
public record Phrase(String words, int documents, List<Place> places) {
    /** A range of a document's text. */
    public record Place(String document, Span span) {}
}
