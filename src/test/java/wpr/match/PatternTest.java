package wpr.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wpr.model.AnnotatedDocument;
import wpr.model.Capture;
import wpr.model.Localized;

/** What each word of the pattern language finds. */
class PatternTest {
    private static final String OVER =
            "Over/over/ADP 14.000/14.000/NUM|Num=14000 ledige/ledig/ADJ borgere/borger/NOUN|Number=Plur har/have/AUX"
                    + " ventet/vente/VERB|VerbForm=Part i/i/ADP mere/mere/ADV end/end/SCONJ et/en/DET år/år/NOUN ././PUNCT";

    private static List<String> quotes(String query, String notation) throws QueryException {
        return quotes(query, notation, Overlap.NONE);
    }

    private static List<String> quotes(String query, String notation, Overlap overlap) throws QueryException {
        AnnotatedDocument document = Notation.document(notation);
        return new PatternCompiler(lexicons())
                .compile(query).find(document, overlap).stream()
                        .map(m -> document.quote(m.first(), m.end()))
                        .toList();
    }

    private static Map<String, Lexicon> lexicons() throws QueryException {
        Map<String, Lexicon> lexicons = new LinkedHashMap<>();
        List<Term> citizens = new ArrayList<>();
        for (String term : List.of("borger", "ledig", "ledig borger", "den ~2 enkelte")) {
            citizens.add(Term.parse(term));
        }
        lexicons.put("citizens", new Lexicon("citizens", Localized.EMPTY, citizens, List.of()));
        return lexicons;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            "borgere"                                   @ borgere
            "BORGERE"                                   @ borgere
            "borg.*"                                    @ borgere
            "borg"                                      @
            "over|knap"                                 @ Over
            "mere end"                                  @ mere end
            [lemma="ledig"]                             @ ledige
            [lemma="ledig|borger"]+                     @ ledige borgere
            [pos="VERB"]                                @ har; ventet
            [pos="AUX"]                                 @ har
            [pos="PRON"]                                @ et
            [pos="NOUN" & number="Plur"]                @ borgere
            [pos="NOUN" & number!="Plur"]               @ år
            [pos="NOUN" & !(lemma="år" | lemma="dag")]  @ borgere
            [num>=10000]                                @ 14.000
            [num > 14000]                               @
            [num=14000]                                 @ 14.000
            [first="yes"]                               @ Over
            [last="yes"]                                @ år
            "ledige" []{0,3} "har"                      @ ledige borgere har
            "Over" []{2} "har"                          @
            "Over" []{3} "har"                          @ Over 14.000 ledige borgere har
            "Over" []{,3} "har"                         @ Over 14.000 ledige borgere har
            "ledige" [] []? "har"?                      @ ledige borgere har
            ("ledige"|"Over" "14.000") [pos="NOUN"]?    @ Over 14.000; ledige borgere
            $citizens                                   @ ledige borgere
            [pos="NUM"] []{0,2} $citizens               @ 14.000 ledige borgere
            [pos="NOUN"] []* [pos="NOUN"]               @ borgere har ventet i mere end et år
            [pos!="PUNCT"]+ containing "borgere"        @ Over 14.000 ledige borgere har ventet i mere end et år
            [pos!="PUNCT"]+ !containing "borgere"       @ Over 14.000 ledige; har ventet i mere end et år
            [pos="N.*"]+                                @ 14.000; borgere; år
            """)
    void finds(String query, String expected) throws QueryException {
        assertThat(String.join("; ", quotes(query, OVER))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aMatchStaysInsideASentenceUnlessWithinSaysOtherwise() throws QueryException {
        String text = "# Et job\n\nDe kom .\nDe gik .\n\nIgen .\n\n# To job\n\n* De blev";
        assertThat(quotes("\"De\" []* \"gik\"", text)).containsExactly("De gik");
        assertThat(quotes("\"De\" []* \"gik\" within <p/>", text)).containsExactly("De kom . De gik");
        assertThat(quotes("\"De\" []* \"gik\" []* \"igen\" within <p/>", text)).isEmpty();
        assertThat(quotes("\"job\" []* \"igen\" within <section/>", text))
                .containsExactly("job\n\nDe kom . De gik .\n\nIgen");
        assertThat(quotes("\"igen\" []* \"blev\" within <section/>", text)).isEmpty();
        assertThat(quotes("\"igen\" []* \"blev\" within <document/>", text)).hasSize(1);
        assertThat(quotes("\"job\" within <heading/>", text)).containsExactly("job", "job");
        assertThat(quotes("\"de\" within <list/>", text)).containsExactly("De");
        assertThat(quotes("[word=\"de\" & zone!=\"list\"]", text)).containsExactly("De", "De");
    }

    @Test
    void capturesWhatIsNamedAndItsNumber() throws QueryException {
        AnnotatedDocument document = Notation.document(OVER);
        List<Match> found = new PatternCompiler(lexicons())
                .compile("(\"over\"|\"knap\")? number:[pos=\"NUM\"] []{0,2} population:$citizens")
                .find(document);
        assertThat(found)
                .containsExactly(new Match(
                        0,
                        4,
                        List.of(
                                new Capture("number", "14.000", 14000),
                                new Capture("population", "ledige borgere", Double.NaN)),
                        true,
                        "ledig borger"));
    }

    @Test
    void aNameInARepetitionCatchesEachTime() throws QueryException {
        assertThat(new PatternCompiler(Map.of())
                        .compile("(w:\"a\" \"b\"?)+")
                        .find(Notation.document("a b a a b"))
                        .get(0)
                        .captures())
                .extracting(Capture::text)
                .containsExactly("a", "a", "a");
    }

    @Test
    void overlapAllGivesTheLongestMatchFromEveryStart() throws QueryException {
        assertThat(quotes("\"a\" \"b\"*", "a b b a", Overlap.ALL)).containsExactly("a b b", "a");
        assertThat(quotes("[word=\"a|b\"]+", "a b b a", Overlap.ALL)).containsExactly("a b b a", "b b a", "b a", "a");
    }

    @Test
    void aTitleIsOneToken() throws QueryException {
        String text = "Initiativet <Flere skal med> skal hjælpe";
        assertThat(quotes("\"skal\"", text)).containsExactly("skal");
        assertThat(quotes("[title=\"yes\"] \"skal\"", text)).containsExactly("Flere skal med skal");
        assertThat(quotes("\"initiativet\" []{1} \"skal\"", text)).containsExactly("Initiativet Flere skal med skal");
        assertThat(quotes("[pos=\"PROPN\"]", text)).containsExactly("Flere skal med");
    }

    @Test
    void aSuspendedCompoundAnswersToItsExpansion() throws QueryException {
        String text =
                "En job-~jobfokuseret/jobfokuseret/ADJ og/og/CCONJ ressourcefokuseret/ressourcefokuseret/ADJ linje";
        assertThat(quotes("[lemma=\".*fokuseret\"]", text)).containsExactly("job-", "ressourcefokuseret");
        assertThat(quotes("\"job-\"", text)).containsExactly("job-");
        assertThat(quotes("[lemma=\"jobfokuseret\" & pos=\"ADJ\"] \"og\"", text))
                .containsExactly("job- og");
    }

    @Test
    void lettersAreUnicodeEverywhere() throws QueryException {
        String text = "Ærø er en ø 12 a-ø";
        assertThat(quotes("\"\\w+\"", text)).containsExactly("Ærø", "er", "en", "ø", "12");
        assertThat(quotes("\"\\bærø\\b\"", text)).containsExactly("Ærø");
        assertThat(quotes("\"[\\w-]*-\\w\"", text)).containsExactly("a-ø");
        assertThat(quotes("\"\\W+\"", text)).isEmpty();
        assertThat(quotes("\"\\d+\"", text)).containsExactly("12");
        assertThat(quotes("\"Ø\"", text)).containsExactly("ø");
        assertThat(quotes("\"(?-i)ærø\"", text)).isEmpty();
    }

    @Test
    void aPatternThatCanBeEmptyNeverMatchesNothing() throws QueryException {
        assertThat(quotes("\"x\"*", "a x x b")).containsExactly("x x");
        assertThat(quotes("(\"x\"?)*", "a b")).isEmpty();
    }

    @Test
    void theEarlierOptionAndTheLongerRepetitionAreCaughtButAGapTakesLittle() throws QueryException {
        AnnotatedDocument document = Notation.document("a a a b");
        PatternCompiler compiler = new PatternCompiler(Map.of());
        assertThat(compiler.compile("x:\"a\"* y:\"a\"* \"b\"")
                        .find(document)
                        .get(0)
                        .captures())
                .containsExactly(new Capture("x", "a a a", Double.NaN));
        assertThat(compiler.compile("\"a\" []* y:\"a\"* \"b\"")
                        .find(document)
                        .get(0)
                        .captures())
                .containsExactly(new Capture("y", "a a", Double.NaN));
    }

    @Test
    void printsItselfInQueryNotationThatMeansTheSame() throws QueryException {
        PatternCompiler compiler = new PatternCompiler(lexicons());
        for (String query : List.of(
                "number:[pos=\"NUM\"] []{0,2} $citizens",
                "(\"a\" \"b\" | [num>=3 & first=\"yes\"])+ \"c\"? within <p/> within <heading/>",
                "x:(\"a\"|\"b\"){2,} [(lemma=\"a\" | lemma!=\"b\") & !(zone=\"list\")] !containing \"c\" \"d\"")) {
            Pattern pattern = compiler.compile(query);
            assertThat(compiler.compile(pattern.toString())).isEqualTo(pattern).hasSameHashCodeAs(pattern);
        }
        assertThat(compiler.compile("number:[pos=\"NUM\"] []{0,2} $citizens"))
                .hasToString("number:[pos=\"NUM\"] []{0,2} $citizens");
    }
}
