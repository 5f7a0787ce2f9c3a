package wpr.model;

/**
 * How often an item occurs in one corpus and in another, with several measures of the difference: one number alone says
 * little.
 *
 * @param kind {@code lexicon}, {@code rule}, {@code lemma} or {@code word}
 * @param item the word, the id of the rule, or the expression that is counted
 * @param mode {@code strict} or {@code loose}; empty for words and lemmas
 * @param target hits in the first corpus
 * @param targetWords its words
 * @param targetDocuments its documents that hold a hit
 * @param reference hits in the second corpus
 * @param referenceWords its words
 * @param referenceDocuments its documents that hold a hit
 * @param g2 log-likelihood ratio over four cells, negative where the second corpus has more
 * @param logRatio log2 of the ratio of rates
 * @param low lower bound of its interval, {@code NaN} where it has none
 * @param high upper bound, {@code NaN} where it has none
 * @param interval {@code documents} for a bootstrap over documents, {@code exact} where words are taken for independent
 * @param lrc conservative log ratio, corrected for the number of items; the measure to rank by
 * @param percentDifference difference of rates in per cent, {@code NaN} where the second corpus has none
 * @param targetSpread spread over the documents of the first corpus
 * @param referenceSpread spread over the documents of the second corpus
 */
public record Contrasted(
        String kind,
        String item,
        String mode,
        long target,
        long targetWords,
        int targetDocuments,
        long reference,
        long referenceWords,
        int referenceDocuments,
        double g2,
        double logRatio,
        double low,
        double high,
        String interval,
        double lrc,
        double percentDifference,
        Measure.Spread targetSpread,
        Measure.Spread referenceSpread) {}
