package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wpr.measure.Profile.Vocabulary;
import wpr.model.Fragility;
import wpr.model.Fragility.Search;
import wpr.model.Measure;
import wpr.model.Phrase.Place;
import wpr.model.RatioSpec;
import wpr.model.Silence;
import wpr.model.SilenceSpec;
import wpr.model.Unit;

/** The smallest set of sentences that turns the answer of a corpus, held against all sets of up to three. */
class CorpusFlipsTest {
    private static final RatioSpec RATIO = Sample.ratio(Unit.CORPUS);
    private static final Ratio STRICT = new Ratio(RATIO, Mode.STRICT);
    private static final Map<String, int[]> WEIGHTS = new HashMap<>();

    /** A corpus as a test makes it: sentences by passage by document. */
    private record Made(List<List<List<String>>> documents) {
        /** Documents of one to two passages of one to three sentences; of every so many hits one is a barrier. */
        static Made random(Random random, int documents, int passages, int barrierOneIn) {
            List<List<List<String>>> all = new ArrayList<>();
            for (int d = 0; d < documents; d++) {
                List<List<String>> here = new ArrayList<>();
                for (int p = 0; p < passages; p++) {
                    List<String> sentences = new ArrayList<>();
                    for (int s = 0; s <= random.nextInt(2); s++) {
                        sentences.add("x" + d + "y" + p + "z" + s + " r".repeat(random.nextInt(3))
                                + (random.nextInt(barrierOneIn) == 0 ? " b" : "") + " .");
                    }
                    here.add(sentences);
                }
                all.add(here);
            }
            return new Made(all);
        }

        /** Sentences and passages that come again and again, and passages that others become without a sentence. */
        static Made recurring(Random random, int documents, int passages) {
            List<String> pool = List.of("r x .", "r r x .", "x y .", "r b x .", "b x y .", "r y .");
            List<List<List<String>>> all = new ArrayList<>();
            for (int d = 0; d < documents; d++) {
                List<List<String>> here = new ArrayList<>();
                for (int p = 0; p < passages; p++) {
                    List<String> sentences = new ArrayList<>();
                    for (int s = 0; s <= random.nextInt(3); s++) {
                        sentences.add(pool.get(Math.min(random.nextInt(12), 5 - random.nextInt(6))));
                    }
                    here.add(sentences);
                }
                all.add(here);
            }
            return new Made(all);
        }

        /** The places of all sentences, each as document, passage and sentence. */
        List<int[]> sentences() {
            List<int[]> all = new ArrayList<>();
            for (int d = 0; d < documents.size(); d++) {
                for (int p = 0; p < documents.get(d).size(); p++) {
                    for (int s = 0; s < documents.get(d).get(p).size(); s++) {
                        all.add(new int[] {d, p, s});
                    }
                }
            }
            return all;
        }

        /** The lines of each document without some sentences; a passage without sentences has no line. */
        List<String[]> without(List<int[]> gone) {
            List<String[]> left = new ArrayList<>();
            for (int d = 0; d < documents.size(); d++) {
                List<String> lines = new ArrayList<>();
                for (int p = 0; p < documents.get(d).size(); p++) {
                    StringBuilder line = new StringBuilder();
                    for (int s = 0; s < documents.get(d).get(p).size(); s++) {
                        int[] here = {d, p, s};
                        if (gone.stream().noneMatch(g -> java.util.Arrays.equals(g, here))) {
                            line.append(line.isEmpty() ? "" : " ")
                                    .append(documents.get(d).get(p).get(s));
                        }
                    }
                    if (!line.isEmpty()) {
                        lines.add(line.toString());
                    }
                }
                left.add(lines.toArray(String[]::new));
            }
            return left;
        }

        /** The sentence at a place of the whole corpus. */
        int[] at(Place place) {
            int document = Integer.parseInt(place.document().substring(1)) - 100;
            int offset = 0;
            for (int p = 0; p < documents.get(document).size(); p++) {
                for (int s = 0; s < documents.get(document).get(p).size(); s++) {
                    if (place.span().start() == offset) {
                        return new int[] {document, p, s};
                    }
                    offset += documents.get(document).get(p).get(s).length() + 1;
                }
                offset++;
            }
            throw new AssertionError("no sentence begins at " + place);
        }
    }

    private static List<Balance> passages(Tally tally) {
        return Balance.passages(tally, RATIO, Mode.STRICT, new Weights(tally.document(), 1));
    }

    private static Tally tally(int document, String[] lines) {
        return Sample.tally("d" + (100 + document), lines);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 3, 4",
        "2, 3, 3, 4",
        "3, 4, 3, 5",
        "5, 6, 2, 6",
        "6, 8, 2, 6",
        "8, 12, 1, 5",
        "23, 23, 1, 2",
        "27, 23, 1, 2",
        "28, 23, 1, 2",
        "29, 23, 1, 2",
        "29, 23, 1, 3",
        "32, 23, 1, 2",
        "33, 23, 1, 3",
        "35, 23, 1, 2",
        "36, 23, 1, 2",
        "36, 23, 1, 3",
        "41, 23, 1, 3",
        "40, 23, 1, 2",
        "19, 20, 1, 3",
        "20, 21, 1, 6"
    })
    void noSmallerSetTurnsARatio(int seed, int documents, int passages, int barrierOneIn) {
        Made made = Made.random(new Random(seed), documents, passages, barrierOneIn);
        Map<String, Balance> known = new HashMap<>();
        Function<List<int[]>, String> lean = gone -> lean(made.without(gone), known);
        Measure measure = measure(made.without(List.of()));

        assertThat(measure.detail().lean()).isEqualTo(lean.apply(List.of()));
        if (!measure.detail().lean().isEmpty()) {
            holds(made, measure.detail().fragility(), lean);
            List<int[]> named = named(made, measure.detail().fragility());
            assertThat(measure(made.without(named)).detail().lean()).isEqualTo(lean.apply(named));
        }
    }

    /** Passages with the same words are drawn in the order they stand in, whichever of them goes. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 20",
        "2, 1, 21",
        "5, 1, 24",
        "6, 2, 10",
        "9, 3, 7",
        "11, 1, 8",
        "14, 1, 24",
        "16, 2, 12",
        "18, 3, 8"
    })
    void noSmallerSetTurnsARatioOfTextsThatRepeatThemselves(int seed, int documents, int passages) {
        Made made = Made.recurring(new Random(seed), documents, passages);
        Map<String, Balance> known = new HashMap<>();
        Function<List<int[]>, String> lean = gone -> lean(made.without(gone), known);
        Fragility fragility = measure(made.without(List.of())).detail().fragility();

        if (!lean.apply(List.of()).isEmpty()) {
            assertThat(fragility.flips().search()).isNotEqualTo(Search.OPEN);
            holds(made, fragility, lean);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 6", "3, 8", "4, 10", "5, 12", "6, 14", "7, 16", "8, 5", "9, 7", "10, 9"})
    void noSmallerSetTurnsASilence(int seed, int documents) {
        Random random = new Random(seed);
        Made made = Made.random(random, documents, 1, 6);
        SilenceSpec spec = Sample.silence("conditional", documents / 2, random.nextInt(3), Unit.CORPUS, 3 * documents);
        Map<String, Sums> known = new HashMap<>();
        Function<List<int[]>, String> status = gone -> status(made.without(gone), spec, known);
        Silence silence = silence(made.without(List.of()), spec);

        if (List.of("flagged", "clear").contains(silence.status())) {
            holds(made, silence.fragility(), status);
            List<int[]> named = named(made, silence.fragility());
            assertThat(silence(made.without(named), spec).status()).isEqualTo(status.apply(named));
        } else {
            assertThat(silence.fragility()).isEqualTo(Fragility.NONE);
        }
    }

    @Test
    void theSetIsTheSameInWhateverOrderDocumentsCome() {
        List<CorpusTally> documents = new ArrayList<>();
        List<String[]> lines = Made.random(new Random(5), 40, 2, 5).without(List.of());
        for (int d = 0; d < lines.size(); d++) {
            documents.add(corpus(tally(d, lines.get(d)), List.of()));
        }
        List<Measure> forward = Measures.ofCorpus(sum(documents), List.of(RATIO));
        Collections.shuffle(documents, new Random(3));

        assertThat(Measures.ofCorpus(sum(documents), List.of(RATIO))).isEqualTo(forward);
    }

    /** Of a large corpus not all sentences are kept; that none of them could turn the answer is known all the same. */
    @Test
    void aLargeCorpusThatLeansClearlyIsSaidToHold() {
        CorpusTally corpus = CorpusTally.EMPTY;
        for (int d = 0; d < 2_000; d++) {
            String[] lines = {"r x" + d + " r .", d % 4 == 0 ? "b x" : "x x"};
            corpus = corpus.plus(corpus(tally(d, lines), List.of()));
        }
        Fragility fragility =
                Measures.ofCorpus(corpus, List.of(RATIO)).get(0).detail().fragility();

        assertThat(fragility.flips().search()).isEqualTo(Search.NONE);
    }

    private static CorpusTally sum(List<CorpusTally> documents) {
        return documents.stream().reduce(CorpusTally.EMPTY, CorpusTally::plus);
    }

    private static CorpusTally corpus(Tally tally, List<SilenceSpec> silences) {
        Profile profile = Profile.of(tally, "da", "guide", new TreeMap<>(), Vocabulary.NONE);
        return CorpusTally.of(tally, List.of(RATIO), silences, profile, Excerpts.NONE, 1);
    }

    /** The strict ratio as the program finds it. */
    private static Measure measure(List<String[]> documents) {
        List<CorpusTally> tallies = new ArrayList<>();
        for (int d = 0; d < documents.size(); d++) {
            tallies.add(corpus(tally(d, documents.get(d)), List.of()));
        }
        return Measures.ofCorpus(sum(tallies), List.of(RATIO)).get(0);
    }

    private static Silence silence(List<String[]> documents, SilenceSpec spec) {
        List<CorpusTally> tallies = new ArrayList<>();
        for (int d = 0; d < documents.size(); d++) {
            tallies.add(CorpusTally.of(
                    tally(d, documents.get(d)), List.of(), List.of(spec), Profile.EMPTY, Excerpts.NONE, 1));
        }
        return Silences.ofCorpus(sum(tallies), List.of(spec)).get(0);
    }

    /** The answer to sums of documents that are counted once. */
    private static String status(List<String[]> documents, SilenceSpec spec, Map<String, Sums> known) {
        Sums sums = Sums.NONE;
        for (int d = 0; d < documents.size(); d++) {
            int document = d;
            sums = sums.plus(known.computeIfAbsent(
                    d + String.join("\n", documents.get(d)),
                    key -> Sums.of(Scope.of(tally(document, documents.get(document)), spec, section -> true))));
        }
        return Silences.status(spec, sums, Thresholds.of(spec));
    }

    /** The strict lean, its draws made anew without anything that the program keeps of sentences. */
    private static String lean(List<String[]> documents, Map<String, Balance> known) {
        List<Balance> all = new ArrayList<>();
        int[] over = new int[Draws.COUNT];
        int[] under = new int[Draws.COUNT];
        int speaking = 0;
        for (int d = 0; d < documents.size(); d++) {
            int document = d;
            Balance balance = known.computeIfAbsent(
                    d + String.join("\n", documents.get(d)),
                    key -> Balance.sum(passages(tally(document, documents.get(document)))));
            if (balance.words() > 0) {
                all.add(balance);
            }
            if (balance.hits() > 0) {
                speaking++;
                int[] weights = WEIGHTS.computeIfAbsent("d" + (100 + d), id -> Draws.of(1, id, 0));
                for (int i = 0; i < weights.length; i++) {
                    over[i] += weights[i] * balance.over().count;
                    under[i] += weights[i] * balance.under().count;
                }
            }
        }
        Balance sum = Balance.sum(all);
        return STRICT.lean(
                all.size() < Ratio.LEAST_UNITS
                        ? sum
                        : Balance.of(sum.over().count, sum.under().count, over, under, all.size(), speaking));
    }

    private static List<int[]> named(Made made, Fragility fragility) {
        return fragility.flips().sentences().stream().map(made::at).collect(Collectors.toList());
    }

    private static void holds(Made made, Fragility fragility, Function<List<int[]>, String> again) {
        String verdict = again.apply(List.of());
        List<int[]> named = named(made, fragility);
        if (!named.isEmpty()) {
            assertThat(again.apply(named)).isNotEqualTo(verdict);
        }
        if (fragility.flips().search() != Search.OPEN) {
            assertThat(named).hasSize(smallest(made.sentences(), again, verdict));
        } else {
            assertThat(made.documents()).hasSizeBetween(Ratio.LEAST_UNITS, Ratio.LEAST_UNITS + 2);
        }
    }

    /** Size of the smallest set of up to three sentences that turns the verdict, by trying all; 0 for none. */
    private static int smallest(List<int[]> sentences, Function<List<int[]>, String> again, String now) {
        int found = 0;
        for (int i = 0; i < sentences.size(); i++) {
            for (int j = i; j < sentences.size(); j++) {
                for (int k = j; k < sentences.size(); k++) {
                    int size = new TreeSet<>(List.of(i, j, k)).size();
                    boolean smaller = found == 0 || size < found;
                    List<int[]> gone = List.of(sentences.get(i), sentences.get(j), sentences.get(k));
                    if (smaller && !again.apply(gone).equals(now)) {
                        found = size;
                    }
                }
            }
        }
        return found;
    }
}
