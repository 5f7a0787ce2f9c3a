package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class KeynessTest {
    private static final Offset<Double> SEVEN = within(5e-8);
    private static final Keyness MORE = new Keyness(120, 50_000, 60, 60_000);
    private static final Keyness NONE = new Keyness(0, 50_000, 12, 60_000);

    @Test
    void logLikelihoodOverFourCells() {
        assertThat(MORE.g2()).isCloseTo(32.8745068, SEVEN);
        assertThat(MORE.g2TwoCells()).isCloseTo(32.8209623, SEVEN);
        assertThat(NONE.g2()).isCloseTo(-14.5483503, SEVEN);
    }

    @Test
    void logRatioWithItsIntervals() {
        assertThat(MORE.logRatio()).isCloseTo(1.2570581, SEVEN);
        assertThat(MORE.wald(0.95).low()).isCloseTo(0.8118431, SEVEN);
        assertThat(MORE.wald(0.95).high()).isCloseTo(1.7022731, SEVEN);
        assertThat(MORE.exact(0.95, 1).low()).isCloseTo(0.8042473, SEVEN);
        assertThat(MORE.exact(0.95, 1).high()).isCloseTo(1.7350735, SEVEN);
        assertThat(NONE.logRatio()).isCloseTo(-4.3808242, SEVEN);
        assertThat(NONE.exact(0.95, 1).low()).isNaN();
        assertThat(NONE.exact(0.95, 1).high()).isCloseTo(-1.2113224, SEVEN);
    }

    @Test
    void theConservativeLogRatioIsTheBoundNearerToZero() {
        assertThat(MORE.lrc(0.95, 1)).isCloseTo(0.8042473, SEVEN);
        assertThat(MORE.lrc(0.95, 5000)).isCloseTo(0.2672174, SEVEN);
        assertThat(NONE.lrc(0.95, 1)).isCloseTo(-1.2113224, SEVEN);
        assertThat(new Keyness(6, 1000, 5, 1000).lrc(0.95, 1)).isZero();
        assertThat(new Keyness(5, 1000, 6, 1000).lrc(0.95, 1)).isZero();
        assertThat(new Keyness(0, 1000, 0, 1000).lrc(0.95, 1)).isZero();
    }

    @Test
    void percentDifferenceAndSimpleMaths() {
        assertThat(MORE.percentDifference()).isCloseTo(140, SEVEN);
        assertThat(MORE.simpleMaths(100)).isCloseTo(2.2727273, SEVEN);
        assertThat(new Keyness(5, 1000, 0, 1000).percentDifference()).isNaN();
    }

    @Test
    void theSideIsASign() {
        Keyness turned = new Keyness(60, 60_000, 120, 50_000);

        assertThat(turned.g2()).isCloseTo(-MORE.g2(), within(1e-9));
        assertThat(turned.logRatio()).isCloseTo(-MORE.logRatio(), within(1e-12));
        assertThat(turned.lrc(0.95, 1)).isCloseTo(-MORE.lrc(0.95, 1), within(1e-9));
    }
}
