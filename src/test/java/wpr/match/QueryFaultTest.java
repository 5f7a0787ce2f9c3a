package wpr.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.model.Localized;

/** What people are told when a query cannot be read, and where it points. */
class QueryFaultTest {
    private static final PatternCompiler COMPILER =
            new PatternCompiler(Map.of("resources", new Lexicon("resources", Localized.EMPTY, List.of(), List.of())));

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '^', textBlock = """
            [lema="x"]              @ 1  @ There is no attribute `lema`; did you mean `lemma`?
            [farve="x"]             @ 1  @ There is no attribute `farve`.
            [pos="NOUNN"]           @ 5  @ `pos="NOUNN"` can never match.
            [zone="fodnote"]        @ 6  @ `zone="fodnote"` can never match.
            [lemma]                 @ 6  @ `=` is missing here.
            [lemma=ansvar]          @ 7  @ The value of `lemma` is missing.
            [lemma="x"              @ 10 @ The pattern ends where `]` is missing.
            [lemma="x" pos="N"]     @ 11 @ `]` is missing here.
            [lemma>"x"]             @ 6  @ Only `num` can be compared by size.
            [num="mange"]           @ 5  @ `mange` is no number.
            [word="x" %c]           @ 10 @ Flags such as %c are not part of this language.
            "x"%c                   @ 3  @ Flags such as %c are not part of this language.
            "ansvar                 @ 0  @ The quotation mark is not closed.
            ansvar                  @ 0  @ `a` is not expected here.
            "a" |                   @ 5  @ The pattern ends where a word or [ ] is expected.
            ("a"                    @ 4  @ The pattern ends where `)` is missing.
            "a")                    @ 3  @ `)` closes what was never opened.
            * "a"                   @ 0  @ `*` repeats what stands before it, but nothing does.
            "a"{3,1}                @ 3  @ This repetition is not possible.
            "a"{0,999}              @ 3  @ This repetition is not possible.
            ("a"{0,200}){0,200}     @ 0  @ The pattern is too large: its repetitions unfold to more than 2000 elements.
            $resourcer              @ 0  @ There is no lexicon `$resourcer`; did you mean `resources`?
            "a" within <side/>      @ 11 @ A match cannot be kept within `side`.
            ("a" within <p/>) "b"   @ 5  @ `within` and `containing` cannot stand inside ( ).
            <s> "a"                 @ 0  @ `<` is used only behind `within`.
            "a" :: x.lemma          @ 4  @ Conditions over several elements (::) are not part of this language.
            "(?=a)b"                @ 1  @ An expression cannot look ahead or behind: `(?=a)b`.
            "a(?<!x)b"              @ 2  @ An expression cannot look ahead or behind: `a(?<!x)b`.
            "(a)\\1"                 @ 4  @ An expression cannot repeat what an earlier bracket caught: `\\1`.
            "a\\bb"                  @ 2  @ `\\b` has no use here: an expression always covers one whole word.
            "a(b"                   @ 1  @ The expression `a(b` cannot be read: missing closing ).
            "(a b)"                 @ 1  @ A choice between several words cannot stand inside one pair of quotation marks.
            ""                      @ 1  @ There is no word between the quotation marks.
            [pos="NOUN" & pos="VERB"] @ 1 @ No token can meet all of this at once: `pos="NOUN" & pos="VERB"`.
            "a" [word="b" & word="c|d"] @ 5 @ No token can meet all of this at once: `word="b" & word="c|d"`.
            [word="b" & !(word="a|b")] @ 1 @ No token can meet all of this at once: `word="b" & word!="a|b"`.
            [num > 3 & num < 2]     @ 1  @ No token can meet all of this at once: `num>3 & num<2`.
            [zone="list"] within <heading/> @ 0 @ `[zone="list"]` never stands within <heading/>.
            """)
    void says(String query, int offset, String message) {
        QueryException fault = catchThrowableOfType(QueryException.class, () -> COMPILER.compile(query));
        assertThat(fault).as(query).isNotNull();
        assertThat(fault.message("en")).isEqualTo(message);
        assertThat(fault.offset()).isEqualTo(offset);
        assertThat(fault.remedy("en")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[pos=\"VERB\" & pos=\"AUX\"]",
                "[word=\"a.*\" & word=\".*b\"]",
                "[word=\"a|b\" & word!=\"b\"]",
                "[pos=\"NOUN\" & number!=\"Plur\" & definite=\"Def\"]",
                "[num > 2 & num <= 3]",
                "[word=\"a\" & lemma=\"b\" & first=\"yes\" & zone!=\"body\"]"
            })
    void whatCanBeTrueAtOnceIsNoContradiction(String query) throws QueryException {
        assertThat(COMPILER.compile(query)).isNotNull();
    }

    @Test
    void everythingIsSaidInDanishToo() {
        QueryException fault = catchThrowableOfType(QueryException.class, () -> COMPILER.compile("[lema=\"x\"]"));
        assertThat(fault.message("da")).isEqualTo("Der er intet træk `lema`; mente du `lemma`?");
        assertThat(fault.remedy("da")).startsWith("Mulige: word, lemma, ");
        QueryException brackets = catchThrowableOfType(QueryException.class, () -> COMPILER.compile("\"a(b\""));
        assertThat(brackets.message("da")).isEqualTo("Udtrykket `a(b` kan ikke læses: afsluttende ) mangler.");
        QueryException end = catchThrowableOfType(QueryException.class, () -> COMPILER.compile("(\"a\""));
        assertThat(end.message("da")).isEqualTo("Mønstret slutter, hvor `)` mangler.");
        assertThat(end.remedy("da")).isEqualTo("Hver ( skal have sin ).");
    }

    /** Every key that the code of this room names is in the bundle, and the other way round. */
    @Test
    void everyFaultHasItsSentences() throws IOException {
        Set<String> thrown = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/wpr/match"))) {
            for (Path file : files.toList()) {
                Matcher keys = Pattern.compile(
                                "(?:new QueryException\\([^\";]*|\\bfault\\([^\"()]*(?:\\(\\) \\? )?)\"([a-z][a-z-]*)\"(?: : \"([a-z-]+)\")?")
                        .matcher(Files.readString(file));
                while (keys.find()) {
                    thrown.add(keys.group(1));
                    if (keys.group(2) != null) {
                        thrown.add(keys.group(2));
                    }
                }
            }
        }
        Properties english = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/wpr/match/messages.properties"))) {
            english.load(reader);
        }
        Set<String> said = english.stringPropertyNames().stream()
                .filter(key -> key.startsWith("fault.") && !key.endsWith(".remedy") && !key.endsWith("-near"))
                .map(key -> key.substring("fault.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(thrown).isEqualTo(said);
    }

    @Test
    void anEmptyPatternIsRefused() {
        assertThat(catchThrowableOfType(QueryException.class, () -> COMPILER.compile("  ")))
                .hasMessage("The pattern is empty.");
    }

    @Test
    void remediesNameWhatIsAllowed() {
        assertThat(catchThrowableOfType(QueryException.class, () -> COMPILER.compile("[lema=\"x\"]"))
                        .remedy("en"))
                .isEqualTo(
                        "Allowed: word, lemma, pos, voice, mood, verbform, tense, definite, number, degree, head, part,"
                                + " num, zone, first, last, title");
        assertThat(catchThrowableOfType(QueryException.class, () -> COMPILER.compile("\"a\" within <x/>"))
                        .remedy("en"))
                .isEqualTo(
                        "Allowed: <s/> <p/> <section/> <document/> <body/> <heading/> <list/> <table/> <caption/> <note/>"
                                + " <box/> <quotation/> <slide/> <slide-notes/>");
    }
}
