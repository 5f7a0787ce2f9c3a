package wpr.match;

import java.util.BitSet;
import java.util.List;
import wpr.model.AnnotatedDocument;

/** A compiled query. Immutable and safe to share. */
public final class Pattern {
    private final String notation;

    Pattern(String notation, int lexicons) {
        this.notation = notation;
    }

    /** Matches in text order: leftmost, longest, none sharing a token with another. */
    public List<Match> find(AnnotatedDocument document) {
        return find(document, Overlap.NONE);
    }

    /** Matches in text order. */
    public List<Match> find(AnnotatedDocument document, Overlap overlap) {
        return List.of();
    }

    /**
     * Sentences in which the pattern can match whatever the tagger will say of them; all others need no tags.
     *
     * @param untagged the document with readings of which only the form is known
     */
    public BitSet sentencesThatMayMatch(AnnotatedDocument untagged) {
        BitSet all = new BitSet();
        all.set(0, untagged.sentences().size());
        return all;
    }

    /** Whether the pattern asks for more than forms and zones. */
    public boolean needsTags() {
        return true;
    }

    /** The pattern in query notation. */
    @Override
    public String toString() {
        return notation;
    }
}
