package wpr.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            """)
    void says(String query, int offset, String message) {
        QueryException fault = catchThrowableOfType(QueryException.class, () -> COMPILER.compile(query));
        assertThat(fault).as(query).isNotNull();
        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault.offset()).isEqualTo(offset);
        assertThat(fault.remedy()).isNotEmpty();
    }

    @Test
    void anEmptyPatternIsRefused() {
        assertThat(catchThrowableOfType(QueryException.class, () -> COMPILER.compile("  ")))
                .hasMessage("The pattern is empty.");
    }

    @Test
    void remediesNameWhatIsAllowed() {
        assertThat(catchThrowableOfType(QueryException.class, () -> COMPILER.compile("[lema=\"x\"]"))
                        .remedy())
                .isEqualTo(
                        "Allowed: word, lemma, pos, voice, mood, verbform, tense, definite, number, degree, head, part,"
                                + " num, zone, first, last, title");
        assertThat(catchThrowableOfType(QueryException.class, () -> COMPILER.compile("\"a\" within <x/>"))
                        .remedy())
                .isEqualTo(
                        "Allowed: <s/> <p/> <section/> <document/> <body/> <heading/> <list/> <table/> <caption/> <note/>"
                                + " <box/> <quotation/> <slide/> <slide-notes/>");
    }
}
