package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wpr.model.Silence;
import wpr.model.SilenceSpec;

/** Silences of what is there: late, aside, hedged, attributed, without agent. */
class TreatmentTest {
    @Test
    void whatIsFirstSaidInTheLastThirdIsBackgrounded() {
        SilenceSpec positional = Sample.treated("positional", 3);
        Silence late = one(positional, "r x x x x x x x b x");

        assertThat(late.status()).isEqualTo("flagged");
        assertThat(late.contrast().measure()).isEqualTo("first-position");
        assertThat(late.contrast().value()).isCloseTo(0.8, within(1e-12));
        assertThat(one(positional, "r x x b x x x x b x").status()).isEqualTo("clear");
        assertThat(one(positional, "r x x x x x x x x x").status()).isEqualTo("not-applicable");
    }

    @Test
    void whatComesSecondInFourOfFivePassagesIsBackgrounded() {
        SilenceSpec positional = Sample.treated("positional", 3);

        Silence second = one(positional, "x b r", "r b", "r x b", "r b", "r b");
        assertThat(second.contrast().cells()).containsExactly(0, 5, 4, 5);
        assertThat(second.status()).isEqualTo("flagged");
        assertThat(one(positional, "x b r", "r b", "r x b", "r b", "b r").status())
                .isEqualTo("clear");
        assertThat(one(positional, "x b r", "r b", "r b", "r b").status()).isEqualTo("clear");
    }

    @Test
    void hedgesThatKeepToOneSideAreFlaggedWithTheirTable() {
        String[] lines = lines(8, "m x b x x x x", 2, "b x", 1, "m r", 9, "r x x x x x m");
        Silence hedged = one(Sample.treated("hedged", 3), lines);

        assertThat(hedged.contrast().cells()).containsExactly(8, 10, 1, 10);
        // ln((8.5 / 2.5) / (1.5 / 9.5)) = 3.0696, its error sqrt(1/8.5 + 1/2.5 + 1/1.5 + 1/9.5) = 1.1358
        assertThat(hedged.contrast().value()).isCloseTo(3.0696 / Math.log(2), within(1e-3));
        assertThat(hedged.contrast().low()).isCloseTo((3.0696 - 1.959964 * 1.1358) / Math.log(2), within(1e-3));
        assertThat(hedged.status()).isEqualTo("flagged");
        assertThat(hedged.evidence().nearMisses()).hasSize(5);
    }

    @Test
    void hedgesOnBothSidesAreClear() {
        String[] lines = lines(8, "m x b", 2, "b x", 8, "m r", 2, "r x");

        assertThat(one(Sample.treated("attributed", 3), lines).status()).isEqualTo("clear");
    }

    @Test
    void aMarkerOfAnotherSentenceIsNone() {
        Silence hedged = one(Sample.treated("hedged", 0), "b b b", "m m m", "r r r");

        assertThat(hedged.contrast().cells()).containsExactly(0, 3, 0, 3);
    }

    @Test
    void burdensWithoutAgentBesideOffersWithOne() {
        String[] lines = lines(9, "b x x", 1, "m b", 9, "m x x x x x r", 1, "r x");
        Silence agent = one(Sample.treated("agent", 0), lines);

        assertThat(agent.contrast().cells()).containsExactly(9, 10, 1, 10);
        assertThat(agent.status()).isEqualTo("flagged");
    }

    @Test
    void withNothingToHoldItAgainstThereIsNoAnswer() {
        assertThat(one(Sample.treated("hedged", 3), "m b m b").status()).isEqualTo("not-applicable");
    }

    private static String[] lines(Object... countsAndLines) {
        Stream<String> lines = Stream.of();
        for (int i = 0; i < countsAndLines.length; i += 2) {
            lines = Stream.concat(
                    lines, Collections.nCopies((int) countsAndLines[i], (String) countsAndLines[i + 1]).stream());
        }
        return lines.toArray(String[]::new);
    }

    private static Silence one(SilenceSpec spec, String... lines) {
        return Silences.of(Sample.tally("a", lines), List.of(spec), false).get(0);
    }
}
