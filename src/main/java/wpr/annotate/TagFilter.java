package wpr.annotate;

import java.util.BitSet;
import wpr.model.AnnotatedDocument;

/**
 * Says which sentences need tags; in the others each word has the reading that its form alone makes likeliest.
 *
 * <p>It sees the document before tagging: sentences are known, readings carry form and layers; lemma,
 * part of speech and features are guesses. A filter must name every sentence in which tags can change what is looked for;
 * what a word may turn out to be, {@link Annotator#possible} says.
 */
@FunctionalInterface
public interface TagFilter {
    /** Every sentence. */
    TagFilter ALL = document -> {
        BitSet all = new BitSet();
        all.set(0, document.sentences().size());
        return all;
    };

    /** Indexes of the sentences that need tags. */
    BitSet needed(AnnotatedDocument untagged);
}
