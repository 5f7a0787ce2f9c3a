package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DispersionTest {
    private static final int[] HITS = {10, 0, 2, 3, 5};
    private static final int[] WORDS = {1000, 1500, 800, 1200, 500};

    @Test
    void aWorkedExample() {
        assertThat(Dispersion.dp(HITS, WORDS)).isCloseTo(0.45, within(1e-12));
        assertThat(Dispersion.dpNorm(HITS, WORDS)).isCloseTo(0.50, within(1e-12));
        assertThat(Dispersion.juillandD(HITS, WORDS)).isCloseTo(0.5816700, within(5e-8));
        assertThat(Dispersion.dA(HITS, WORDS)).isCloseTo(0.45, within(1e-12));
        assertThat(Dispersion.share(HITS)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void evenSpreadIsZeroAndAllInOneSmallPartIsOne() {
        assertThat(Dispersion.dp(new int[] {1, 2}, new int[] {100, 200})).isCloseTo(0, within(1e-12));
        assertThat(Dispersion.dpNorm(new int[] {4, 0}, new int[] {100, 200})).isCloseTo(1, within(1e-12));
        assertThat(Dispersion.juillandD(new int[] {4, 0}, new int[] {100, 100})).isCloseTo(0, within(1e-12));
        assertThat(Dispersion.dA(new int[] {4, 0, 0}, new int[] {100, 100, 100}))
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void withoutHitsThereIsNoSpread() {
        assertThat(Dispersion.of(new int[] {0, 0}, WORDS).dp()).isNaN();
        assertThat(Dispersion.of(new int[0], new int[0]).share()).isNaN();
        assertThat(Dispersion.dpNorm(new int[] {3}, new int[] {100})).isNaN();
        assertThat(Dispersion.juillandD(new int[] {0, 0}, new int[] {9, 9})).isNaN();
    }

    @Test
    void pairsCountedOneByOneGiveTheSame() {
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            int[] hits = IntStream.range(0, 12).map(i -> random.nextInt(9)).toArray();
            int[] words =
                    IntStream.range(0, 12).map(i -> 50 + random.nextInt(400)).toArray();
            double differences = 0;
            double sum = 0;
            for (int i = 0; i < 12; i++) {
                sum += hits[i] / (double) words[i];
                for (int j = i + 1; j < 12; j++) {
                    differences += Math.abs(hits[i] / (double) words[i] - hits[j] / (double) words[j]);
                }
            }
            assertThat(Dispersion.dA(hits, words)).isCloseTo(1 - differences / 66 / (2 * sum / 12), within(1e-9));
        }
    }
}
