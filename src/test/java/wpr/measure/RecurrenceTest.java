package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wpr.measure.Recurrence.Phrase;
import wpr.measure.Recurrence.Place;
import wpr.model.AnnotatedDocument;
import wpr.model.Span;

class RecurrenceTest {
    private static final AnnotatedDocument GUIDE =
            Sample.document("guide", "Alle kan bidrage med noget , siger vi her");
    private static final AnnotatedDocument PLAN = Sample.document("plan", "Vi tror på at alle kan bidrage med noget");
    private static final AnnotatedDocument NOTE = Sample.document("note", "Nogle kan bidrage med noget andet");

    @Test
    void theLongestSharedRunIsFoundWithItsPlaces() {
        List<Phrase> phrases = Recurrence.of(List.of(PLAN, GUIDE), 3);

        assertThat(phrases).hasSize(1);
        assertThat(phrases.get(0).words()).isEqualTo("alle kan bidrage med noget");
        assertThat(phrases.get(0).places())
                .containsExactly(new Place("guide", new Span(0, 26)), new Place("plan", new Span(14, 40)));
    }

    @Test
    void aShorterRunThatMoreDocumentsHoldComesFirst() {
        assertThat(Recurrence.of(List.of(PLAN, GUIDE, NOTE), 3))
                .extracting(p -> p.documents() + " " + p.words())
                .containsExactly("3 kan bidrage med noget", "2 alle kan bidrage med noget");
    }

    @Test
    void whatOneDocumentRepeatsDoesNotRecurAcrossDocuments() {
        AnnotatedDocument twice = Sample.document("twice", "det er og skal være sådan", "det er og skal være sådan");

        assertThat(Recurrence.of(List.of(twice, PLAN), 3)).isEmpty();
    }
}
