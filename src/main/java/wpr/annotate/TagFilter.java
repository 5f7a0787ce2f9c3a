package wpr.annotate;

import java.util.BitSet;
import wpr.model.AnnotatedDocument;

/**
 * Says which sentences need tags and lemmas; the others are left untagged, which saves most of the work.
 *
 * <p>It sees the document before tagging: sentences are known, readings carry form, number and parts of compounds, but
 * neither lemma nor part of speech. A filter must name every sentence in which a rule could match; what a form may turn
 * out to be, {@link Annotator#possible} says.
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
