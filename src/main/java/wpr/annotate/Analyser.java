package wpr.annotate;

import java.util.List;
import wpr.model.Reading;

/** What the annotator asks of a language. Implementations are safe for concurrent use. */
interface Analyser {
    /** Finds sentences and tokens of one block. */
    void segment(String text, int start, int end, Segments into);

    /** Everything about a form that does not depend on its place. */
    Word word(String form);

    /** Numbers of the tags of a sentence. */
    int[] tag(Word[] sentence);

    /** The reading of a word under a tag. */
    Reading reading(Word word, int tag);

    /** The reading of a word of which nothing but the form is known. */
    Reading likeliest(Word word);

    /** All readings that a word can have in some sentence. */
    List<Reading> possible(Word word);

    /** All tags, by number. */
    List<Tag> tags();

    /** Whether the tagger's model has been read: it is when the first sentence is tagged. */
    boolean loaded();

    /** Values of numerals. */
    Numbers numbers();
}
