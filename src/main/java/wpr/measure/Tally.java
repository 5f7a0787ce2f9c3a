package wpr.measure;

import java.util.List;
import java.util.function.Predicate;
import wpr.model.AnnotatedDocument;
import wpr.model.Hit;
import wpr.model.Span;
import wpr.model.Zone;

/**
 * What a document says of the concepts of one rule set: how much was searched, and where each concept was found.
 *
 * <p>What stands inside quotations is left out on both sides, hits and words: an agency's quoted opponent is not the
 * agency. A token counts once per concept, whatever number of terms find it.
 *
 * @param document id of the document
 * @param sections heading paths of its sections, in order
 * @param passages its passages, in order, those that are not searched included
 * @param sentences its sentences, in order, as offsets
 * @param occurrences what counts, by concept and then in text order
 * @param quoted what would count if it did not stand in a quotation, in the same order
 */
public record Tally(
        String document,
        List<String> sections,
        List<Passage> passages,
        List<Span> sentences,
        List<Occurrence> occurrences,
        List<Occurrence> quoted) {

    /**
     * One block of the text.
     *
     * @param section index of its section
     * @param zone kind of the block
     * @param words words searched in it
     * @param quotedWords words in it that stand in quotations
     * @param key number made of its text and of how many equal ones stand before it
     */
    public record Passage(int section, Zone zone, int words, int quotedWords, long key) {}

    /**
     * A place where a concept was found.
     *
     * @param concept id of the concept
     * @param term the term that found it
     * @param strict whether it counts in strict mode
     * @param sole whether no other term of the concept finds it, so that it goes when the term goes
     * @param passage index of the passage it stands in
     * @param sentence index of the sentence it stands in
     * @param word how many counted words of the document stand before it
     * @param start offset of its first character
     * @param end offset behind its last character
     */
    public record Occurrence(
            String concept,
            String term,
            boolean strict,
            boolean sole,
            int passage,
            int sentence,
            int word,
            int start,
            int end) {
        boolean overlaps(Occurrence other) {
            return start < other.end && other.start < end;
        }
    }

    /** Counts the hits of concepts in a document; {@link Hit#rule} is the id of the concept. */
    public static Tally of(AnnotatedDocument document, List<Hit> hits) {
        return new Counting(document).of(hits);
    }

    /** Words searched in the whole document. */
    public int words() {
        return words(passage -> true);
    }

    int words(Predicate<Passage> which) {
        return passages.stream().filter(which).mapToInt(Passage::words).sum();
    }

    /** The occurrences of a concept in one mode, in text order. */
    List<Occurrence> of(String concept, Mode mode) {
        return occurrences.stream()
                .filter(o -> o.concept().equals(concept) && mode.counts(o))
                .toList();
    }
}
