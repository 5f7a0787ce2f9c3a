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
import wpr.model.Unit;

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

    @Test
    void countsOfDocumentsAddUpToThoseOfACorpus() {
        String[] one = lines(4, "r x b", 1, "b x r");
        String[] other = lines(5, "r x b");
        Measure order = ofCorpus("order", List.of(one, other, new String[] {"x x"}));

        assertThat(order.numerator()).isEqualTo(9);
        assertThat(order.denominator()).isEqualTo(10);
        assertThat(order.low()).isCloseTo(0.5549839, within(1e-6));
        assertThat(order.detail().interval()).isEqualTo("exact");
        assertThat(order.detail().partsOver()).isEqualTo(2);
        assertThat(order.detail().partsNeither()).isEqualTo(1);

        Measure position =
                ofCorpus("position", List.of(new String[] {"x r"}, new String[] {"r x"}, new String[] {"x"}));
        assertThat(position.value()).isEqualTo(0.25);
        assertThat(position.numerator()).isEqualTo(2);
        assertThat(position.denominator()).isEqualTo(3);

        Measure rate = ofCorpus("distribution", List.of(new String[] {"r x x x"}, new String[] {"x x x x"}));
        assertThat(rate.value()).isEqualTo(125);
        assertThat(rate.detail().spreadOver().dp()).isEqualTo(0.5);
        assertThat(ofCorpus("order", List.of(one, new String[] {"x"})).status()).isEqualTo("ok");
        assertThat(ofCorpus("order", List.<String[]>of(new String[] {"r b"})).status())
                .isEqualTo("too-few");
    }

    @Test
    void manyDocumentsAreDrawn() {
        List<String[]> documents = Stream.iterate(0, i -> i + 1)
                .limit(24)
                .map(i -> i % 3 == 0 ? new String[] {"b m x r"} : new String[] {"r m x b x" + " x".repeat(i)})
                .toList();

        for (String kind : List.of("order", "position", "cooccurrence", "distribution")) {
            Measure measure = ofCorpus(kind, documents);
            assertThat(measure.detail().interval()).as(kind).isEqualTo("documents");
            assertThat(measure.value()).as(kind).isBetween(measure.low(), measure.high());
        }
    }

    private static Measure ofCorpus(String kind, List<String[]> documents) {
        PlaceSpec spec = spec(kind, Within.PASSAGE);
        CorpusTally corpus = CorpusTally.EMPTY;
        for (String[] lines : documents) {
            Tally tally = Sample.tally("d" + documents.indexOf(lines), lines);
            corpus = CorpusTally.of(tally, List.of(), 1)
                    .with(PlaceCounts.of(tally, List.of(spec)))
                    .plus(corpus);
        }
        return CorpusPlaces.of(Unit.CORPUS, "corpus", corpus, List.of(spec)).get(0);
    }

    private static Measure strict(String kind, Within unit, String... lines) {
        PlaceSpec spec = spec(kind, unit);
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

    private static PlaceSpec spec(String kind, Within unit) {
        return new PlaceSpec(
                Sample.rule("da.q2.place", kind),
                new Concept(Sample.RESOURCES, List.of()),
                new Concept(Sample.BARRIERS, List.of()),
                new Concept(Sample.MARKERS, List.of()),
                2,
                unit);
    }
}
