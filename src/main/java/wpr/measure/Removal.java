package wpr.measure;

import java.util.List;

/**
 * Sentences of one unit of a bootstrap that may be taken away together, and what a ratio loses with them.
 *
 * @param unit the passage or document they stand in
 * @param sentences which they are, as indices; one to three
 * @param words their words
 * @param over their hits of the numerator
 * @param under their hits of the denominator
 * @param before weights of the unit in each draw
 * @param after its weights without them; a passage is drawn by its text, so another text is drawn anew
 */
record Removal(int unit, List<Integer> sentences, int words, int over, int under, int[] before, int[] after) {

    /**
     * A unit of the bootstrap as it is.
     *
     * @param words its words
     * @param over its hits of the numerator
     * @param under its hits of the denominator
     */
    record Whole(int words, int over, int under) {}

    /** What the loss adds to the numerator of a draw. */
    int changeOver(Whole whole, int draw) {
        return after[draw] * (whole.over() - over) - before[draw] * whole.over();
    }

    /** What the loss adds to the denominator of a draw. */
    int changeUnder(Whole whole, int draw) {
        return after[draw] * (whole.under() - under) - before[draw] * whole.under();
    }

    /** What the loss adds to the numerator less the denominator of each draw. */
    Margins.Loss loss(Whole whole) {
        int had = whole.over() - whole.under();
        return new Margins.Loss(sentences.size(), had, had - (over - under), before, after);
    }
}
