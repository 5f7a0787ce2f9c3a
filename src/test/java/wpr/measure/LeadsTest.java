package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.annotate.TagFilter;
import wpr.model.Document;
import wpr.model.Layer;
import wpr.model.Lead;

class LeadsTest {
    private static final List<String> NAMING = List.of(
            "Efter direktiv 2019/882/EU og forordningen (EU) 2016/679 er det givet.",
            "Se Betænkning nr. 1123 om sagen.",
            "Også projektet Lange Lyse Dage er slut, og forsøget »Kort Vej« er begyndt.",
            "Det har Region Vestland, Rigsrevisionen og Holm (2016) sagt.",
            "Under Directive (EU) No. 19/2011/EC it is so.",
            "Under the Consolidated Act no. 32 of 3 May 2001 it is so.",
            "The OECD has asked the Hasle Board, and the pilot 'Open Doors' has begun.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da|Det følger af lov om aktiv socialpolitik og af praksis.|law|lov om aktiv socialpolitik",
                "da|Efter lov om en aktiv beskæftigelsesindsats skal kommunen holde samtaler.|law|lov om en aktiv beskæftigelsesindsats",
                "da|Reglen står i lov nr. 482 af 22. maj 2013 og gælder endnu.|law|lov nr. 482 af 22. maj 2013",
                "da|Serviceloven gælder også her, og det gør serviceloven overalt.|law|Serviceloven",
                "da|Se rapporten »Veje ud af ventetid«, som kom i foråret.|report|Veje ud af ventetid",
                "da|Effekten er lille (Hansen og Juhl 2016), men sikker.|report|Hansen og Juhl 2016",
                "da|Projektet »Kort Vej« har kørt i to år.|project|Kort Vej",
                "da|Beskæftigelsesrådet har fulgt indsatsen tæt.|body|Beskæftigelsesrådet",
                "da|Det er Styrelsen for Job og Forløb, der måler.|body|Styrelsen for Job og Forløb",
                "da|Østerbølle Kommune har valgt en anden vej.|body|Østerbølle Kommune",
                "en|Under the Social Services Act 2011 the council decides.|law|Social Services Act 2011",
                "en|See the report “Roads out of waiting” from the spring.|report|Roads out of waiting",
                "en|The effect is small (Brown and Hill 2016) but certain.|report|Brown and Hill 2016",
                "en|The Short Road programme has run for two years.|project|Short Road",
                "en|The Ministry of Work and Health measures it.|body|Ministry of Work and Health",
                "en|The Hasle Labour Market Agency has paid for it.|body|Hasle Labour Market Agency"
            })
    void findsWhatATextNames(String language, String text, String kind, String name) {
        assertThat(leads(language, text)).anySatisfy(lead -> {
            assertThat(lead.kind().id()).isEqualTo(kind);
            assertThat(lead.name()).isEqualTo(name);
            assertThat(lead.places())
                    .allSatisfy(place -> assertThat(text.substring(place.start(), place.end()))
                            .isEqualToIgnoringCase(name));
        });
    }

    @Test
    void aNameThatComesAgainIsOneLeadWithBothPlaces() {
        assertThat(leads("da", "Serviceloven gælder også her, og det gør serviceloven overalt."))
                .singleElement()
                .satisfies(lead -> assertThat(lead.places()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da|Borgeren har lov til at tage hjem, og skoven er grøn.",
                "da|Han fik loven forklaret på mødet i rådhuset.",
                "en|They act on what they know and report to nobody."
            })
    void leavesOtherWordsAlone(String language, String text) {
        assertThat(leads(language, text)).isEmpty();
    }

    /** Texts as they are, so with tags between: more for the forms to find, not less. */
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void noPassageWithANameIsWithoutASignOfIt(String language) throws IOException {
        List<String> passages = new ArrayList<>(NAMING);
        try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|tsv|yaml|java)"))
                    .toList()) {
                passages.addAll(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
            }
        }
        for (Leads.Form form : Leads.FORMS.getOrDefault(language, List.of())) {
            List<String> named = passages.stream()
                    .filter(passage -> form.pattern().matcher(passage).find())
                    .toList();
            assertThat(named).as(form.pattern().pattern()).isNotEmpty().allMatch(form::possibleIn);
        }
    }

    private static List<Lead> leads(String language, String text) {
        Document document = Sample.document("a", text).document();
        return Leads.of(
                new Annotator().annotate(document, new AnnotateOptions(language, List.of(), Layer.ALL, TagFilter.ALL)));
    }
}
