package wpr.measure;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How much more frequent an item is in one corpus than in another. Several numbers answer that, none alone (Gries 2024);
 * all take words for independent, which they are not, so they rank and do not test.
 *
 * @param target hits in the target corpus
 * @param targetWords its size in words
 * @param reference hits in the reference corpus
 * @param referenceWords its size in words
 */
record Keyness(long target, long targetWords, long reference, long referenceWords) {
    private static final double LN2 = Math.log(2);

    /**
     * Log-likelihood ratio over all four cells (Dunning 1993), signed: positive where the item is more frequent in the
     * target. 3.84 is the 5 % point, 6.63 the 1 % point of one degree of freedom.
     */
    double g2() {
        double all = targetWords + (double) referenceWords;
        double hits = target + (double) reference;
        double expectedTarget = hits * targetWords / all;
        double expectedReference = hits * referenceWords / all;
        double sum = cell(target, expectedTarget)
                + cell(reference, expectedReference)
                + cell(targetWords - target, targetWords - expectedTarget)
                + cell(referenceWords - reference, referenceWords - expectedReference);
        return more() ? 2 * sum : -2 * sum;
    }

    /** Two-cell form of the log-likelihood ratio, as UCREL's wizard has it, signed likewise. */
    double g2TwoCells() {
        double all = targetWords + (double) referenceWords;
        double hits = target + (double) reference;
        double sum = cell(target, hits * targetWords / all) + cell(reference, hits * referenceWords / all);
        return more() ? 2 * sum : -2 * sum;
    }

    /** Log Ratio (Hardie 2014): log2 of the ratio of relative frequencies, halves added so that zeros stay finite. */
    double logRatio() {
        return (Math.log((target + 0.5) / (targetWords + 0.5)) - Math.log((reference + 0.5) / (referenceWords + 0.5)))
                / LN2;
    }

    /** Interval of the Log Ratio by its standard error (Katz et al. 1978, halves added). */
    Interval wald(double confidence) {
        double error = Math.sqrt(1 / (target + 0.5)
                        - 1 / (targetWords + 0.5)
                        + 1 / (reference + 0.5)
                        - 1 / (referenceWords + 0.5))
                / LN2;
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        return new Interval(logRatio() - z * error, logRatio() + z * error);
    }

    /**
     * Exact conditional interval of the Log Ratio (Clopper &amp; Pearson 1934).
     *
     * @param items how many items are looked at together (Bonferroni)
     */
    Interval exact(double confidence, long items) {
        double each = 1 - (1 - confidence) / items;
        Interval odds = Interval.exact(Math.toIntExact(target), Math.toIntExact(reference), Integer.MAX_VALUE, each);
        double sizes = Math.log(referenceWords / (double) targetWords) / LN2;
        return new Interval(odds.low() + sizes, odds.high() + sizes);
    }

    /**
     * Conservative Log Ratio (Evert 2022): the bound of the exact interval that lies nearer to 0, 0 where the interval
     * holds 0. The measure to rank by.
     */
    double lrc(double confidence, long items) {
        if (target + reference == 0) {
            return 0;
        }
        Interval interval = exact(confidence, items);
        return more() ? Math.max(interval.low(), 0) : Math.min(interval.high(), 0);
    }

    /** %DIFF (Gabrielatos &amp; Marchi 2012); {@code NaN} where the reference has none. */
    double percentDifference() {
        return reference == 0 ? Double.NaN : 100 * (rate(target, targetWords) / rate(reference, referenceWords) - 1);
    }

    /** Simple maths (Kilgarriff 2009): ratio of rates per million with {@code k} added to both; no interval is known. */
    double simpleMaths(double k) {
        return (1e6 * rate(target, targetWords) + k) / (1e6 * rate(reference, referenceWords) + k);
    }

    private boolean more() {
        return rate(target, targetWords) >= rate(reference, referenceWords);
    }

    private static double rate(long hits, long words) {
        return hits / (double) words;
    }

    private static double cell(double observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }
}
