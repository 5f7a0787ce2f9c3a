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
                .extracting(Step::toString)
                .containsExactly(
                        "Step[element=[pos=\"NUM\"], first=2, end=3, term=, strict=true]",
                        "Step[element=$citizens, first=3, end=5, term=ledig borger, strict=true]");
    }

    @Test
    void namesTheConditionThatFailedAndWhatStoodThere() throws QueryException {
        AnnotatedDocument document = Notation.document(
                "Lokalet har plads/plads/NOUN til/til/ADP 40/40/NUM|Num=40 stole/stol/NOUN|Number=Plur .");
        Pattern pattern = compiler().compile("\"til\" [num>=10] [pos=\"NOUN\" & lemma=\"borger\" & number=\"Plur\"]");
        assertThat(pattern.explain(document, 0))
                .hasToString("Missed[steps=[Step[element=[word=\"til\"], first=3, end=4, term=, strict=true],"
                        + " Step[element=[num>=10], first=4, end=5, term=, strict=true]],"
                        + " failures=[Failure[kind=ELEMENT, part=2,"
                        + " element=[pos=\"NOUN\" & lemma=\"borger\" & number=\"Plur\"], unmet=[lemma=\"borger\"],"
                        + " first=5, end=6, stood=stole]]]");
    }

    @Test
    void saysWhereASentenceEndsTooEarly() throws QueryException {
        AnnotatedDocument document = Notation.document("han kom\n\nsent");
        Missed missed = (Missed) compiler().compile("\"kom\" \"sent\"").explain(document, 0);
        assertThat(missed.failures())
                .extracting(Failure::toString)
                .containsExactly(
                        "Failure[kind=MISSING, part=1, element=[word=\"sent\"], unmet=[word=\"sent\"], first=2,"
                                + " end=2, stood=]");
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
            "hun" []{0,1} "job"                         @ FAR
            "hun" [word!="et"]{0,5} "job"               @ FAR
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
