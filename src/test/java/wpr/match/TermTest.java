package wpr.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.model.AnnotatedDocument;
import wpr.model.Localized;

/** What each notation of a term finds. */
class TermTest {
    private static final String TEXT = """
            Borgerens/borger/NOUN ressourcer/ressource/NOUN og/og/CCONJ handlekompetencer/handlekompetence/NOUN|Head=kompetence
            evnen/evne/NOUN at/at/PART evner/evne/VERB kompetence/kompetence/NOUN
            De aktiverer/aktivere/VERB aktivering/aktivering/NOUN med det aktive/aktiv/ADJ
            Du tager/tage/VERB selv et ansvar/ansvar/NOUN
            ophobede/ophobet/ADJ sociale/social/ADJ og problemer/problem/NOUN
            Ret/ret/NOUN er ret/ret/ADV
            jobmuligheder/jobmulighed/NOUN|Head=mulighed gengæld/gengæld/NOUN bankgæld/bankgæld/NOUN xx-gæld/xx-gæld/NOUN
            ventelister/ventelister/NOUN
            """;

    private static List<String> hits(List<String> terms, List<String> except, String notation) throws QueryException {
        AnnotatedDocument document = Notation.document(notation);
        return pattern(terms, except).find(document).stream()
                .map(m -> document.quote(m.first(), m.end()))
                .toList();
    }

    private static Pattern pattern(List<String> terms, List<String> except) throws QueryException {
        return compiler(terms(terms), terms(except)).compile("$l");
    }

    private static PatternCompiler compiler(List<Term> terms, List<Term> except) {
        return new PatternCompiler(Map.of("l", new Lexicon("l", Localized.EMPTY, terms, except)));
    }

    private static List<Term> terms(List<String> notations) throws QueryException {
        List<Term> terms = new ArrayList<>();
        for (String notation : notations) {
            terms.add(Term.parse(notation));
        }
        return terms;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            ressource            @ ressourcer
            RESSOURCE            @ ressourcer
            ressourcer           @ ressourcer
            evne/N               @ evnen
            evne/V               @ evner
            evne/N|V             @ evnen; evner
            evne                 @ evnen; evner
            aktiver*             @ aktiverer; aktivering
            *kompetence          @ handlekompetencer
            *ulighed             @
            *mulighed            @ jobmuligheder
            *gæld                @ gengæld; bankgæld
            tage ansvar          @
            tage ~2 ansvar       @ tager selv et ansvar
            tage ~1 ansvar       @
            ophobet ~2 problem   @ ophobede sociale og problemer
            ophobet ~9 problem   @ ophobede sociale og problemer
            =Ret                 @ Ret
            =ret                 @ ret
            ret/ADV              @ ret
            venteliste           @
            ventelister          @ ventelister
            social* og problem/N @ sociale og problemer
            og?                  @ og; og
            """)
    void finds(String term, String expected) throws QueryException {
        assertThat(String.join("; ", hits(List.of(term), List.of(), TEXT))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theLongestTermWinsAndIsNamed() throws QueryException {
        AnnotatedDocument document = Notation.document("sociale/social problemer/problem her");
        assertThat(pattern(List.of("social", "problem", "social problem"), List.of())
                        .find(document))
                .containsExactly(new Match(0, 2, List.of(), true, "social problem"));
    }

    @Test
    void whatAnExceptionCoversIsTakenOut() throws QueryException {
        assertThat(hits(List.of("*gæld"), List.of("gengæld"), TEXT)).containsExactly("bankgæld");
        assertThat(hits(List.of("ret"), List.of("ret er"), TEXT)).containsExactly("ret");
        assertThat(hits(List.of("ret"), List.of("=Ret"), TEXT)).containsExactly("ret");
    }

    @Test
    void anAmbiguousTermIsStrictOnlyWhereAllItsConditionsHold() throws QueryException {
        AnnotatedDocument document = Notation.document("""
                borgerens/borger/NOUN styrker/styrke/NOUN
                hærens styrker/styrke/NOUN
                borgerens/borger/NOUN styrker/styrke/VERB
                evner/evne
                """);
        List<Term> terms = List.of(
                Term.parse("styrke?", List.of("[lemma=\"borger\"]", "[lemma=\"styrke\" & pos=\"NOUN\"]")),
                Term.parse("evne?"));
        assertThat(compiler(terms, List.of()).compile("$l").find(document))
                .containsExactly(
                        new Match(1, 2, List.of(), true, "styrke?"),
                        new Match(3, 4, List.of(), false, "styrke?"),
                        new Match(5, 6, List.of(), false, "styrke?"),
                        new Match(6, 7, List.of(), false, "evne?"));
    }

    @Test
    void anUnambiguousTermOfTheSameWordsMakesTheMatchStrict() throws QueryException {
        AnnotatedDocument document = Notation.document("egne styrker/styrke/NOUN");
        assertThat(pattern(List.of("styrke?", "styrke/N"), List.of()).find(document))
                .containsExactly(new Match(1, 2, List.of(), true, "styrke/N"));
    }

    @Test
    void aMatchThatCountsLooseDoesNotShadowAStrictOne() throws QueryException {
        AnnotatedDocument document = Notation.document("glad succes og fremgang glad med");
        List<Term> terms = terms(List.of("glad?", "succes", "fremgang", "succes og fremgang glad?"));
        Pattern two = compiler(terms, List.of()).compile("$l []{0,9} $l");
        Pattern one = compiler(terms, List.of()).compile("$l");
        assertThat(two.find(document)).containsExactly(new Match(1, 4, List.of(), true, "succes"));
        assertThat(two.find(document, Overlap.ALL))
                .containsExactly(
                        new Match(0, 5, List.of(), false, "glad?"),
                        new Match(1, 4, List.of(), true, "succes"),
                        new Match(3, 5, List.of(), false, "fremgang"));
        assertThat(one.find(document))
                .containsExactly(
                        new Match(0, 1, List.of(), false, "glad?"),
                        new Match(1, 2, List.of(), true, "succes"),
                        new Match(3, 4, List.of(), true, "fremgang"),
                        new Match(4, 5, List.of(), false, "glad?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "~2 problem",
                "ophobet ~2",
                "ophobet ~0 x",
                "*ulighed*",
                "evne/Q",
                "a\"b",
                "=",
                "a ~2 ~3 b"
            })
    void refuses(String notation) {
        assertThatThrownBy(() -> Term.parse(notation))
                .isInstanceOfSatisfying(
                        QueryException.class, e -> assertThat(e.remedy("en")).isNotEmpty());
    }

    @Test
    void aConditionWithoutAQuestionMarkIsRefused() {
        assertThatThrownBy(() -> Term.parse("styrke", List.of("\"borger\""))).isInstanceOf(QueryException.class);
    }

    @Test
    void aFaultyConditionIsNamedWhenAPatternAsksForItsLexicon() throws QueryException {
        PatternCompiler compiler = compiler(List.of(Term.parse("styrke?", List.of("[lema=\"x\"]"))), List.of());
        assertThatThrownBy(() -> compiler.compile("$l"))
                .hasMessage("The condition of `styrke?` in $l: There is no attribute `lema`; did you mean `lemma`?");
    }
}
