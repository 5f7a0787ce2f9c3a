package wpr.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wpr.match.Explanation.Failure;
import wpr.match.Explanation.Found;
import wpr.match.Explanation.Kind;
import wpr.match.Explanation.Missed;
import wpr.match.Explanation.Step;
import wpr.model.AnnotatedDocument;
import wpr.model.Localized;

/** What a pattern says of itself. */
class ExplanationTest {
    private static PatternCompiler compiler() throws QueryException {
        List<Term> terms = List.of(Term.parse("borger"), Term.parse("ledig borger"));
        return new PatternCompiler(Map.of("citizens", new Lexicon("citizens", Localized.EMPTY, terms, List.of())));
    }

    @Test
    void tracesAMatchElementByElement() throws QueryException {
        AnnotatedDocument document =
                Notation.document("I/i/ADP alt 40/40/NUM|Num=40 ledige/ledig/ADJ borgere/borger/NOUN");
        Explanation explanation =
                compiler().compile("n:[pos=\"NUM\"] []{0,2} $citizens").explain(document, 0);
        assertThat(explanation).isInstanceOf(Found.class);
        assertThat(explanation.steps())
                .containsExactly(new Step("[pos=\"NUM\"]", 2, 3, ""), new Step("$citizens", 3, 5, "ledig borger"));
    }

    @Test
    void namesTheConditionThatFailedAndWhatStoodThere() throws QueryException {
        AnnotatedDocument document = Notation.document(
                "Lokalet har plads/plads/NOUN til/til/ADP 40/40/NUM|Num=40 stole/stol/NOUN|Number=Plur .");
        Pattern pattern = compiler().compile("\"til\" [num>=10] [pos=\"NOUN\" & lemma=\"borger\" & number=\"Plur\"]");
        assertThat(pattern.explain(document, 0))
                .isEqualTo(new Missed(
                        List.of(new Step("[word=\"til\"]", 3, 4, ""), new Step("[num>=10]", 4, 5, "")),
                        List.of(new Failure(
                                Kind.ELEMENT,
                                2,
                                "[pos=\"NOUN\" & lemma=\"borger\" & number=\"Plur\"]",
                                List.of("lemma=\"borger\""),
                                5,
                                6,
                                "stole"))));
    }

    @Test
    void saysWhereASentenceEndsTooEarly() throws QueryException {
        AnnotatedDocument document = Notation.document("han kom\n\nsent");
        Missed missed = (Missed) compiler().compile("\"kom\" \"sent\"").explain(document, 0);
        assertThat(missed.failures())
                .containsExactly(new Failure(Kind.MISSING, 1, "[word=\"sent\"]", List.of("[word=\"sent\"]"), 2, 2, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            "job" within <heading/>                     @ WITHIN
            "et" []* "job" containing "godt"            @ CONTAINING
            "et" []* "job" !containing "nyt"            @ NOT_CONTAINING
            "et" "godt" "job"                           @ ELEMENT
            "et" "nyt" "godt" "job"                     @ MISSING
            "får" "et" "nyt" "job" "i" "dag"            @ MISSING
            ("et" "gammelt" "job" | "bil")              @ ELEMENT
            $citizens "får" "et" "nyt"                  @ ELEMENT
            "nyt"+ [pos="VERB"]{2} "job"                @ MISSING
            "kun" []{2} "dig"                           @ ELEMENT
            """)
    void withItsFailuresMadeTrueAPatternMatches(String query, Kind kind) throws QueryException {
        AnnotatedDocument document = Notation.document("Hun får et nyt/ny/ADJ job/job/NOUN");
        Pattern pattern = compiler().compile(query);
        assertThat(pattern.find(document)).isEmpty();
        Missed missed = (Missed) pattern.explain(document, 0);
        assertThat(missed.failures()).extracting(Failure::kind).contains(kind);
        assertThat(pattern.forcing(missed.failures()).find(document))
                .as("%s", missed)
                .isNotEmpty();
    }
}
