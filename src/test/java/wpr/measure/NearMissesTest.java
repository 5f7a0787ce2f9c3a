package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wpr.model.AnnotatedDocument;
import wpr.model.Concept;
import wpr.model.Silence;
import wpr.model.SilenceSpec;
import wpr.model.Unit;

class NearMissesTest {
    private static final List<String> FORMS =
            List.of("hindring", "barriere*", "problem/N?", "social udfordring", "nød", "[lemma=\"kamp\"]");

    @Test
    void compoundsAndDerivationsComeBeforeStemsAndThoseBeforePartsOfTerms() {
        assertThat(found("x udfordringer", "x hindrer hindrende", "x boligproblem", "x barriereløs x"))
                .containsExactly("boligproblem", "barriereløs", "hindrer", "hindrende", "udfordringer");
        assertThat(found("x hindrisk", "x forhindring")).containsExactly("forhindring", "hindrisk");
    }

    @Test
    void eachWordComesOnceBeforeAnyComesAgainAndFiveAreEnough() {
        assertThat(found("x problematik problematik problematik", "x problemer", "x Problemets Problemfri"))
                .containsExactly("problematik", "problemer", "Problemets", "Problemfri", "problematik");
    }

    @Test
    void shortTermsAndPatternsHaveNone() {
        assertThat(found("x nødder kampe kampen")).isEmpty();
    }

    @Test
    void quotedHitsComeFirst() {
        assertThat(found("x problemer « b »")).containsExactly("b", "problemer");
    }

    @Test
    void aSectionHasThoseThatStandInItself() {
        assertThat(found(Unit.SECTION, "# Syn", "x x problemer", "# Bo", "x x forhindring"))
                .containsExactly("problemer");
    }

    @Test
    void whereSomethingWasFoundNothingWasMissed() {
        assertThat(found("x problemer b")).isEmpty();
    }

    private static List<String> found(String... lines) {
        return found(Unit.DOCUMENT, lines);
    }

    /** The near misses of the first answer. */
    private static List<String> found(Unit unit, String... lines) {
        SilenceSpec plain = Sample.silence("absolute", 0, 0, unit, 1);
        SilenceSpec spec = new SilenceSpec(
                plain.rule(),
                plain.type(),
                new Concept("", List.of()),
                0,
                new Concept(Sample.BARRIERS, FORMS),
                0,
                unit,
                1,
                plain.expectation());
        AnnotatedDocument document = Sample.document("a", lines);
        List<Silence> answers = Silences.of(
                Tally.of(
                        document,
                        Sample.hits(document).stream()
                                .filter(h -> h.term().equals("b"))
                                .toList()),
                List.of(spec),
                false);
        Tally tally = Tally.of(document, List.of());
        return new NearMisses(document.document(), tally)
                .beside(answers.get(0)).evidence().nearMisses().stream()
                        .map(span -> document.document().text().substring(span.start(), span.end()))
                        .toList();
    }
}
