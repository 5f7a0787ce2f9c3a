package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often intervals hold the true ratio when words come in clumps: the two concepts are drawn per passage from
 * negative binomial distributions whose clumping is known.
 */
class CoverageTest {
    private static final int TEXTS = 1000;

    @ParameterizedTest
    @CsvSource({"20, 3.0, 1.0, 2", "20, 1.5, 0.5, 1", "30, 0.3, 0.3, 1", "60, 1.0, 0.3, 1", "100, 0.2, 0.1, 1"})
    void theBootstrapOverPassagesCoversAsItSays(int passages, double over, double under, int halves) {
        Coverage coverage = new Coverage(passages, over, under, halves);

        assertThat(coverage.asReported).isBetween(0.93, 0.97);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 10, 3, 2",
        "2, 10, 3, 2",
        "3, 5, 2, 2",
        "5, 4, 4, 1",
        "10, 2, 0.5, 1",
        "15, 2, 2, 1",
        "19, 2, 0.3, 1"
    })
    void theExactIntervalIsNeverTooNarrow(int passages, double over, double under, int halves) {
        Coverage coverage = new Coverage(passages, over, under, halves);

        assertThat(coverage.asReported).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource({"20, 3.0, 1.0, 2", "19, 2, 2, 1", "5, 4, 4, 1"})
    void anIntervalThatTakesWordsForIndependentFails(int passages, double over, double under, int halves) {
        Coverage coverage = new Coverage(passages, over, under, halves);

        assertThat(coverage.perWord).isLessThan(0.85);
    }

    /** Shares of simulated texts whose interval holds the truth. */
    private static final class Coverage {
        final double asReported;
        final double perWord;

        /** The shape of the clumping is {@code halves / 2}: a mean m has variance m + 2 m m / halves. */
        Coverage(int passages, double over, double under, int halves) {
            Random random = new Random(20_15);
            double truth = Math.log(over / under) / Math.log(2);
            int texts = 0;
            int held = 0;
            int heldPerWord = 0;
            while (texts < TEXTS) {
                Balance text = Balance.NONE;
                for (int i = 0; i < passages; i++) {
                    text = text.plus(passage(clumped(random, over, halves), clumped(random, under, halves), random));
                }
                if (text.hits() >= 8) {
                    texts++;
                    held += holds(Ratio.interval(text, 0.95), truth);
                    heldPerWord += holds(
                            Interval.exact(text.over().count, text.under().count, Integer.MAX_VALUE, 0.95), truth);
                }
            }
            asReported = held / (double) TEXTS;
            perWord = heldPerWord / (double) TEXTS;
        }

        private static Balance passage(int over, int under, Random random) {
            int[] weights = Draws.of(1, "", random.nextLong());
            return new Balance(100, Side.of(over, weights), Side.of(under, weights), 0, 1, over + under > 0 ? 1 : 0);
        }

        private static int holds(Interval interval, double truth) {
            return interval.low() > truth || interval.high() < truth ? 0 : 1;
        }

        private static int clumped(Random random, double mean, int halves) {
            double gamma = 0;
            for (int i = 0; i < halves; i++) {
                double normal = random.nextGaussian();
                gamma += normal * normal / 2;
            }
            return poisson(random, mean * gamma * 2 / halves);
        }

        private static int poisson(Random random, double mean) {
            double limit = Math.exp(-mean);
            double product = random.nextDouble();
            int count = 0;
            while (product > limit) {
                product *= random.nextDouble();
                count++;
            }
            return count;
        }
    }
}
