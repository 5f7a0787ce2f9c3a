package wpr.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wpr.model.Reading;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Over 27.000 borgere venter. | 27.000 | 27000",
                "Det koster 150 mio. kr. om året. | 150 | 150000000",
                "Det koster 1,2 milliarder kroner. | 1,2 | 1200000000",
                "Hver femte ledige er syg. | femte | 0.2",
                "Hver anden ledige er syg. | anden | 0.5",
                "Hvert andet barn er syg. | andet | 0.5",
                "Omkring 40 pct. er i job. | 40 | 40",
                "To tredjedele er i job. | To | 0.6666667",
                "Halvdelen af deltagerne er i job. | Halvdelen | 0.5",
                "Over en tredjedel af borgerne venter. | tredjedel | 0.3333333",
                "En femtedel af de ledige er syge. | femtedel | 0.2",
                "Tre fjerdedele har søgt. | Tre | 0.75",
                "3 ud af 10 borgere er syge. | 10 | 0.3",
                "En ud af fem ledige er syg. | fem | 0.2",
                "To ud af tre ledige har søgt. | tre | 0.6666667",
                "To ud af tre ledige har søgt. | To | 2",
                "2 af 5 ledige har søgt. | 5 | 0.4",
                "I 2024 kom to af otte kommuner. | otte | 0.25",
                "Der kom 40 af 12 grunde. | 12 | 12",
                "Der er råd til 12 ud af 48 pladser. | 48 | 0.25",
                "Han trak 40 kroner ud af 90 poser. | 90 | 90",
                "Der er femogtyve pladser. | femogtyve | 25",
                "Væksten var 2,5 procent. | 2,5 | 2.5",
                "Det begyndte i 2024. | 2024 | 2024",
            })
    void danishNumeralsHaveTheirValue(String text, String form, double value) {
        assertThat(value("da", text, form)).isCloseTo(value, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mødet er den 12.03.2024 i byen. | 12.03.2024",
                "Den femte reform kom i går. | femte",
                "Kommunen fik en plan. | en",
                "To tredjedele er i job. | tredjedele",
                "Flertallet af deltagerne er i job. | Flertallet",
                "Det gælder 10-12 kommuner. | 10-12",
            })
    void datesOrdinalsArticlesAndRangesHaveNone(String text, String form) {
        assertThat(value("da", text, form)).isNaN();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 27,000 people are waiting. | 27,000 | 27000",
                "It costs 2.5 million pounds. | 2.5 | 2500000",
                "One in five people is ill. | five | 0.2",
                "Three out of ten people are ill. | ten | 0.3",
                "They came out of 12 towns. | 12 | 12",
                "Two thirds of them work. | Two | 0.6666667",
            })
    void englishNumeralsHaveTheirValue(String text, String form, double value) {
        assertThat(value("en", text, form)).isCloseTo(value, within(1e-6));
    }

    @Test
    void theMultiplierHasNoValueOfItsOwn() {
        assertThat(value("da", "Det koster 150 mio. kr. om året.", "mio.")).isNaN();
    }

    private static double value(String language, String text, String form) {
        return Texts.readings(Texts.annotate(language, text)).stream()
                .filter(reading -> reading.form().equals(form))
                .mapToDouble(Reading::number)
                .findFirst()
                .orElseThrow();
    }
}
