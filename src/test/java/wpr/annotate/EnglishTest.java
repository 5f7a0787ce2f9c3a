package wpr.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wpr.model.AnnotatedDocument;
import wpr.model.Reading;
import wpr.model.Upos;

class EnglishTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The services were delivered by providers. | delivered | deliver | Pass",
                "Claimants are not always asked about it. | asked | ask | Pass",
                "The agency has written a plan. | written | write | Act",
                "Jobs are found for them. | found | find | Pass",
                "The council paid for it. | paid | pay | Act",
                "Landlords haven't been told. | told | tell | Pass",
                "The rules aren’t shared with partners. | shared | share | Pass",
                "Why were tenants never consulted? | consulted | consult | Pass",
                "The proposed scheme is small. | proposed | propose | Pass",
                "Grants awarded after June are taxed. | awarded | award | Pass",
                "The ministry closed in May and staff were moved. | closed | close | Act",
                "Regional offices closed early. | closed | close | Act",
                "She knew that prices had fallen. | had | have | Act",
            })
    void verbsHaveLemmaAndVoice(String text, String form, String lemma, String voice) {
        Reading reading = reading(text, form);
        assertThat(reading.lemma()).isEqualTo(lemma);
        assertThat(reading.features().voice()).isEqualTo(voice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They face many barriers. | barriers | barrier",
                "Local policies differ. | policies | policy",
                "The criteria are strict. | criteria | criterion",
                "Many people have no work. | people | people",
                "It is a better plan. | better | good",
                "Tenants are often ignored. | Tenants | tenant",
                "The fund's rules are new. | fund's | fund",
                "The nurses’ union was asked. | nurses’ | nurse",
                "Landlords can't refuse. | can't | can",
                "Some of them wait. | them | they",
            })
    void nounsAndAdjectivesHaveTheirLemma(String text, String form, String lemma) {
        assertThat(reading(text, form).lemma()).isEqualTo(lemma);
    }

    @Test
    void hyphenatedWordsAndAbbreviationsAreOneToken() {
        AnnotatedDocument document =
                Texts.annotate("en", "Hard-to-help tenants aged 65-70, e.g. Leeds widows, see No. 4 of it. They left.");
        assertThat(Texts.sentences(document)).hasSize(2);
        assertThat(Texts.forms(document)).contains("Hard-to-help", "65-70", "e.g.", "No.");
        assertThat(Texts.readings(document).get(0).pos()).isEqualTo(Upos.ADJ);
    }

    @Test
    void imperativesAreCommandsAndQuestionsAreNot() {
        assertThat(reading("Set a date.", "Set").features().mood()).isEqualTo("Imp");
        assertThat(reading("Don't move the plan.", "Don't").features().mood()).isEqualTo("Imp");
        assertThat(reading("Do tenants pay more?", "Do").features().mood()).isEqualTo("Ind");
        assertThat(reading("Does the board publish it?", "publish").features().verbform())
                .isEqualTo("Inf");
    }

    private static Reading reading(String text, String form) {
        List<Reading> found = Texts.readings(Texts.annotate("en", text)).stream()
                .filter(reading -> reading.form().equals(form))
                .toList();
        return found.get(0);
    }
}
