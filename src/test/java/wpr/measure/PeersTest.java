package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.GTest;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.junit.jupiter.api.Test;

/** Our formulae beside those of others: an independent library, published examples, and counting it all out. */
class PeersTest {
    @Test
    void theLogLikelihoodRatioIsThatOfCommonsStatistics() {
        Random random = new Random(1993);
        for (int round = 0; round < 500; round++) {
            int words = 100 + random.nextInt(100_000);
            int others = 100 + random.nextInt(100_000);
            int hits = random.nextInt(100);
            int otherHits = 1 + random.nextInt(99);
            double theirs = GTest.withDefaults()
                    .test(new long[][] {{hits, words - hits}, {otherHits, others - otherHits}})
                    .getStatistic();
            assertThat(Math.abs(new Keyness(hits, words, otherHits, others).g2()))
                    .isCloseTo(theirs, within(1e-9 * Math.max(1, theirs)));
        }
    }

    @Test
    void theExactIntervalIsThatOfCommonsStatistics() {
        for (int over = 1; over < 40; over += 3) {
            for (int under = 1; under < 40; under += 4) {
                var theirs = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(over + under, over, 0.05);
                Interval ours = Interval.exact(over, under, Integer.MAX_VALUE, 0.95);
                assertThat(share(ours.low())).isCloseTo(theirs.getLowerBound(), within(1e-9));
                assertThat(share(ours.high())).isCloseTo(theirs.getUpperBound(), within(1e-9));
            }
        }
    }

    @Test
    void thePoissonIntervalIsThatOfChiSquare() {
        for (int count = 1; count < 200; count += 7) {
            Interval interval = Interval.poisson(count, 0.95);
            assertThat(interval.low())
                    .isCloseTo(
                            ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(0.025) / 2,
                            within(1e-9 * count));
            assertThat(interval.high())
                    .isCloseTo(
                            ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(0.025) / 2,
                            within(1e-9 * count));
        }
        assertThat(Interval.poisson(0, 0.95).low()).isZero();
    }

    /** Gries (2020, <i>Analyzing dispersion</i>): five parts of 9, 10, 10, 10 and 11 words with 1 to 5 hits. */
    @Test
    void dispersionIsThatOfThePublishedExample() {
        int[] hits = {1, 2, 3, 4, 5};
        int[] words = {9, 10, 10, 10, 11};

        assertThat(Dispersion.dp(hits, words)).isCloseTo(0.18, within(1e-9));
        assertThat(Dispersion.dpNorm(hits, words)).isCloseTo(0.18 / 0.82, within(1e-9));
        assertThat(Dispersion.juillandD(hits, words)).isCloseTo(0.785, within(5e-4));
    }

    /** The slope is where the likelihood is highest: no slope near it has a higher one. */
    @Test
    void theSlopeMaximisesTheLikelihoodOfAPoissonRegression() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            int[] hits = random.ints(6, 0, 30).toArray();
            int[] words = random.ints(6, 500, 5000).toArray();
            List<Integer> years = IntStream.range(2018, 2024).boxed().toList();
            double slope = new Slope(
                            years,
                            IntStream.range(0, 6)
                                    .mapToObj(i -> rate(hits[i], words[i]))
                                    .toList())
                    .value();
            double best = likelihood(hits, words, slope);
            assertThat(likelihood(hits, words, slope + 1e-4)).isLessThan(best);
            assertThat(likelihood(hits, words, slope - 1e-4)).isLessThan(best);
        }
    }

    @Test
    void aRateThatDoublesEveryYearHasTheSlopeOne() {
        List<Rate> rates = List.of(rate(100_000, 1_000_000), rate(200_000, 1_000_000), rate(400_000, 1_000_000));

        assertThat(new Slope(List.of(2019, 2020, 2021), rates).value()).isCloseTo(1, within(1e-5));
        assertThat(new Slope(List.of(2019, 2021, 2023), rates).value()).isCloseTo(0.5, within(1e-5));
    }

    private static Rate rate(long hits, long words) {
        return new Rate(hits, words, 30, new long[Draws.COUNT], new long[Draws.COUNT]);
    }

    /** Of the hits, half a hit more spread as the words are, given their sum: the level drops out. */
    private static double likelihood(int[] hits, int[] words, double slope) {
        double all = Arrays.stream(words).sum();
        double[] weights = new double[hits.length];
        for (int i = 0; i < hits.length; i++) {
            weights[i] = words[i] * Math.pow(2, slope * i);
        }
        double sum = Arrays.stream(weights).sum();
        double likelihood = 0;
        for (int i = 0; i < hits.length; i++) {
            likelihood += (hits[i] + 0.5 * words[i] / all) * Math.log(weights[i] / sum);
        }
        return likelihood;
    }

    private static double share(double log2Odds) {
        double odds = Math.pow(2, log2Odds);
        return odds / (1 + odds);
    }
}
