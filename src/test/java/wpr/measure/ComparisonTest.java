package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wpr.measure.Comparison.Mismatch;
import wpr.measure.Profile.Counts;
import wpr.measure.Profile.Hits;
import wpr.measure.Profile.Vocabulary;
import wpr.model.Contrasted;

class ComparisonTest {
    @Test
    void theSameWordsGiveTheKeynessOfTheTextbookExample() {
        Profile target = document("a", 50_000, 0, Map.of("indsats", 120, "ord", 49_880));
        Profile reference = document("b", 60_000, 0, Map.of("indsats", 60, "ord", 59_940));

        List<Contrasted> rows = Comparison.of(target, reference, 1);

        assertThat(rows).extracting(Contrasted::item).containsExactly("indsats", "ord");
        Contrasted row = rows.get(0);
        assertThat(row.g2()).isCloseTo(32.8745068, within(5e-8));
        assertThat(row.low()).isCloseTo(0.8042473, within(5e-8));
        assertThat(row.lrc()).isLessThan(row.low()).isPositive();
        assertThat(row.targetDocuments()).isEqualTo(1);
        assertThat(row.interval()).isEqualTo("exact");
    }

    @Test
    void conceptsAreComparedOverDocuments() {
        Profile target = group("a", 30, 4);
        Profile reference = group("b", 30, 2);
        Contrasted strict = Comparison.of(target, reference, 1).get(0);

        assertThat(strict.interval()).isEqualTo("documents");
        assertThat(strict.target()).isEqualTo(120);
        assertThat(strict.reference()).isEqualTo(60);
        assertThat(strict.targetDocuments()).isEqualTo(30);
        assertThat(strict.logRatio()).isCloseTo(1, within(0.02));
        // every document has the same rate, so that documents vary less than words would
        assertThat(strict.low()).isCloseTo(strict.logRatio(), within(0.05));
        assertThat(strict.targetSpread().dp()).isCloseTo(0, within(1e-9));
    }

    @Test
    void oneLoudDocumentDoesNotSpeakForTheGroup() {
        Profile quiet = group("a", 29, 0).plus(document("loud", 1000, 120, Map.of()));
        Contrasted row = Comparison.of(quiet, group("b", 30, 2), 1).get(0);

        assertThat(row.g2()).isGreaterThan(15);
        assertThat(row.low()).isNegative();
        assertThat(row.targetSpread().dp()).isGreaterThan(0.9);
        assertThat(row.targetDocuments()).isEqualTo(1);
    }

    @Test
    void genresMaySayNoAndLanguagesMust() {
        Profile danish = profile("a", "da", "guide");
        assertThat(Comparison.mismatches(danish, profile("b", "da", "guide"))).isEmpty();
        assertThat(Comparison.mismatches(danish, profile("b", "da", "strategy")))
                .containsExactly(Mismatch.GENRE);
        assertThat(Comparison.mismatches(danish, profile("b", "en", "guide"))).containsExactly(Mismatch.LANGUAGE);
        Profile mixed = danish.plus(profile("c", "en", "guide"));
        assertThat(Comparison.mismatches(mixed, mixed)).containsExactly(Mismatch.LANGUAGE);
        assertThatThrownBy(() -> Comparison.of(danish, profile("b", "en", "guide"), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyCorpusComparesWithNothing() {
        assertThat(Comparison.of(Profile.EMPTY, Profile.EMPTY, 1)).isEmpty();
    }

    @Test
    void profilesAddUpInAnyOrder() {
        List<Profile> documents = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(i -> document("d" + i, 100 + i, i % 4, Map.of("a", 1 + i % 3, "w" + i % 10, 2)))
                .toList());
        Profile other = group("b", 25, 1);
        List<Contrasted> once = Comparison.of(Profile.sum(documents.iterator()), other, 1);
        Collections.shuffle(documents, new Random(3));

        assertThat(Comparison.of(Profile.sum(documents.iterator()), other, 1)).isEqualTo(once);
    }

    private static Profile group(String name, int documents, int hits) {
        return Profile.sum(IntStream.range(0, documents)
                .mapToObj(i -> document(name + i, 1000, hits, Map.of()))
                .iterator());
    }

    private static Profile profile(String id, String language, String genre) {
        return Profile.of(id, language, genre, new Counts(100, new TreeMap<>()), Vocabulary.NONE);
    }

    private static Profile document(String id, int words, int hits, Map<String, Integer> vocabulary) {
        SortedMap<String, Hits> concepts = new TreeMap<>();
        if (hits > 0) {
            concepts.put("$barriers", new Hits(hits, hits));
        }
        return Profile.of(id, "da", "guide", new Counts(words, concepts), new Vocabulary(vocabulary, Map.of()));
    }
}
