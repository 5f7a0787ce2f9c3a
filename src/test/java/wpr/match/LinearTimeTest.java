package wpr.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.model.AnnotatedDocument;

/** Patterns and texts made to be slow; a backtracking engine would not come back from most of them. */
class LinearTimeTest {
    private static final int LONG = 10_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((\"a\"*)*)* \"c\"",
                "(\"a\"+)+ \"c\"",
                "(\"a\" | \"a\" \"a\")+ \"c\"",
                "(x:\"a\" | y:(\"a\"+))* \"c\"",
                "((\"a\"? \"a\"?)* \"a\"*)+ \"c\"",
                "(\"a\" []*)* (\"b\" []*)+ (\"c\" []*)+",
                "[]+ \"a\" []* \"a\" []* \"c\"",
                "\"a\"{0,200} \"c\"",
                "\"a\" []* containing \"c\"",
                "\"a\" []* \"a\" containing (\"a\" \"c\" | \"b\")"
            })
    void aLongSentenceWithoutTheEndOfAMatchIsLeftQuickly(String query) throws QueryException {
        AnnotatedDocument document = Notation.document("c b " + "a ".repeat(LONG));
        Pattern pattern = new PatternCompiler(Map.of()).compile(query);
        assertThat(within5Seconds(pattern, document)).allMatch(m -> m.end() <= 2);
    }

    @Test
    void aLongMatchWithCapturesIsFoundQuickly() throws QueryException {
        AnnotatedDocument document = Notation.document("a ".repeat(LONG) + "b");
        List<Match> found =
                within5Seconds(new PatternCompiler(Map.of()).compile("(x:\"a\" | y:(\"a\" \"a\"))* z:\"b\""), document);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).end()).isEqualTo(LONG + 1);
        assertThat(found.get(0).captures()).hasSize(LONG + 1);
    }

    @Test
    void whatMustNotBeContainedShortensEveryMatchQuickly() throws QueryException {
        AnnotatedDocument document = Notation.document("a a b ".repeat(LONG / 3));
        Pattern pattern = new PatternCompiler(Map.of()).compile("[]+ !containing (\"b\" \"a\")");
        assertThat(within5Seconds(pattern, document)).hasSize(LONG / 3).allMatch(m -> m.end() - m.first() == 3);
    }

    @Test
    void expressionsAreLinearToo() throws QueryException {
        AnnotatedDocument document = Notation.document("a".repeat(5_000) + "! slut");
        Pattern pattern = new PatternCompiler(Map.of()).compile("\"(a*)*(a|aa)+b\"");
        assertThat(within5Seconds(pattern, document)).isEmpty();
    }

    private static List<Match> within5Seconds(Pattern pattern, AnnotatedDocument document) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> pattern.find(document));
    }
}
