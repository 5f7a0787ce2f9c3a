package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wpr.model.Concept;
import wpr.model.Measure;
import wpr.model.PlaceSpec;
import wpr.model.PlaceSpec.Within;

class PlacesTest {
    @Test
    void anOrderIsCountedBothWaysWithItsExactInterval() {
        Measure order = strict("order", Within.PASSAGE, lines(9, "r x b r", 1, "b x r", 5, "r x", 2, "x b"));

        assertThat(order.numerator()).isEqualTo(9);
        assertThat(order.denominator()).isEqualTo(10);
        assertThat(order.value()).isEqualTo(0.9);
        // Clopper and Pearson, 9 of 10
        assertThat(order.low()).isCloseTo(0.5549839, within(1e-6));
        assertThat(order.high()).isCloseTo(0.9974714, within(1e-6));
        assertThat(order.detail().lean()).isEqualTo("over");
        assertThat(strict("order", Within.SECTION, lines(9, "r x b r", 1, "b x r"))
                        .status())
                .isEqualTo("too-few");
    }

    @Test
    void aPositionIsTheShareOfWordsBeforeTheFirstMention() {
        Measure position = strict("position", Within.SENTENCE, "x x x x x x r x x r");

        assertThat(position.numerator()).isEqualTo(6);
        assertThat(position.value()).isEqualTo(0.6);
        assertThat(position.low()).isNaN();
        assertThat(strict("position", Within.SENTENCE, "x x").value()).isNaN();
    }

    @Test
    void whatStandsNearIsHeldAgainstItsCounterpart() {
        Measure near = strict("cooccurrence", Within.SENTENCE, lines(8, "m r", 2, "r x", 1, "m b", 9, "b x x x x m"));

        assertThat(near.scale()).isEqualTo("log2-odds-ratio");
        assertThat(near.numerator()).isEqualTo(8);
        assertThat(near.denominator()).isEqualTo(1);
        assertThat(near.value()).isCloseTo(Math.log(8.5 / 2.5 * (9.5 / 1.5)) / Math.log(2), within(1e-9));
        assertThat(near.detail().lean()).isEqualTo("over");
    }

    @Test
    void aDistributionHasItsRateAndItsSpreadOverSections() {
        Measure spread =
                strict("distribution", Within.SENTENCE, "# a", "r r x x x x x x x", "# c", "x x x x x x x x x");

        assertThat(spread.value()).isCloseTo(100, within(1e-9));
        assertThat(spread.scale()).isEqualTo("per-1000");
        assertThat(spread.detail().spreadOver().dp()).isCloseTo(0.5, within(1e-9));
        assertThat(spread.detail().spreadOver().share()).isEqualTo(0.5);
        assertThat(spread.detail().interval()).isEqualTo("exact");
    }

    private static Measure strict(String kind, Within unit, String... lines) {
        PlaceSpec spec = new PlaceSpec(
                Sample.rule("da.q2.place", kind),
                new Concept(Sample.RESOURCES, List.of()),
                new Concept(Sample.BARRIERS, List.of()),
                new Concept(Sample.MARKERS, List.of()),
                2,
                unit);
        return Places.of(Sample.tally("a", lines), List.of(spec), 1).get(0);
    }

    private static String[] lines(Object... countsAndLines) {
        Stream<String> lines = Stream.of();
        for (int i = 0; i < countsAndLines.length; i += 2) {
            lines = Stream.concat(
                    lines, Collections.nCopies((int) countsAndLines[i], (String) countsAndLines[i + 1]).stream());
        }
        return lines.toArray(String[]::new);
    }
}
