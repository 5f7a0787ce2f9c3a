package wpr.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wpr.model.AnnotatedDocument;
import wpr.model.Sentence;

class DetectionTest {
    private static final String DANISH =
            "Kommunen skal tilbyde en plan til alle, der har været uden arbejde i mere end et år, og planen skal laves sammen med borgeren.";
    private static final String NORWEGIAN =
            "Kommunen skal tilby en plan til alle som har vært uten arbeid i mer enn ett år, og planen skal lages sammen med innbyggeren. Det er ikke noe nytt.";
    private static final String SWEDISH =
            "Kommunen ska erbjuda en plan till alla som har varit utan arbete i mer än ett år, och planen ska göras tillsammans med individen.";
    private static final String GERMAN =
            "Die Gemeinde soll allen Menschen, die seit mehr als einem Jahr ohne Arbeit sind, einen Plan anbieten, der gemeinsam entsteht.";
    private static final String ENGLISH =
            "The council should offer a plan to people who have been out of work for more than a year, and it is made with them.";

    @Test
    void neighboursOfDanishAreToldApart() {
        assertThat(List.of(DANISH, NORWEGIAN, SWEDISH, GERMAN, ENGLISH))
                .map(text -> Detection.document(Texts.of(text)))
                .containsExactly("da", "no", "sv", "de", "en");
    }

    @Test
    void aFewWordsSayNothing() {
        assertThat(Detection.document(Texts.of("Bilag 3"))).isEqualTo("und");
    }

    @Test
    void aNorwegianDocumentIsNotAnalysedAsDanish() {
        AnnotatedDocument document = Texts.annotate("auto", NORWEGIAN);
        assertThat(document.language()).isEqualTo("no");
        assertThat(document.sentences()).extracting(Sentence::language).containsOnly("no");
        assertThat(Texts.readings(document)).allMatch(reading -> reading.lemma().isEmpty());
    }

    @Test
    void aPassageInTheOtherLanguageIsAnalysedInIt() {
        AnnotatedDocument document = Texts.annotate("auto", DANISH, ENGLISH, DANISH);
        assertThat(document.language()).isEqualTo("da");
        assertThat(document.sentences()).extracting(Sentence::language).containsExactly("da", "en", "da");
    }

    @Test
    void aHeadingHasTheLanguageOfItsDocument() {
        AnnotatedDocument document = Texts.annotate("auto", "Status", DANISH);
        assertThat(document.sentences().get(0).language()).isEqualTo("da");
    }
}
