package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wpr.measure.Profile.Vocabulary;
import wpr.model.Fragility;
import wpr.model.Fragility.Search;
import wpr.model.Silence;
import wpr.model.SilenceSpec;
import wpr.model.Unit;

class ReferenceSilencesTest {
    private static final SilenceSpec RELATIVE = Sample.silence("relative", 1, 0, Unit.DOCUMENT, 50);
    private static final SilenceSpec INTERLOCUTOR = Sample.silence("interlocutor", 2, 0, Unit.DOCUMENT, 5);

    @Test
    void underUseIsFlaggedWithTheExpectedCount() {
        Silence silence = against(reference(30, "r b x x x x x x x x"), RELATIVE, "r" + " x".repeat(199));

        assertThat(silence.status()).isEqualTo("flagged");
        assertThat(silence.expected()).isCloseTo(20, within(1e-9));
        assertThat(silence.observed()).isZero();
        assertThat(silence.contrast().cells()).containsExactly(0, 200, 30, 300);
        assertThat(silence.contrast().high()).isNegative();
    }

    @Test
    void asMuchAsOthersIsClear() {
        assertThat(against(reference(30, "r b x x x x x x x x"), RELATIVE, "r b x x x x x x x x".repeat(6))
                        .status())
                .isEqualTo("clear");
    }

    @Test
    void aReferenceThatNeverSaysItGivesNoExpectation() {
        Silence silence = against(reference(30, "r x"), RELATIVE, "r" + " x".repeat(199));

        assertThat(silence.status()).isEqualTo("not-applicable");
        assertThat(silence.expected()).isNaN();
    }

    @Test
    void aDocumentIsNotItsOwnReference() {
        Profile self = Profile.of(Sample.tally("a", "r b b b"), "da", "", new TreeMap<>(), Vocabulary.NONE);

        assertThat(against(self, RELATIVE, "r x x").status()).isEqualTo("not-applicable");
    }

    @Test
    void whatOthersSayOfTheSameGroupAndThisDoesNot() {
        Profile others = reference(3, "r r b x x")
                .plus(Profile.of(Sample.tally("z", "r r x"), "da", "", new TreeMap<>(), Vocabulary.NONE));
        Silence silence = against(others, INTERLOCUTOR, "r r x x x x");

        assertThat(silence.status()).isEqualTo("flagged");
        assertThat(silence.contrast().cells()).containsExactly(3, 4);
        assertThat(against(others, INTERLOCUTOR, "r r x x b x").status()).isEqualTo("clear");
        assertThat(against(others, INTERLOCUTOR, "r x x x x x").status()).isEqualTo("not-applicable");
        assertThat(against(reference(3, "r b"), INTERLOCUTOR, "r r x x x x").status())
                .isEqualTo("not-applicable");
    }

    private static Profile reference(int documents, String text) {
        return Profile.sum(IntStream.range(0, documents)
                .mapToObj(
                        i -> Profile.of(Sample.tally("ref" + i, text), "da", "guide", new TreeMap<>(), Vocabulary.NONE))
                .iterator());
    }

    /** Without the named sentences the answer is another; without any smaller set it is the same. */
    @ParameterizedTest
    @CsvSource({
        "relative, 1",
        "relative, 2",
        "relative, 3",
        "relative, 4",
        "interlocutor, 1",
        "interlocutor, 2",
        "interlocutor, 3"
    })
    void noSmallerSetTurnsIt(String type, int seed) {
        Random random = new Random(seed);
        SilenceSpec spec = Sample.silence(type, 2, 0, Unit.DOCUMENT, 20);
        Profile others = reference(30, "r b x x x x x x x x");
        List<String> lines = IntStream.range(0, 8)
                .mapToObj(
                        i -> "x" + i + " x x x" + " r".repeat(random.nextInt(2)) + (random.nextInt(9) < 2 ? " b" : ""))
                .toList();
        Fragility.Flips flips =
                against(others, spec, lines.toArray(String[]::new)).fragility().flips();
        Function<Set<Integer>, String> again = gone -> status(others, spec, lines, gone);
        String status = again.apply(Set.of());
        if (status.equals("flagged") || status.equals("clear")) {
            int smallest = smallest(lines.size(), 3, gone -> !again.apply(gone).equals(status));
            assertThat(flips.sentences()).hasSize(smallest);
            assertThat(flips.search()).isEqualTo(smallest == 0 ? Search.NONE : Search.FOUND);
        } else {
            assertThat(flips.search()).isEqualTo(Search.NOT_ASKED);
        }
    }

    /** Passages of these texts are drawn, and each set is drawn anew. */
    @ParameterizedTest
    @CsvSource({"3, 4", "5, 6", "6, 7", "7, 8"})
    void whereIsDrawnNoSmallerSetThanNamedTurnsIt(int seed, int barrierOneIn) {
        Random random = new Random(seed);
        SilenceSpec spec = Sample.silence("relative", 2, 0, Unit.DOCUMENT, 20);
        Profile others = reference(30, "r b x x x x x x x x");
        List<String> lines = IntStream.range(0, 23)
                .mapToObj(i -> "x" + i + " x x r" + (random.nextInt(barrierOneIn) == 0 ? " b" : " x"))
                .toList();
        Silence whole = against(others, spec, lines.toArray(String[]::new));
        Fragility.Flips flips = whole.fragility().flips();
        assertThat(whole.contrast().cells().get(0)).isPositive();

        assertThat(flips.search()).isEqualTo(Search.FOUND);
        int size = flips.sentences().size();
        int smaller = smallest(
                lines.size(),
                size - 1,
                gone -> !status(others, spec, lines, gone).equals(whole.status()));
        assertThat(smaller).isZero();
        Set<Integer> named = IntStream.range(0, lines.size())
                .filter(i -> flips.spans().stream()
                        .anyMatch(span -> span.start()
                                == lines.subList(0, i).stream()
                                        .mapToInt(line -> line.length() + 2)
                                        .sum()))
                .boxed()
                .collect(Collectors.toSet());
        assertThat(named).hasSize(size);
        assertThat(status(others, spec, lines, named)).isNotEqualTo(whole.status());
    }

    /** The status without some lines. */
    private static String status(Profile others, SilenceSpec spec, List<String> lines, Set<Integer> gone) {
        return against(
                        others,
                        spec,
                        IntStream.range(0, lines.size())
                                .filter(i -> !gone.contains(i))
                                .mapToObj(lines::get)
                                .toArray(String[]::new))
                .status();
    }

    /** Size of the smallest set up to a size that turns it, by trying all; 0 for none. */
    private static int smallest(int lines, int most, Predicate<Set<Integer>> turns) {
        for (int size = 1; size <= most; size++) {
            for (int i = 0; i < lines; i++) {
                for (int j = i; j < lines; j++) {
                    for (int k = j; k < lines; k++) {
                        Set<Integer> gone = new TreeSet<>(List.of(i));
                        gone.add(j);
                        gone.add(k);
                        if (gone.size() == size && (size > 2 || k == j) && turns.test(gone)) {
                            return size;
                        }
                    }
                }
            }
        }
        return 0;
    }

    private static Silence against(Profile reference, SilenceSpec spec, String... lines) {
        return new ReferenceSilences(reference, Excerpts.NONE, List.of(spec), 1)
                .of(Sample.tally("a", lines))
                .get(0);
    }
}
