package wpr.measure;

import java.util.List;

/**
 * Sentences of a document that may be taken away together, and what a ratio loses with them.
 *
 * @param document index of the document they stand in; -1 where passages are drawn
 * @param texts numbers of the texts that passages have or come to have by the loss: removals that share one do not add up;
 *     none where documents are drawn
 * @param sentences which they are, as indices; one to three
 * @param words their words
 * @param over their hits of the numerator
 * @param under their hits of the denominator
 * @param emptied passages that go with them; 0 of a document, which may go with several
 * @param silenced passages whose last hit goes with them; likewise
 * @param changes what the loss adds to each draw
 */
record Removal(
        int document,
        List<Long> texts,
        List<Integer> sentences,
        int words,
        int over,
        int under,
        int emptied,
        int silenced,
        List<Change> changes) {

    /**
     * Hits that a draw gains, or loses where they are negative, so often as it holds a unit.
     *
     * @param weights how often each draw holds it
     */
    record Change(int[] weights, int over, int under) {}

    /**
     * A document as it is.
     *
     * @param words its words
     * @param over its hits of the numerator
     * @param under its hits of the denominator
     */
    record Whole(int words, int over, int under) {}

    /** What the loss adds to the numerator of a draw. */
    int changeOver(int draw) {
        int change = 0;
        for (Change part : changes) {
            change += part.weights()[draw] * part.over();
        }
        return change;
    }

    /** What the loss adds to the denominator of a draw. */
    int changeUnder(int draw) {
        int change = 0;
        for (Change part : changes) {
            change += part.weights()[draw] * part.under();
        }
        return change;
    }
}
