package wpr.annotate;

import wpr.model.Reading;

/**
 * A form with everything about it that does not depend on its place, worked out once.
 *
 * @param form characters as printed
 * @param seen what features are made of
 * @param allowed numbers of the tags it may have; empty where any
 * @param scores for each place of the tagger's window, what the form adds to the score of each tag
 * @param untagged its reading before tagging
 * @param readings its reading under each tag; filled when first asked for
 */
record Word(
        String form,
        TagFeatures.Seen seen,
        int[] allowed,
        int[][] scores,
        Reading untagged,
        @org.jspecify.annotations.Nullable Reading[] readings) {}
