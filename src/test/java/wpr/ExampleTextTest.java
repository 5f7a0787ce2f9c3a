package wpr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wpr.extract.Extractor;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.Zone;
import wpr.rules.AnswerKey;
import wpr.rules.AnswerKey.Planted;
import wpr.text.DocumentBuilder;

/** What a reader of the example documents sees is what the rules get, on the page where it stands. */
class ExampleTextTest {
    private static final Path EXAMPLES = Path.of("examples");

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyPlantedPassageIsInTheTextOnItsPage(String name, AnswerKey key) throws Exception {
        Document document = document(name);
        List<String> wrong = new ArrayList<>();
        for (Planted planted : key.passages()) {
            List<Integer> at = occurrences(document.text(), planted.quote());
            if (at.isEmpty()) {
                wrong.add("not in the text: " + planted.quote());
            } else if (at.stream().noneMatch(start -> searched(document, start))) {
                wrong.add("in a zone that is not searched: " + planted.quote());
            } else if (at.stream().noneMatch(start -> document.page(start) == planted.page())) {
                wrong.add("on page " + document.page(at.get(0)) + ", not " + planted.page() + ": " + planted.quote());
            } else if (planted.quoted()
                    && at.stream()
                            .noneMatch(start -> document.quoted(
                                    start, start + planted.quote().length()))) {
                wrong.add("not marked as quoted: " + planted.quote());
            }
        }
        assertThat(wrong).isEmpty();
    }

    static Stream<Object[]> documents() {
        return AnswerKey.of(EXAMPLES, "en").keys().stream().map(key -> new Object[] {key.document(), key});
    }

    @Test
    void cookieTextAndMenusAreNotReadingMatter() throws Exception {
        assertThat(document("01-puljeopslag.html").text())
                .contains("Knap 27.000 borgere")
                .doesNotContain("samtykke", "Accepter alle", "Spring til indhold", "Alle borgere skal klikke");
        assertThat(document("12-voices.html").text()).doesNotContain("You must accept or decline");
    }

    @Test
    void runningHeadsAndStampsAreLeftOut() throws Exception {
        assertThat(document("02-indsatsmodel.pdf").text()).doesNotContain("· Indsatsmodel", "version 2.1");
        assertThat(document("06-evaluering.pdf").text()).doesNotContain("alm. del", "Fast Fodfæste · side");
        assertThat(document("11-policy-brief.pdf").text()).doesNotContain("Styrelsen for Job og Fremdrift (SJF)");
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws Exception {
        assertThat(document("02-indsatsmodel.pdf").text())
                .containsSubsequence(
                        "Hvad er modellen?",
                        "kommunerne har efterspurgt",
                        "1. Den stærke side først",
                        "sidst i skemaet.",
                        "2. Et konkret jobmål",
                        "4. Samme jobformidler hele vejen",
                        "De tre trin");
    }

    @Test
    void aContentsListIsNotCounted() throws Exception {
        Document document = document("06-evaluering.pdf");
        int title = document.text().indexOf("Bilag 2. Forløb, der ikke blev gennemført");
        assertThat(searched(document, title) && document.page(title) == 1).isFalse();
    }

    @Test
    void aParagraphThatComesTwiceCountsOnce() throws Exception {
        assertThat(occurrences(
                        document("08-haandbog.pdf").text(), "Depression, angst og kroniske smerter fylder dagene"))
                .hasSize(1);
    }

    @Test
    void notesOfSlidesAreKeptApart() throws Exception {
        Document document = document("04-kursusslides.pptx");
        assertThat(zone(document, "måske ikke om vores målgruppe")).isEqualTo(Zone.SLIDE_NOTES);
        assertThat(zone(document, "Tro på den enkelte")).isEqualTo(Zone.SLIDE);
    }

    @Test
    void footnotesAndCellsAreKeptApart() throws Exception {
        assertThat(zone(document("06-evaluering.pdf"), "Deltagere er ikke interviewet"))
                .isEqualTo(Zone.NOTE);
        assertThat(zone(document("03-samtaleguide.docx"), "Pakker og sorterer")).isEqualTo(Zone.TABLE);
        assertThat(zone(document("01-puljeopslag.html"), "Første rate udbetales"))
                .isEqualTo(Zone.TABLE);
        assertThat(zone(document("12-voices.html"), "I learned to read the envelope. Thin"))
                .isEqualTo(Zone.QUOTATION);
    }

    private static Document document(String name) throws Exception {
        Path file = EXAMPLES.resolve(name);
        assertThat(Files.size(file)).isLessThan(300_000);
        return new DocumentBuilder().build(name, "", new Extractor().extract(file));
    }

    private static List<Integer> occurrences(String text, String quote) {
        return IntStream.range(0, text.length())
                .filter(i -> text.startsWith(quote, i))
                .boxed()
                .toList();
    }

    private static boolean searched(Document document, int offset) {
        return block(document, offset).zone().searched();
    }

    private static Zone zone(Document document, String words) {
        int start = document.text().indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return block(document, start).zone();
    }

    private static Block block(Document document, int offset) {
        return document.blocks().stream()
                .filter(block -> block.start() <= offset && offset < block.end())
                .findFirst()
                .orElseThrow();
    }
}
