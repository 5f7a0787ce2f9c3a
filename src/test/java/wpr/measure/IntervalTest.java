package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    /** At the bounds of the exact interval what was seen, or more, has just the probability of one tail. */
    @ParameterizedTest
    @CsvSource({"6, 2", "12, 4", "60, 20", "1, 9", "200, 3"})
    void theExactIntervalAgreesWithTheBinomialDistribution(int a, int b) {
        Interval interval = Interval.exact(a, b, Integer.MAX_VALUE, 0.95);

        assertThat(BinomialDistribution.of(a + b, share(interval.low())).survivalProbability(a - 1))
                .isCloseTo(0.025, within(1e-9));
        assertThat(BinomialDistribution.of(a + b, share(interval.high())).cumulativeProbability(a))
                .isCloseTo(0.025, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "7", "40"})
    void theUpperLimitOfARateAgreesWithThePoissonDistribution(int count) {
        assertThat(PoissonDistribution.of(Interval.poissonUpper(count)).cumulativeProbability(count))
                .isCloseTo(0.05, within(1e-9));
    }

    @Test
    void nothingSeenFollowsTheRuleOfThree() {
        assertThat(Interval.poissonUpper(0)).isEqualTo(3);
    }

    @Test
    void boundsThatDoNotExistAreWide() {
        assertThat(Interval.exact(10, 0, 10, 0.95).high()).isNaN();
        assertThat(Interval.exact(10, 0, 10, 0.95).wide()).isTrue();
        assertThat(Interval.exact(0, 10, 10, 0.95).excludesZero()).isTrue();
        assertThat(new Interval(0, 3.32).wide()).isFalse();
        assertThat(new Interval(0, 3.33).wide()).isTrue();
    }

    @Test
    void equalDrawsGiveAPoint() {
        assertThat(Interval.percentile(new double[] {2, 2, 2, 2}, 25, 0.95)).isEqualTo(new Interval(2, 2));
    }

    private static double share(double log2Odds) {
        double odds = Math.pow(2, log2Odds);
        return odds / (1 + odds);
    }
}
