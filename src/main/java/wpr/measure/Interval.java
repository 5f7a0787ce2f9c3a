package wpr.measure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * An interval; a bound that does not exist is {@code NaN}.
 *
 * @param low lower bound
 * @param high upper bound
 */
record Interval(double low, double high) {
    private static final Map<Tail, Double> TAILS = new ConcurrentHashMap<>();

    /**
     * Expanded percentile interval of a bootstrap (Hesterberg 2015, <i>The American Statistician</i> 69(4)).
     *
     * <p>Plain percentiles are too narrow for few units: they lack the factor n/(n-1) and the wider tails of t. The
     * quantiles are therefore taken further out, at Phi(-sqrt(n/(n-1)) * t).
     *
     * @param sorted the value of each draw, ascending
     * @param units how many units were drawn from, at least 2
     */
    static Interval percentile(double[] sorted, int units, double confidence) {
        double tail = tail(units, confidence);
        return new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail));
    }

    /** Share of the draws that the expanded percentile interval leaves out at each end. */
    static double tail(int units, double confidence) {
        return TAILS.computeIfAbsent(new Tail(units, confidence), Tail::share);
    }

    /** What the share at each end depends on; many verdicts ask for the same, and a quantile of t is dear. */
    private record Tail(int units, double confidence) {
        double share() {
            double t = TDistribution.of(units - 1).inverseSurvivalProbability((1 - confidence) / 2);
            return NormalDistribution.of(0, 1).cumulativeProbability(-Math.sqrt(units / (units - 1.0)) * t);
        }
    }

    /**
     * Exact interval of the log2 ratio of two Poisson rates, given a + b (Clopper &amp; Pearson 1934 for the share
     * a / (a + b)). With none on one side that side has no bound.
     *
     * <p>Words come in clumps, so a + b hits know less than a + b independent ones. Each passage that holds a hit is
     * therefore counted as if it had spoken once: the counts are shrunk to {@code speaking}, their ratio kept. That is
     * never too narrow, whatever the clumping, and often too wide: for few passages caution is the better fault.
     */
    static Interval exact(int a, int b, int speaking, double confidence) {
        double shrink = Math.min(1, speaking / (double) (a + b));
        double tail = (1 - confidence) / 2;
        double low = a == 0
                ? Double.NaN
                : BetaDistribution.of(a * shrink, b * shrink + 1).inverseCumulativeProbability(tail);
        double high = b == 0
                ? Double.NaN
                : BetaDistribution.of(a * shrink + 1, b * shrink).inverseSurvivalProbability(tail);
        return new Interval(log2Odds(low), log2Odds(high));
    }

    /** Exact interval of the share of the first in both (Clopper &amp; Pearson 1934). */
    static Interval share(int first, int second, double confidence) {
        double tail = (1 - confidence) / 2;
        return new Interval(
                first == 0 ? 0 : BetaDistribution.of(first, second + 1.0).inverseCumulativeProbability(tail),
                second == 0 ? 1 : BetaDistribution.of(first + 1.0, second).inverseSurvivalProbability(tail));
    }

    /** Whether it lies wholly on one side of an even balance. */
    boolean excludesZero() {
        return low > 0 || high < 0;
    }

    /** Whether the upper bound, as a ratio, is over ten times the lower, or one of them does not exist. */
    boolean wide() {
        return !(high - low <= Math.log(10) / Math.log(2));
    }

    /**
     * Upper 95 % limit of a Poisson mean of which {@code count} was observed: 3 for none (the rule of three), else the
     * exact limit, a quantile of the gamma distribution (Garwood 1936).
     */
    static double poissonUpper(int count) {
        return count == 0 ? 3 : GammaDistribution.of(count + 1.0, 1).inverseSurvivalProbability(0.05);
    }

    /** Exact interval of a Poisson mean of which {@code count} was observed (Garwood 1936). */
    static Interval poisson(long count, double confidence) {
        double tail = (1 - confidence) / 2;
        return new Interval(
                count == 0 ? 0 : GammaDistribution.of(count, 1).inverseCumulativeProbability(tail),
                GammaDistribution.of(count + 1.0, 1).inverseSurvivalProbability(tail));
    }

    private static double log2Odds(double share) {
        return (Math.log(share) - Math.log1p(-share)) / Math.log(2);
    }

    private static double quantile(double[] sorted, double probability) {
        double at = probability * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
