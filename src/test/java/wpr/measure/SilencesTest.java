package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import wpr.model.Silence;
import wpr.model.SilenceSpec;
import wpr.model.Span;
import wpr.model.Unit;

class SilencesTest {
    private static final SilenceSpec CONDITIONAL = Sample.silence("conditional", 3, 0, Unit.DOCUMENT, 10);

    @Test
    void anAbsenceThatWasToBeExpectedIsFlagged() {
        Silence silence = one(CONDITIONAL, "r r r x x x x x x x");

        assertThat(silence.status()).isEqualTo("flagged");
        assertThat(silence.given()).isEqualTo(3);
        assertThat(silence.observed()).isZero();
        assertThat(silence.expected()).isNaN();
        assertThat(silence.tokens()).isEqualTo(10);
        assertThat(silence.scale()).isEqualTo("document");
        assertThat(silence.searchForms()).containsExactly("b*");
        assertThat(silence.evidence().given()).containsExactly(new Span(0, 1), new Span(2, 3), new Span(4, 5));
    }

    @Test
    void nothingInFifteenHundredWordsStillAllowsTwoInAThousand() {
        Silence silence = one(CONDITIONAL, ("r r r" + " x".repeat(1497)));

        assertThat(silence.upper()).isCloseTo(2.0, within(1e-12));
    }

    @Test
    void theUpperLimitOfAPresenceIsExact() {
        // 95 % limit of a Poisson mean of which 2 were seen: 6.2958
        assertThat(one(CONDITIONAL, "r r r b b" + " x".repeat(995)).upper()).isCloseTo(6.2958, within(1e-4));
    }

    @Test
    void aDoubtfulPresenceBreaksASilence() {
        assertThat(one(CONDITIONAL, "r r r x x x x x x b?").status()).isEqualTo("clear");
    }

    @Test
    void aDoubtfulOccasionMakesNoExpectation() {
        assertThat(one(CONDITIONAL, "r r r? x x x x x x x").status()).isEqualTo("not-applicable");
    }

    @Test
    void shortTextsCannotBeSilentButCanSpeak() {
        assertThat(one(CONDITIONAL, "r r r x").status()).isEqualTo("too-short");
        assertThat(one(CONDITIONAL, "r r r b").status()).isEqualTo("clear");
        assertThat(one(CONDITIONAL, "r x").status()).isEqualTo("not-applicable");
    }

    @Test
    void withoutTextThereIsNothingToSearch() {
        Silence silence =
                Silences.of(Sample.tally("a"), List.of(CONDITIONAL), false).get(0);

        assertThat(silence.status()).isEqualTo("not-searchable");
        assertThat(silence.upper()).isNaN();
    }

    @Test
    void anAbsoluteSilenceNeedsNoOccasion() {
        assertThat(one(Sample.silence("absolute", 0, 0, Unit.DOCUMENT, 5), "x x x x x")
                        .status())
                .isEqualTo("flagged");
    }

    @Test
    void sectionsAnswerForThemselvesAndOthersAreNearMisses() {
        SilenceSpec spec = Sample.silence("conditional", 2, 0, Unit.SECTION, 3);
        List<Silence> answers = Silences.of(Sample.tally("a", "# Syn", "r r r", "# Bo", "r r b"), List.of(spec), false);

        assertThat(answers)
                .extracting(s -> s.section() + " " + s.status() + " " + s.tokens())
                .containsExactly("Syn flagged 4", "Bo clear 4");
        assertThat(answers.get(0).evidence().nearMisses()).hasSize(1);
    }

    @Test
    void theQuotedOpponentDoesNotSpeakForTheAgencyButIsANearMiss() {
        Silence silence = one(CONDITIONAL, "r r r « b b » x x x x x x x");

        assertThat(silence.status()).isEqualTo("flagged");
        assertThat(silence.tokens()).isEqualTo(10);
        assertThat(silence.evidence().nearMisses()).containsExactly(new Span(8, 9), new Span(10, 11));
    }

    @Test
    void underCloseReadingOneOccasionIsEnough() {
        Silence silence = Silences.of(Sample.tally("a", "r x"), List.of(CONDITIONAL), true)
                .get(0);

        assertThat(silence.status()).isEqualTo("flagged");
        assertThat(silence.scale()).isEqualTo("passage");
    }

    private static Silence one(SilenceSpec spec, String text) {
        return Silences.of(Sample.tally("a", text), List.of(spec), false).get(0);
    }
}
