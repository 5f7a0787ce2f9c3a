package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wpr.measure.Profile.Vocabulary;
import wpr.model.AnnotatedDocument;
import wpr.model.Concept;
import wpr.model.PlaceSpec;
import wpr.model.RatioSpec;
import wpr.model.SilenceSpec;
import wpr.model.Unit;

/** Ten thousand documents of counts: the same bytes in any order, in memory that a small machine has. */
class ManyDocumentsTest {
    private static final int DOCUMENTS = 10_000;
    private static final RatioSpec RATIO = Sample.ratio(Unit.CORPUS);
    private static final SilenceSpec SILENCE = Sample.silence("conditional", 5, 0, Unit.CORPUS, 300);
    private static final SilenceSpec INTERLOCUTOR = Sample.silence("interlocutor", 2, 0, Unit.DOCUMENT, 5);
    private static final List<PlaceSpec> PLACES = Stream.of("order", "position", "cooccurrence", "distribution")
            .map(kind -> new PlaceSpec(
                    Sample.rule("da.q2." + kind, kind),
                    new Concept(Sample.RESOURCES, List.of()),
                    new Concept(Sample.BARRIERS, List.of()),
                    new Concept(Sample.MARKERS, List.of()),
                    2,
                    PlaceSpec.Within.PASSAGE))
            .toList();
    private static final List<String> TEXTS = List.of("r r b x x x", "b x x x x x x", "r x x x b b x", "x x x x");

    @Test
    void addUpToTheSameBytesInAnyOrderInFlatMemory() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, DOCUMENTS).boxed().toList());
        long[] used = new long[2];
        String forward = said(order, used);
        Collections.shuffle(order, new Random(8));

        assertThat(said(order, new long[2])).isEqualTo(forward);
        // what grows are a few numbers and the name of each document, in the corpus and in its year
        long aDocument = (used[1] - used[0]) / (DOCUMENTS - DOCUMENTS / 10);
        assertThat(aDocument).isLessThan(5_000);
    }

    /** Everything that is said of the corpus and its years. */
    private static String said(List<Integer> order, long[] used) {
        CorpusTally corpus = CorpusTally.EMPTY;
        SortedMap<Integer, CorpusTally> years = new TreeMap<>();
        for (int i = 0; i < order.size(); i++) {
            CorpusTally document = document(order.get(i));
            corpus = corpus.plus(document);
            years.merge(2015 + order.get(i) % 10, document, CorpusTally::plus);
            if (i == DOCUMENTS / 10) {
                used[0] = used();
            }
        }
        used[1] = used();
        SortedMap<Integer, Profile> profiles = new TreeMap<>();
        years.forEach((year, tally) -> profiles.put(year, tally.profile()));
        List<Object> all = new ArrayList<>(Measures.ofCorpus(corpus, List.of(RATIO)));
        all.addAll(Silences.ofCorpus(corpus, List.of(SILENCE)));
        all.addAll(CorpusPlaces.of(Unit.CORPUS, "corpus", corpus, PLACES));
        all.addAll(ReferenceSilences.amongEachOther(corpus, List.of(INTERLOCUTOR), 1));
        CorpusTally others = years.getOrDefault(2016, CorpusTally.EMPTY);
        all.addAll(GroupSilences.of(years.getOrDefault(2015, CorpusTally.EMPTY), others, List.of(SILENCE), 1));
        years.forEach((year, tally) -> all.addAll(Measures.ofGroup(year.toString(), tally, List.of(RATIO))));
        all.addAll(GroupRates.ofYears("year", "da", profiles, 1));
        all.addAll(GroupRates.trends("da", profiles, 1));
        return all.toString();
    }

    private static CorpusTally document(int number) {
        String[] lines = {TEXTS.get(number % 4), TEXTS.get(number / 7 % 4)};
        AnnotatedDocument text = Sample.document("documents/" + number + ".pdf", lines);
        Tally tally = Tally.of(text, Sample.hits(text));
        SortedMap<String, Integer> rules = new TreeMap<>(Map.of("da.q1.proposal", number % 5));
        Profile profile = Profile.of(tally, "da", "guide", rules, Vocabulary.NONE);
        NearMisses near = new NearMisses(text.document(), tally);
        return CorpusTally.of(tally, List.of(RATIO), List.of(SILENCE), profile, Excerpts.NONE, 1)
                .with(PlaceCounts.of(tally, PLACES))
                .with(Awaiting.of(tally, List.of(SILENCE, INTERLOCUTOR), near, true));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
