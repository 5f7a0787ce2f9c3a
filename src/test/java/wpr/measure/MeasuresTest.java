package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wpr.model.Measure;
import wpr.model.RatioSpec;
import wpr.model.Unit;

class MeasuresTest {
    private static final RatioSpec ALL = Sample.ratio(Unit.SECTION, Unit.DOCUMENT, Unit.CORPUS);
    private static final RatioSpec DOCUMENT = Sample.ratio(Unit.DOCUMENT);

    @Test
    void strictAndLooseStandSideBySide() {
        List<Measure> measures =
                Measures.ofDocument(Sample.tally("a", "r r r r r r r? r? b b og"), List.of(DOCUMENT), 1);

        assertThat(measures).extracting(Measure::mode).containsExactly("strict", "loose");
        assertThat(measures).extracting(Measure::numerator).containsExactly(6, 8);
        assertThat(measures).extracting(Measure::denominator).containsExactly(2, 2);
        assertThat(measures).extracting(Measure::tokens).containsExactly(11, 11);
        assertThat(measures.get(0).value()).isCloseTo(Math.log(6.5 / 2.5) / Math.log(2), within(1e-12));
    }

    @Test
    void underTwentyPassagesTheIntervalIsExact() {
        Measure strict = Measures.ofDocument(
                        Sample.tally("a", "r", "r", "r", "r", "r", "r", "b", "b", "x"), List.of(DOCUMENT), 1)
                .get(0);

        // Clopper-Pearson for 6 of 8 is 0.3491442, 0.9681460
        assertThat(strict.low()).isCloseTo(Math.log(0.3491442 / 0.6508558) / Math.log(2), within(1e-5));
        assertThat(strict.high()).isCloseTo(Math.log(0.9681460 / 0.0318540) / Math.log(2), within(1e-5));
        assertThat(strict.status()).isEqualTo("wide");
        assertThat(strict.detail().interval()).isEqualTo("exact");
        assertThat(strict.detail().resampled()).isEqualTo(8);
        assertThat(strict.detail().lean()).isEqualTo("none");
    }

    @Test
    void aPassageThatRepeatsItselfSpeaksOnce() {
        Measure four = Measures.ofDocument(Sample.tally("a", "r r r", "r r r", "r r r", "b b b"), List.of(DOCUMENT), 1)
                .get(0);

        // Clopper-Pearson for 3 of 4, not for 9 of 12
        assertThat(four.low()).isCloseTo(Math.log(0.1941204 / 0.8058796) / Math.log(2), within(1e-5));
        assertThat(four.detail().resampled()).isEqualTo(4);
    }

    @Test
    void underTheMinimumNothingIsSaid() {
        Measure strict = Measures.ofDocument(Sample.tally("a", "r r r r r b b"), List.of(DOCUMENT), 1)
                .get(0);

        assertThat(strict.status()).isEqualTo("too-few");
        assertThat(strict.value()).isNaN();
        assertThat(strict.low()).isNaN();
        assertThat(strict.numerator()).isEqualTo(5);
        assertThat(strict.detail().interval()).isEmpty();
        assertThat(strict.detail().resampled()).isZero();
    }

    @Test
    void aZeroCountLeavesItsSideOpenAndTheValueFinite() {
        Measure strict = Measures.ofDocument(
                        Sample.tally("a", "r", "r", "r", "r", "r", "r", "r", "r", "r", "r"), List.of(DOCUMENT), 1)
                .get(0);

        assertThat(strict.detail().lean()).isEqualTo("over");
        assertThat(strict.value()).isCloseTo(Math.log(21) / Math.log(2), within(1e-12));
        // the share is at least 0.025^(1/10)
        assertThat(strict.low()).isCloseTo(1.16448, within(1e-5));
        assertThat(strict.high()).isNaN();
        assertThat(strict.status()).isEqualTo("wide");
    }

    @Test
    void aTokenOnBothSidesBlocks() {
        List<Measure> measures = Measures.ofDocument(Sample.tally("a", "r r r r r r b b rb?"), List.of(DOCUMENT), 1);

        assertThat(measures).extracting(Measure::status).containsExactly("wide", "blocked");
        assertThat(measures.get(1).value()).isNaN();
    }

    @Test
    void fromTwentyPassagesOnPassagesAreDrawn() {
        Measure strict = Measures.ofDocument(Sample.tally("a", passages(40)), List.of(DOCUMENT), 1)
                .get(0);

        assertThat(strict.numerator()).isEqualTo(60);
        assertThat(strict.denominator()).isEqualTo(20);
        assertThat(strict.detail().interval()).isEqualTo("passages");
        assertThat(strict.detail().resampled()).isEqualTo(40);
        assertThat(strict.low()).isBetween(0.7, 1.3);
        assertThat(strict.high()).isBetween(1.8, 2.6);
        assertThat(strict.status()).isEqualTo("ok");
        assertThat(strict.detail().lean()).isEqualTo("over");
    }

    @Test
    void theSeedDecidesTheDrawsAndNothingElseDoes() {
        Tally tally = Sample.tally("a", passages(40));

        assertThat(Measures.ofDocument(tally, List.of(DOCUMENT), 1))
                .isEqualTo(Measures.ofDocument(tally, List.of(DOCUMENT), 1));
        assertThat(Measures.ofDocument(tally, List.of(DOCUMENT), 2).get(0).low())
                .isNotEqualTo(
                        Measures.ofDocument(tally, List.of(DOCUMENT), 1).get(0).low());
    }

    @Test
    void sectionsAreCountedByWhereTheyLean() {
        Tally tally = Sample.tally("a", "# A", "r r r", "# B", "r r b", "# C", "b", "# D", "intet", "# E", "r b");
        List<Measure> measures = Measures.ofDocument(tally, List.of(ALL), 1);

        assertThat(measures.stream().filter(m -> m.mode().equals("strict")))
                .extracting(m -> m.unit().id() + " " + m.unitId() + " " + m.numerator() + ":" + m.denominator())
                .containsExactly("section A 3:0", "section B 2:1", "section C 0:1", "section E 1:1", "document a 6:3");
        Measure.Detail detail = measures.get(4).detail();
        assertThat(detail.partsOver()).isEqualTo(2);
        assertThat(detail.partsUnder()).isEqualTo(1);
        assertThat(detail.partsEven()).isEqualTo(1);
        assertThat(detail.partsNeither()).isEqualTo(1);
    }

    @Test
    void oneTermThatCarriesTheRatioIsNamed() {
        Tally tally = Sample.tally("a", "ro ro ro ro ro ro ri b b b bu");
        Measure strict = Measures.ofDocument(tally, List.of(DOCUMENT), 1).get(0);

        assertThat(strict.detail().heaviestTerm()).isEqualTo("ro");
        assertThat(strict.detail().lowWithoutTerm()).isCloseTo(Balance.log2(1, 4), within(1e-12));
        assertThat(strict.detail().highWithoutTerm()).isCloseTo(Balance.log2(7, 1), within(1e-12));
    }

    @Test
    void aCorpusIsTheSameInAnyOrderAndGrouping() {
        List<CorpusTally> documents = new ArrayList<>(IntStream.range(0, 30)
                .mapToObj(i -> CorpusTally.of(Sample.tally("d" + i, passages(2 + i % 5)), List.of(ALL), 7))
                .toList());
        List<Measure> inOrder =
                Measures.ofCorpus(documents.stream().reduce(CorpusTally.EMPTY, CorpusTally::plus), List.of(ALL));

        assertThat(inOrder.get(0).detail().interval()).isEqualTo("documents");
        assertThat(inOrder.get(0).detail().resampled()).isEqualTo(30);
        Random random = new Random(5);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(documents, random);
            int cut = random.nextInt(30);
            CorpusTally left = documents.subList(0, cut).stream().reduce(CorpusTally.EMPTY, CorpusTally::plus);
            CorpusTally right = documents.subList(cut, 30).stream().reduce(CorpusTally.EMPTY, CorpusTally::plus);
            assertThat(Measures.ofCorpus(right.plus(left), List.of(ALL))).isEqualTo(inOrder);
        }
    }

    /** Ten thousand documents leave their counts, not their passages. */
    @Test
    void manyDocumentsAddUpToTheSameBackwards() {
        CorpusTally forwards = CorpusTally.EMPTY;
        CorpusTally backwards = CorpusTally.EMPTY;
        for (int i = 0; i < 10_000; i++) {
            CorpusTally document = CorpusTally.of(Sample.tally("d" + i, "r r b"), List.of(ALL), 7);
            forwards = forwards.plus(document);
            backwards = document.plus(backwards);
        }
        List<Measure> measures = Measures.ofCorpus(forwards, List.of(ALL));

        assertThat(measures).isEqualTo(Measures.ofCorpus(backwards, List.of(ALL)));
        assertThat(measures.get(0).numerator()).isEqualTo(20_000);
        assertThat(measures.get(0).detail().partsOver()).isEqualTo(10_000);
    }

    @Test
    void aSmallCorpusDrawsPassages() {
        CorpusTally corpus = CorpusTally.of(Sample.tally("a", passages(15)), List.of(ALL), 7)
                .plus(CorpusTally.of(Sample.tally("b", passages(15)), List.of(ALL), 7));
        Measure strict = Measures.ofCorpus(corpus, List.of(ALL)).get(0);

        assertThat(strict.detail().interval()).isEqualTo("passages");
        assertThat(strict.detail().resampled()).isEqualTo(30);
        assertThat(strict.unitId()).isEqualTo("corpus");
        assertThat(strict.document()).isEmpty();
    }

    @Test
    void noDocumentsAreTooFewToSay() {
        assertThat(Measures.ofCorpus(CorpusTally.EMPTY, List.of(ALL)))
                .extracting(Measure::status)
                .containsExactly("too-few", "too-few");
    }

    /** Passages that hold none to three resources, and a barrier in every second. */
    private static String[] passages(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "x y z" + " r".repeat(i % 4) + (i % 2 == 0 ? " b" : ""))
                .toArray(String[]::new);
    }
}
