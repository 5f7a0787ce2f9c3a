package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wpr.measure.Tally.Occurrence;
import wpr.model.AnnotatedDocument;

class TallyTest {
    @Test
    void countsWordsAndNotPunctuation() {
        Tally tally = Sample.tally("a", "# Mål", "Vi ser på 27.000 borgere , ikke kun på tal .", "Slut .");

        assertThat(tally.words()).isEqualTo(11);
        assertThat(tally.passages()).extracting(Tally.Passage::words).containsExactly(1, 9, 1);
        assertThat(tally.passages()).extracting(Tally.Passage::section).containsExactly(1, 1, 1);
        assertThat(tally.sections()).containsExactly("", "Mål");
    }

    @Test
    void leavesQuotationsOutOnBothSides() {
        Tally tally = Sample.tally("a", "rig sag « rig sag » siger de", "> rig barsk sag", "rolig");

        assertThat(tally.words()).isEqualTo(5);
        assertThat(tally.occurrences())
                .extracting(Occurrence::term, Occurrence::passage, Occurrence::word)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("rig", 0, 0),
                        org.assertj.core.groups.Tuple.tuple("rolig", 2, 4));
        assertThat(tally.quoted()).extracting(Occurrence::term).containsExactly("barsk", "rig", "rig");
    }

    @Test
    void countsATokenOncePerConceptAndPrefersStrictThenLong() {
        AnnotatedDocument document = Sample.document("a", "tage sit ansvar alvorligt");
        Tally tally = Tally.of(
                document,
                List.of(
                        Sample.hit("$a", 0, 3, true, "tage ~1 ansvar"),
                        Sample.hit("$a", 2, 3, true, "ansvar"),
                        Sample.hit("$a", 2, 4, false, "ansvar alvorligt?"),
                        Sample.hit("$b", 2, 3, true, "ansvar")));

        assertThat(tally.occurrences())
                .extracting(Occurrence::concept, Occurrence::term, Occurrence::sole)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("$a", "tage ~1 ansvar", false),
                        org.assertj.core.groups.Tuple.tuple("$b", "ansvar", true));
    }

    @Test
    void looseCountsAreNeverBelowStrictOnes() {
        AnnotatedDocument document = Sample.document("a", "x y");
        Tally tally = Tally.of(
                document,
                List.of(
                        Sample.hit("$a", 0, 2, false, "x y?"),
                        Sample.hit("$a", 0, 1, true, "x"),
                        Sample.hit("$a", 1, 2, true, "y")));

        assertThat(tally.of("$a", Mode.STRICT)).hasSize(2);
        assertThat(tally.of("$a", Mode.LOOSE)).hasSize(2);
    }

    @Test
    void sectionsOfTheSameNameAreToldApart() {
        assertThat(Sample.tally("a", "# Mål", "x", "# Mål", "y").sections()).containsExactly("", "Mål", "Mål (2)");
    }

    @Test
    void aDocumentWithoutTextIsEmptyAndNotAnError() {
        Tally tally = Sample.tally("a");

        assertThat(tally.words()).isZero();
        assertThat(tally.occurrences()).isEmpty();
    }
}
