package wpr.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be left out of a query, and what remains. */
class CutTest {
    private static final PatternCompiler COMPILER = new PatternCompiler(Map.of());

    private static List<String> cuts(String query) throws QueryException {
        return COMPILER.cuts(query).stream()
                .map(cut -> cut.kind() + " " + query.substring(cut.start(), cut.end()) + " -> "
                        + cut.query().replaceAll("\\s+", " ").strip())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '^', textBlock = """
            "a"                          @ ^^
            "a" | "b"                    @ ALTERNATIVE "a" -> "b"; ALTERNATIVE "b" -> "a"
            ("a"|"b" )                   @ ALTERNATIVE "a" -> ( "b" ); ALTERNATIVE "b" -> ("a" )
            "a" "b"                      @ ELEMENT "a" -> "b"; ELEMENT "b" -> "a"
            x:"a"? "b"                   @ REPETITION x:"a"? -> "b"; ELEMENT "b" -> x:"a"?
            "a"+                         @ REPETITION + -> "a"
            "a"{2,3} within <p/>         @ REPETITION {2,3} -> "a" within <p/>; BOUND within <p/> -> "a"{2,3}
            [word="a" & pos="NOUN"]      @ CONDITION word="a" -> [ pos="NOUN"]; CONDITION pos="NOUN" -> [word="a" ]
            [word="a" | !(pos="X")] []*  @ ALTERNATIVE word="a" -> [ !(pos="X")] []*; ALTERNATIVE !(pos="X") -> [word="a" ] []*; ELEMENT [word="a" | !(pos="X")] -> []*; REPETITION []* -> [word="a" | !(pos="X")]
            "a" !containing "b" "c"      @ ELEMENT "b" -> "a" !containing "c"; ELEMENT "c" -> "a" !containing "b"; BOUND !containing "b" "c" -> "a"
            """)
    void leavesOut(String query, String expected) throws QueryException {
        assertThat(String.join("; ", cuts(query))).isEqualTo(expected);
    }

    @Test
    void whatRemainsCanBeRead() throws QueryException {
        String query =
                "x:(\"a\" (\"b\" | [word=\"c\" & (pos=\"NOUN\" | num > 3)])+ )? \"d e\" | []{0,3} y:\"f\" containing \"g\"*";
        assertThat(COMPILER.cuts(query)).hasSizeGreaterThan(12).allSatisfy(cut -> COMPILER.compile(cut.query()));
    }
}
