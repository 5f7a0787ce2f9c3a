package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wpr.measure.Profile.Vocabulary;
import wpr.model.Fragility;
import wpr.model.Fragility.Search;
import wpr.model.Phrase.Place;
import wpr.model.Silence;
import wpr.model.SilenceSpec;
import wpr.model.Unit;

/** What one group leaves unsaid by the measure of another, and what would turn that. */
class GroupSilencesTest {
    private static final SilenceSpec SPEC = Sample.silence("conditional", 3, 0, Unit.DOCUMENT, 20);

    @Test
    void whatIsRarerIsFlaggedWithTheNumberThatWouldBeExpectedAndTheZones() {
        Silence silence = answer(corpus("a", List.of("# r x", "r r x x x x x x", "r" + " x".repeat(90))), others(4));

        assertThat(silence.status()).isEqualTo("flagged");
        assertThat(silence.unit()).isEqualTo(Unit.GROUP);
        assertThat(silence.expected()).isGreaterThan(3);
        assertThat(silence.zones().values().stream().mapToInt(words -> words).sum())
                .isEqualTo(silence.tokens());
        assertThat(silence.fragility().settings()).isEqualTo(48);
    }

    /** The group quotes the thing and does not speak of it. */
    @Test
    void anAnswerThatHangsOnTheSettingsIsFragile() {
        CorpusTally group = corpus("a", List.of("r r r x x" + " x".repeat(60), "« b b b b b b b b »"));
        Fragility fragility = answer(group, others(4)).fragility();

        // quotations out, headings and lemmas as they please, strict or loose, and at 80 or 100 % of three
        assertThat(fragility.held()).isEqualTo(4 * 2 * 2);
        assertThat(fragility.fragile()).isTrue();
        assertThat(fragility.verdicts())
                .containsExactly("flagged", "flagged", "flagged", "not-applicable", "not-applicable");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4, 4, 1",
        "1, 4, 4, 2",
        "3, 4, 8, 1",
        "4, 4, 8, 2",
        "6, 4, 12, 1",
        "7, 4, 12, 2",
        "9, 4, 20, 1",
        "11, 4, 20, 3",
        "15, 6, 8, 1",
        "18, 6, 12, 1",
        "21, 6, 20, 1",
        "22, 6, 20, 2"
    })
    void noSmallerSetTurnsTheAnswerOfAFewDocuments(int seed, int documents, int barrierOneIn, int oneIn) {
        List<List<String>> group = group(new Random(seed), documents, barrierOneIn);
        CorpusTally others = others(12, oneIn);
        Fragility fragility = answer(sum(group, Set.of()), others).fragility();
        Function<Set<Integer>, String> again = again(group, others);
        String status = again.apply(Set.of());

        if (List.of("flagged", "clear").contains(status)) {
            assertThat(named(group, fragility)).hasSize(smallest(size(group), again, status));
            assertThat(fragility.flips().search())
                    .isEqualTo(named(group, fragility).isEmpty() ? Search.NONE : Search.FOUND);
            if (fragility.flips().search() == Search.FOUND) {
                assertThat(again.apply(named(group, fragility))).isNotEqualTo(status);
            }
        } else {
            assertThat(fragility).isEqualTo(Fragility.NONE);
        }
    }

    /** Of documents that are drawn one sentence is named, or it is known that three do not do it. */
    @ParameterizedTest
    @CsvSource({
        "0, 22, 4, 1",
        "25, 24, 6, 2",
        "34, 24, 7, 2",
        "38, 26, 4, 3",
        "57, 28, 4, 4",
        "66, 28, 7, 1",
        "72, 30, 4, 1",
        "88, 30, 7, 2"
    })
    void ofManyDocumentsNothingIsSaidThatDoesNotHold(int seed, int documents, int barrierOneIn, int oneIn) {
        List<List<String>> group = group(new Random(seed), documents, barrierOneIn);
        CorpusTally others = others(30, oneIn);
        Function<Set<Integer>, String> again = again(group, others);
        Fragility fragility = answer(sum(group, Set.of()), others).fragility();
        String status = again.apply(Set.of());

        switch (fragility.flips().search()) {
            case FOUND -> {
                assertThat(named(group, fragility)).hasSize(1);
                assertThat(again.apply(named(group, fragility))).isNotEqualTo(status);
            }
            case NONE -> {
                Random random = new Random(seed);
                for (int i = 0; i < size(group); i++) {
                    assertThat(again.apply(Set.of(i))).isEqualTo(status);
                    Set<Integer> three = new TreeSet<>(List.of(i));
                    three.add(random.nextInt(size(group)));
                    three.add(random.nextInt(size(group)));
                    assertThat(again.apply(three)).isEqualTo(status);
                }
            }
            default -> assertThat(fragility.flips().search()).isEqualTo(Search.OPEN);
        }
    }

    /** The status without some sentences, counted and drawn anew. */
    private static Function<Set<Integer>, String> again(List<List<String>> group, CorpusTally others) {
        Item item = new Item("lexicon", Sample.BARRIERS, Mode.LOOSE);
        Rate other = Rate.of(others.profile().byDocument().inOrder(), Set.of(item), 1)
                .getOrDefault(item, Rate.NONE);
        return gone -> {
            var counts = sum(group, gone).profile().byDocument().inOrder();
            Rate rate = Rate.of(counts, Set.of(item), 1).getOrDefault(item, Rate.NONE);
            int given = counts.values().stream()
                    .mapToInt(c -> c.of(Sample.RESOURCES).strict())
                    .sum();
            return new Seen(
                            SPEC,
                            "",
                            (int) rate.words(),
                            new TreeMap<>(),
                            given,
                            (int) rate.hits(),
                            Silence.Evidence.NONE,
                            Thresholds.of(SPEC))
                    .underUse(rate, other)
                    .status();
        };
    }

    private static int size(List<List<String>> group) {
        return group.stream().mapToInt(List::size).sum();
    }

    private static Set<Integer> named(List<List<String>> group, Fragility fragility) {
        Set<Integer> named = new HashSet<>();
        for (Place place : fragility.flips().sentences()) {
            int before = 0;
            for (int d = 0; d < group.size(); d++) {
                int offset = 0;
                for (String line : group.get(d)) {
                    if (place.document().equals("a" + (100 + d)) && place.span().start() == offset) {
                        named.add(before);
                    }
                    offset += line.length() + 2;
                    before++;
                }
            }
        }
        assertThat(named).hasSameSizeAs(fragility.flips().sentences());
        return named;
    }

    private static int smallest(int sentences, Function<Set<Integer>, String> again, String now) {
        for (int size = 1; size <= 3; size++) {
            for (int i = 0; i < sentences; i++) {
                for (int j = i; j < sentences; j++) {
                    for (int k = j; k < sentences; k++) {
                        Set<Integer> gone = new TreeSet<>(List.of(i));
                        gone.add(j);
                        gone.add(k);
                        if (gone.size() == size && !again.apply(gone).equals(now)) {
                            return size;
                        }
                    }
                }
            }
        }
        return 0;
    }

    /** Documents of four sentences of various lengths. */
    private static List<List<String>> group(Random random, int documents, int barrierOneIn) {
        List<List<String>> group = new ArrayList<>();
        for (int d = 0; d < documents; d++) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                lines.add("x" + d + "y" + i + " r".repeat(random.nextInt(3) / 2) + " x".repeat(random.nextInt(9))
                        + (random.nextInt(barrierOneIn) == 0 ? " b" : ""));
            }
            group.add(lines);
        }
        return group;
    }

    private static CorpusTally others(int documents) {
        return others(documents, 1);
    }

    /** Documents of which one in so many says it. */
    private static CorpusTally others(int documents, int oneIn) {
        CorpusTally all = CorpusTally.EMPTY;
        for (int d = 0; d < documents; d++) {
            all = all.plus(corpus("z" + d, List.of("r x x x x", d % oneIn == 0 ? "b x x x x" : "x x x x x")));
        }
        return all;
    }

    private static CorpusTally sum(List<List<String>> group, Set<Integer> gone) {
        CorpusTally all = CorpusTally.EMPTY;
        int at = 0;
        for (int d = 0; d < group.size(); d++) {
            List<String> left = new ArrayList<>();
            for (String line : group.get(d)) {
                if (!gone.contains(at++)) {
                    left.add(line);
                }
            }
            all = all.plus(corpus("a" + (100 + d), left));
        }
        return all;
    }

    private static CorpusTally corpus(String id, List<String> lines) {
        var document = Sample.document(id, lines.toArray(String[]::new));
        Tally tally = Tally.of(document, Sample.hits(document));
        Profile profile = Profile.of(tally, "da", "guide", new TreeMap<>(), Vocabulary.NONE);
        return CorpusTally.of(tally, List.of(), List.of(SPEC), profile, Excerpts.NONE, 1)
                .with(Awaiting.of(tally, List.of(SPEC), new NearMisses(document.document(), tally), true));
    }

    private static Silence answer(CorpusTally group, CorpusTally others) {
        return GroupSilences.of(group, others, List.of(SPEC), 1).get(0).silence();
    }
}
