package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wpr.model.AnnotatedDocument;
import wpr.model.Phrase;
import wpr.model.Phrase.Place;
import wpr.model.Span;

class RecurrenceTest {
    private static final AnnotatedDocument GUIDE =
            Sample.document("guide", "Alle kan bidrage med noget , siger vi her");
    private static final AnnotatedDocument PLAN = Sample.document("plan", "Vi tror på at alle kan bidrage med noget");
    private static final AnnotatedDocument NOTE = Sample.document("note", "Nogle kan bidrage med noget andet");

    @Test
    void theLongestSharedRunIsFoundWithItsPlaces() {
        List<Phrase> phrases = phrases(3, GUIDE, PLAN);

        assertThat(phrases).hasSize(1);
        assertThat(phrases.get(0).words()).isEqualTo("alle kan bidrage med noget");
        assertThat(phrases.get(0).places())
                .containsExactly(new Place("guide", new Span(0, 26)), new Place("plan", new Span(14, 40)));
    }

    @Test
    void aShorterRunThatMoreDocumentsHoldComesFirst() {
        assertThat(phrases(3, GUIDE, NOTE, PLAN))
                .extracting(p -> p.documents() + " " + p.words())
                .containsExactly("3 kan bidrage med noget", "2 alle kan bidrage med noget");
    }

    @Test
    void whatOneDocumentRepeatsDoesNotRecurAcrossDocuments() {
        AnnotatedDocument twice = Sample.document("twice", "det er og skal være sådan", "det er og skal være sådan");

        assertThat(phrases(3, PLAN, twice)).isEmpty();
    }

    @Test
    void reuseReachesOverSentences() {
        AnnotatedDocument one = Sample.document("one", "a b c d e f", "g h i j k l", "x");
        AnnotatedDocument other = Sample.document("other", "z z", "a b c d e f", "g h i j k l", "y");

        assertThat(phrases(6, one, other)).extracting(Phrase::words).containsExactly("a b c d e f g h i j k l");
    }

    @Test
    void longReuseIsStillFoundWhereMostRunsHadToBeForgotten() {
        Random random = new Random(4);
        String shared = words(random, 60);
        Recurrence recurrence = new Recurrence(6, 2000);
        for (int i = 0; i < 100; i++) {
            String text = words(random, 200) + (i % 10 == 0 ? " " + shared : "") + " " + words(random, 50);
            recurrence.add(Recurrence.Words.of(Sample.document("d" + (100 + i), text)));
        }

        assertThat(recurrence.phrases()).isNotEmpty().allSatisfy(phrase -> {
            assertThat(phrase.documents()).isEqualTo(10);
            assertThat(shared).contains(phrase.words());
        });
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 5000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    private static List<Phrase> phrases(int words, AnnotatedDocument... documents) {
        Recurrence recurrence = new Recurrence(words, 10_000);
        List.of(documents).forEach(document -> recurrence.add(Recurrence.Words.of(document)));
        return recurrence.phrases();
    }
}
