package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DrawsTest {
    @Test
    void weightsArePoissonWithMeanOne() {
        double sum = 0;
        double squares = 0;
        int nothing = 0;
        for (int unit = 0; unit < 1000; unit++) {
            for (int weight : Draws.of(1, "a", unit)) {
                sum += weight;
                squares += (double) weight * weight;
                nothing += weight == 0 ? 1 : 0;
            }
        }
        assertThat(sum / 1e6).isCloseTo(1, within(0.004));
        assertThat(squares / 1e6).isCloseTo(2, within(0.012));
        assertThat(nothing / 1e6).isCloseTo(Math.exp(-1), within(0.002));
    }

    @Test
    void theSameUnitHasTheSameWeightsOnEveryMachine() {
        assertThat(Arrays.copyOf(Draws.of(42, "vejledning.pdf", 7), 12))
                .containsExactly(2, 2, 1, 0, 1, 2, 2, 0, 1, 1, 3, 0);
        assertThat(Draws.of(42, "vejledning.pdf", 7)).isEqualTo(Draws.of(42, "vejledning.pdf", 7));
    }

    @Test
    void neighboursHaveNothingInCommon() {
        int[] one = Draws.of(42, "a", 1);
        int[] other = Draws.of(42, "a", 2);
        double product = 0;
        for (int i = 0; i < Draws.COUNT; i++) {
            product += (one[i] - 1) * (other[i] - 1);
        }
        assertThat(product / Draws.COUNT).isCloseTo(0, within(0.1));
    }
}
