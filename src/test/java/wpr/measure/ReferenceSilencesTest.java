package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wpr.measure.Profile.Vocabulary;
import wpr.model.Silence;
import wpr.model.SilenceSpec;
import wpr.model.Unit;

class ReferenceSilencesTest {
    private static final SilenceSpec RELATIVE = Sample.silence("relative", 1, 0, Unit.DOCUMENT, 50);
    private static final SilenceSpec INTERLOCUTOR = Sample.silence("interlocutor", 2, 0, Unit.DOCUMENT, 5);

    @Test
    void underUseIsFlaggedWithTheExpectedCount() {
        Silence silence = against(reference(30, "r b x x x x x x x x"), RELATIVE, "r" + " x".repeat(199));

        assertThat(silence.status()).isEqualTo("flagged");
        assertThat(silence.expected()).isCloseTo(20, within(1e-9));
        assertThat(silence.observed()).isZero();
        assertThat(silence.contrast().cells()).containsExactly(0, 200, 30, 300);
        assertThat(silence.contrast().high()).isNegative();
    }

    @Test
    void asMuchAsOthersIsClear() {
        assertThat(against(reference(30, "r b x x x x x x x x"), RELATIVE, "r b x x x x x x x x".repeat(6))
                        .status())
                .isEqualTo("clear");
    }

    @Test
    void aReferenceThatNeverSaysItGivesNoExpectation() {
        Silence silence = against(reference(30, "r x"), RELATIVE, "r" + " x".repeat(199));

        assertThat(silence.status()).isEqualTo("not-applicable");
        assertThat(silence.expected()).isNaN();
    }

    @Test
    void aDocumentIsNotItsOwnReference() {
        Profile self = Profile.of(Sample.tally("a", "r b b b"), "da", "", new TreeMap<>(), Vocabulary.NONE);

        assertThat(against(self, RELATIVE, "r x x").status()).isEqualTo("not-applicable");
    }

    @Test
    void whatOthersSayOfTheSameGroupAndThisDoesNot() {
        Profile others = reference(3, "r r b x x")
                .plus(Profile.of(Sample.tally("z", "r r x"), "da", "", new TreeMap<>(), Vocabulary.NONE));
        Silence silence = against(others, INTERLOCUTOR, "r r x x x x");

        assertThat(silence.status()).isEqualTo("flagged");
        assertThat(silence.contrast().cells()).containsExactly(3, 4);
        assertThat(against(others, INTERLOCUTOR, "r r x x b x").status()).isEqualTo("clear");
        assertThat(against(others, INTERLOCUTOR, "r x x x x x").status()).isEqualTo("not-applicable");
        assertThat(against(reference(3, "r b"), INTERLOCUTOR, "r r x x x x").status())
                .isEqualTo("not-applicable");
    }

    private static Profile reference(int documents, String text) {
        return Profile.sum(IntStream.range(0, documents)
                .mapToObj(
                        i -> Profile.of(Sample.tally("ref" + i, text), "da", "guide", new TreeMap<>(), Vocabulary.NONE))
                .iterator());
    }

    private static Silence against(Profile reference, SilenceSpec spec, String... lines) {
        return new ReferenceSilences(reference, Excerpts.NONE, List.of(spec), 1)
                .of(Sample.tally("a", lines))
                .get(0);
    }
}
