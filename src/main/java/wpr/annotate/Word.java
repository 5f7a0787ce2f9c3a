package wpr.annotate;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wpr.model.Reading;

/**
 * A form with everything about it that does not depend on its place, each worked out once, when first asked for.
 *
 * @param form characters as printed
 * @param seen what features are made of
 * @param allowed numbers of the tags it may have; empty where any
 * @param likeliest number of the tag it has most often; -1 where that is not known
 * @param scores for each place of the tagger's window, what the form adds to the score of each tag
 * @param split its parts as a compound
 * @param numeral its value by itself
 * @param untagged its reading before tagging, the form alone
 * @param readings its reading under each tag, without parts and value; filled when first asked for
 */
record Word(
        String form,
        TagFeatures.Seen seen,
        int[] allowed,
        int likeliest,
        Supplier<int[][]> scores,
        Supplier<Compounds.Split> split,
        Supplier<Numbers.Numeral> numeral,
        Reading untagged,
        @Nullable Reading[] readings) {

    /** Words are the same only if they are one object: an analyser makes one for a form, and it is a key of sentences. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    /** The reading under a tag, its lemma made when first asked for. Two threads may make it; both are equal. */
    Reading reading(int number, Tag tag, Supplier<String> lemma) {
        Reading known = readings[number];
        if (known == null) {
            known = read(tag, lemma.get());
            readings[number] = known;
        }
        return known;
    }

    /** A reading under a tag. */
    Reading read(Tag tag, String lemma) {
        return new Reading(form, lemma, tag.pos(), tag.features(), "", untagged.parts(), Double.NaN);
    }
}
