package wpr.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.model.AnnotatedDocument;
import wpr.model.Localized;
import wpr.model.Reading;

/** The engine agrees with the reference on random patterns and sentences; a failure names seed, query and text. */
class ReferenceTest {
    private static final int PAIRS_PER_SEED = 30_000;
    private static final String[] TOKENS = {
        "a/a/NOUN",
        "b/a/VERB|Voice=Pass",
        "B/b/AUX",
        "ca/c/ADJ",
        "d/xxa/NOUN|Head=a",
        "3/3/NUM|Num=3",
        "a-~ab/ab/NOUN",
        "./,/PUNCT"
    };
    private static final String[] CONDITIONS = {
        "\"a\"",
        "\"b\"",
        "\"a.*\"",
        "\".*a\"",
        "[lemma=\"a\"]",
        "[lemma=\"a|b\"]",
        "[pos=\"VERB\"]",
        "[pos!=\"NOUN\"]",
        "[num>2]",
        "[]",
        "[first=\"yes\"]",
        "[last=\"yes\"]",
        "[head=\"a\"]",
        "[word=\"a\" & pos=\"NOUN\"]",
        "[!(lemma=\"a\" & pos=\"NOUN\") | word=\"d\"]",
        "[word=\"[ab]+\"]",
        "$l",
        "$m"
    };

    private final Map<String, Lexicon> lexicons = new LinkedHashMap<>();

    ReferenceTest() throws QueryException {
        lexicon("l", "a", "b a", "*a", "a ~1 b");
        lexicon("m", "c*", "a/V", "=B", "a a");
    }

    private void lexicon(String name, String... notations) throws QueryException {
        List<Term> terms = new ArrayList<>();
        for (String notation : notations) {
            terms.add(Term.parse(notation));
        }
        lexicons.put(name, new Lexicon(name, Localized.EMPTY, terms, List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_122, -7, 4})
    void agrees(long seed) throws QueryException {
        Random random = new Random(seed);
        PatternCompiler compiler = new PatternCompiler(lexicons);
        for (int pair = 0; pair < PAIRS_PER_SEED; pair += 20) {
            String query = query(random);
            Pattern pattern = compiler.compile(query);
            Prospects prospects = new Prospects(List.of(new Prospects.Question(pattern)), ReferenceTest::possible);
            for (int i = 0; i < 20; i++) {
                String text = text(random);
                AnnotatedDocument document = Notation.document(text);
                Overlap overlap = random.nextBoolean() ? Overlap.ALL : Overlap.NONE;
                List<int[]> expected = Reference.find(pattern.query(), pattern.lexicons(), document, overlap);
                List<Match> found = pattern.find(document, overlap);
                assertThat(found.stream().map(m -> new int[] {m.first(), m.end()}))
                        .as("seed %d query %s text %s overlap %s", seed, query, text, overlap)
                        .containsExactlyElementsOf(expected);
                assertThat(found(pattern, prospects, document, overlap))
                        .as("seed %d query %s text %s: tags only where they matter", seed, query, text)
                        .isEqualTo(found);
            }
        }
    }

    private static List<Match> found(
            Pattern pattern, Prospects prospects, AnnotatedDocument document, Overlap overlap) {
        BitSet needed = prospects.sentences(Notation.tagged(document, new BitSet()));
        return pattern.find(Notation.tagged(document, needed), overlap);
    }

    private static List<Reading> possible(Reading bare) {
        Stream<Reading> tagged = Stream.of(TOKENS).map(token -> Notation.reading(token.replaceAll("~.*", "")));
        Stream<Reading> others = Stream.of("a/b/VERB", "B/a/NOUN", "ca/a/ADJ").map(Notation::reading);
        return Stream.concat(Stream.of(bare), Stream.concat(tagged, others))
                .filter(reading -> reading.form().equals(bare.form()))
                .toList();
    }

    /** What an explanation names is enough: made true, the pattern matches in the sentence that was asked about. */
    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void whatFailedIsEnough(long seed) throws QueryException {
        Random random = new Random(seed);
        PatternCompiler compiler = new PatternCompiler(lexicons);
        int missed = 0;
        for (int pair = 0; pair < 3_000; pair++) {
            String query = query(random);
            String text = text(random);
            AnnotatedDocument document = Notation.document(text);
            Pattern pattern = compiler.compile(query);
            Explanation explanation = pattern.explain(document, 0);
            int end = document.sentences().get(0).end();
            boolean matches = pattern.find(document).stream().anyMatch(m -> m.first() < end);
            assertThat(explanation instanceof Explanation.Found)
                    .as("seed %d query %s text %s", seed, query, text)
                    .isEqualTo(matches);
            if (explanation instanceof Explanation.Missed miss) {
                missed++;
                assertThat(pattern.forcing(miss.failures()).find(document).stream())
                        .as("seed %d query %s text %s: %s", seed, query, text, miss)
                        .anyMatch(m -> m.first() < end);
            }
        }
        assertThat(missed).isGreaterThan(500);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            text.append(TOKENS[random.nextInt(TOKENS.length)]).append(random.nextInt(6) == 0 ? "\n" : " ");
        }
        return text.toString();
    }

    private static String query(Random random) {
        String query = node(random, 3);
        int extra = random.nextInt(6);
        return extra == 0
                ? query + " containing " + node(random, 1)
                : extra == 1 ? query + " !containing " + node(random, 1) : query;
    }

    private static String node(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(6);
        return switch (kind) {
            case 1, 2 -> "(" + node(random, depth - 1) + " " + node(random, depth - 1) + ")";
            case 3 -> "(" + node(random, depth - 1) + " | " + node(random, depth - 1) + ")";
            case 4 -> "(" + node(random, depth - 1) + ")" + repetition(random);
            case 5 -> "x:" + node(random, depth - 1);
            default -> CONDITIONS[random.nextInt(CONDITIONS.length)];
        };
    }

    private static String repetition(Random random) {
        String[] all = {"?", "*", "+", "{2}", "{1,}", "{0,2}", "{1,3}", "{,2}"};
        return all[random.nextInt(all.length)];
    }
}
