package wpr.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wpr.model.Reading;

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
            })
    void nounsAndAdjectivesHaveTheirLemma(String text, String form, String lemma) {
        assertThat(reading(text, form).lemma()).isEqualTo(lemma);
    }

    private static Reading reading(String text, String form) {
        List<Reading> found = Texts.readings(Texts.annotate("en", text)).stream()
                .filter(reading -> reading.form().equals(form))
                .toList();
        return found.get(0);
    }
}
