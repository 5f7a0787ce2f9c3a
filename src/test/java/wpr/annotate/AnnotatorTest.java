package wpr.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wpr.model.AnnotatedDocument;
import wpr.model.Document;
import wpr.model.Layer;
import wpr.model.Reading;
import wpr.model.Sentence;
import wpr.model.TokenSpan;
import wpr.model.Zone;

class AnnotatorTest {
    @Test
    void danishIsTaggedAndLemmatised() {
        assertThat(Texts.tagged(
                        Texts.annotate("auto", "Kommunen skal styrke borgernes ressourcer. Sagerne behandles ikke.")))
                .isEqualTo("Kommunen/kommune/NOUN skal/skulle/AUX styrke/styrke/VERB borgernes/borger/NOUN"
                        + " ressourcer/ressource/NOUN ././PUNCT Sagerne/sag/NOUN behandles/behandle/VERB ikke/ikke/ADV"
                        + " ././PUNCT");
    }

    @Test
    void passivesCarryTheirVoice() {
        AnnotatedDocument document = Texts.annotate("da", "Indsatsen skal forbedres.");
        Reading verb = document.tokens().reading(2);
        assertThat(verb.form()).isEqualTo("forbedres");
        assertThat(verb.features().voice()).isEqualTo("Pass");
    }

    @Test
    void englishIsTaggedAndLemmatised() {
        AnnotatedDocument document = Texts.annotate(
                "auto", "The services were delivered by providers. People have strengths that they can use.");
        assertThat(document.language()).isEqualTo("en");
        assertThat(Texts.tagged(document))
                .contains("services/service/NOUN", "delivered/deliver/VERB", "People/people/NOUN");
    }

    @Test
    void anEnglishSentenceInsideADanishParagraphIsEnglish() {
        AnnotatedDocument document = Texts.annotate(
                "auto",
                "Rådet har spurgt andre lande, og det er ikke let at få et svar, som vi kan bruge i vores arbejde. "
                        + "»The people who are in the programme must not be left to wait for an offer.« "
                        + "Sådan skriver de, og det er vi enige med dem i.");
        assertThat(document.sentences()).extracting(Sentence::language).containsExactly("da", "en", "da");
    }

    @Test
    void contentsAndRunningHeadsAreLeftOut() {
        AnnotatedDocument document = new Annotator()
                .annotate(Texts.of(List.of("Indhold 1", "Side 2"), Zone.CONTENTS), AnnotateOptions.DEFAULT);
        assertThat(document.tokens().size()).isZero();
        assertThat(document.sentences()).isEmpty();
    }

    @Test
    void titlesAreSpansOverTokens() {
        AnnotateOptions options = new AnnotateOptions("da", List.of("Flere skal med"), Layer.ALL, TagFilter.ALL);
        AnnotatedDocument document =
                new Annotator().annotate(Texts.of("Puljen hedder Flere skal med og er ny."), options);
        assertThat(document.titles()).containsExactly(new TokenSpan(2, 5));
    }

    @Test
    void rulesDoNotChangeHowTextIsCut() {
        Document text = Texts.of(
                "Puljen hedder Flere skal med. Og den er ny, jf. § 15. Den koster 150 mio. kr.",
                "Programmet »Job- og helhedsplan« når hver femte.");
        List<String> titles = List.of("Flere skal med. Og", "§ 15", "Job- og helhedsplan", "mio");
        AnnotatedDocument plain =
                new Annotator().annotate(text, new AnnotateOptions("da", List.of(), Layer.ALL, TagFilter.ALL));
        for (Set<Layer> layers : List.of(Layer.ALL, Set.<Layer>of())) {
            for (TagFilter filter : List.<TagFilter>of(TagFilter.ALL, untagged -> new BitSet())) {
                AnnotatedDocument ruled =
                        new Annotator().annotate(text, new AnnotateOptions("da", titles, layers, filter));
                assertThat(ruled.titles()).isNotEqualTo(plain.titles());
                assertThat(ruled.sentences()).isEqualTo(plain.sentences());
                assertThat(offsets(ruled)).isEqualTo(offsets(plain));
            }
        }
    }

    private static List<Integer> offsets(AnnotatedDocument document) {
        return IntStream.range(0, document.tokens().size())
                .flatMap(token -> IntStream.of(
                        document.tokens().start(token), document.tokens().end(token)))
                .boxed()
                .toList();
    }

    @Test
    void quotedCapitalisedTitlesAreSpansAndSpeechIsNot() {
        AnnotatedDocument document = Texts.annotate(
                "da",
                "Programmet »Alle skal med« begynder nu.",
                "»Kommunen skal handle nu«, siger hun.",
                "Hun sagde: »Kommunen skal handle nu«");
        assertThat(document.titles()).hasSize(1);
        TokenSpan title = document.titles().get(0);
        assertThat(document.quote(title.first(), title.end())).isEqualTo("Alle skal med");
    }

    @Test
    void abbreviationsEndNoSentence() {
        for (String text : List.of(
                "Det gælder evt. borgere, jf. § 15, stk. 2, og bl.a. unge.",
                "Det koster ca. 150 mio. kr. om året ift. planen.",
                "Se f.eks. Bilag 3, s. 12 ff. om dette.",
                "Reglen gælder pga. lovens § 4, nr. 2, m.v. i hele landet.",
                "Omkring 40 pct. af de ledige er i job.",
                "Mødet er d. 3. maj kl. 10 hos dr. Hansen.")) {
            assertThat(Texts.sentences(Texts.annotate("da", text))).containsExactly(text);
        }
        assertThat(Texts.sentences(
                        Texts.annotate("da", "Det koster 150 mio. kr. Planen er ny. Andelen er 40 pct. Den falder.")))
                .hasSize(4);
    }

    @Test
    void aSwedishDocumentIsSaidToBeSoAndNotAnalysedAsDanish() {
        AnnotatedDocument document = Texts.annotate(
                "auto",
                "Kommunen ska erbjuda en plan till alla som har varit utan arbete i mer än ett år. Planen görs "
                        + "tillsammans med individen, och den ska inte vara något hinder för utbildning.");
        assertThat(document.language()).isEqualTo("sv");
        assertThat(Texts.readings(document)).allMatch(reading -> reading.lemma().isEmpty());
    }

    @Test
    void aNorwegianPassageInADanishDocumentIsNotAnalysedAsDanish() {
        String danish =
                "Borgeren har ret til at få besked, og hvis der er gået mere end en måned uden svar, kan hun klage"
                        + " over det hos nogen, der skal se på sagen efter reglerne.";
        AnnotatedDocument document = Texts.annotate(
                "auto",
                danish,
                danish,
                danish,
                "Kommunen skal gi et tilbud til alle som har vært uten arbeid etter ett år, og hva de trenger, må bli"
                        + " avklart gjennom noe de selv velger.");
        assertThat(document.language()).isEqualTo("da");
        assertThat(document.sentences()).extracting(Sentence::language).containsExactly("da", "da", "da", "no");
    }
}
