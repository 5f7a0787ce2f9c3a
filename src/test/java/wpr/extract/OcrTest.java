package wpr.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.extract.ExtractionException.Reason;
import wpr.extract.pdf.Tesseract;
import wpr.model.RawBlock;
import wpr.model.RawDocument;
import wpr.model.Remark;
import wpr.model.Remark.Code;
import wpr.model.Zone;

/** Real scans, made by {@code src/test/resources/extract/scans/make.sh}: askew, with noise, in greys and in black. */
class OcrTest {
    private static final Path FILES = Path.of("src/test/resources/extract/scans");
    private static final Extractor WITHOUT = new Extractor(new ExtractOptions(List.of(), Limits.DEFAULT, Ocr.NONE));

    @Test
    void aScannedPageKeepsItsHeadingsParagraphsAndBullets() throws Exception {
        RawDocument raw = read("letter.jpg");
        assertThat(raw.ocrPages()).isEqualTo(1);
        assertThat(raw.warnings()).containsExactly(Remark.of(Code.OCR_PAGES, "1"));
        assertThat(raw.blocks())
                .extracting(
                        RawBlock::page, RawBlock::zone, block -> block.text().replace('\n', ' '))
                .containsExactly(
                        tuple(1, Zone.HEADING, "Bilag 4. Brev fra rådet"),
                        tuple(
                                1,
                                Zone.BODY,
                                "Kommunerne skal tilbyde borgere med langvarig ledighed en fast kontaktperson. Ordningen bygger på"
                                        + " erfaringer fra forsøget, hvor borgerne fik færre breve og hurtigere svar på deres"
                                        + " spørgsmål til arbejdsmarkedsindsatsen."),
                        tuple(1, Zone.HEADING, "Økonomi og ansvar"),
                        tuple(
                                1,
                                Zone.BODY,
                                "Rådet afsætter 12,5 mio. kr. om året. Over 14.000 borgere har ventet i mere end et år, og mange"
                                        + " oplever at skulle fortælle den samme historie igen og igen."),
                        tuple(1, Zone.LIST, "• Kontaktpersonen aftaler det første møde."),
                        tuple(1, Zone.LIST, "• Borgeren vælger selv stedet."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"turned.jpg", "over.pdf"})
    void aPageOnItsSideOrUpsideDownIsReadLikeOneThatStands(String name) throws Exception {
        assumeTrue(Tesseract.seesTurns() || "true".equals(System.getenv("CI")), "needs Debian's tesseract-ocr-osd");
        assertThat(read(name).blocks())
                .extracting(RawBlock::zone, block -> block.text().replace('\n', ' '))
                .containsExactlyElementsOf(read("letter.jpg").blocks().stream()
                        .map(block -> tuple(block.zone(), block.text().replace('\n', ' ')))
                        .toList());
    }

    @Test
    void onlyPagesWhoseTextStandsInAPictureAreRecognised() throws Exception {
        RawDocument raw = read("mixed.pdf");
        assertThat(raw.pages()).isEqualTo(4);
        assertThat(raw.warnings())
                .as("page 2 bears a stamp that is text, page 3 is empty")
                .containsExactly(Remark.of(Code.OCR_PAGES, "2, 4"));
        assertThat(page(raw, 1)).contains("Venstre spalte begynder her. Borgere, der har været ledige længe,");
        assertThat(page(raw, 2)).contains("Udvalget 2024-25", "Over 14.000 borgere har ventet");
        assertThat(page(raw, 3)).isEmpty();
        assertThat(page(raw, 4))
                .as("columns one after the other, though the page lies askew")
                .containsSubsequence(
                        "Venstre spalte begynder",
                        "Et andet afsnit står stadig i venstre spalte",
                        "Højre spalte handler om økonomi",
                        "Det sidste afsnit slutter nederst til højre");
    }

    @Test
    void aTextLayerThatNamesNoLettersIsNotBelieved() throws Exception {
        RawDocument raw = read("no-letters.pdf");
        assertThat(raw.warnings()).containsExactly(Remark.of(Code.OCR_PAGES, "1"));
        assertThat(page(raw, 1)).contains("Kommunerne skal tilbyde borgere med langvarig ledighed");
        assertThat(WITHOUT.extract(FILES.resolve("no-letters.pdf")).warnings())
                .containsExactly(Remark.of(Code.JUNK_TEXT, "1"));
    }

    @Test
    void anImageHasPagesAndNotEveryPictureHoldsText() throws Exception {
        RawDocument raw = read("pages.tiff");
        assertThat(raw.pages()).isEqualTo(2);
        assertThat(page(raw, 2)).contains("Det sidste afsnit slutter nederst til højre.");
        ExtractionException fault = catchThrowableOfType(ExtractionException.class, () -> read("picture.jpg"));
        assertThat(fault.reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(fault.remark()).isEqualTo(Remark.of(Code.NO_TEXT_SEEN));
    }

    @Test
    void withoutRecognitionScannedPagesAreListed() throws Exception {
        RawDocument raw = WITHOUT.extract(FILES.resolve("mixed.pdf"));
        assertThat(raw.ocrPages()).isZero();
        assertThat(raw.warnings()).containsExactly(Remark.of(Code.PAGES_WITHOUT_TEXT, "2, 4"));
        ExtractionException fault =
                catchThrowableOfType(ExtractionException.class, () -> WITHOUT.extract(FILES.resolve("letter.jpg")));
        assertThat(fault.remark()).isEqualTo(Remark.of(Code.SCANNED));
    }

    @Test
    void theTimeForOneDocumentEnds() {
        installed();
        Ocr hurried = new Ocr(Ocr.Mode.AUTO, "da", 0);
        Extractor extractor = new Extractor(new ExtractOptions(List.of(), Limits.DEFAULT, hurried));
        ExtractionException fault =
                catchThrowableOfType(ExtractionException.class, () -> extractor.extract(FILES.resolve("letter.jpg")));
        assertThat(fault.remark())
                .isEqualTo(Remark.of(Code.OCR_FAILED, 1, "the 0 seconds for one document are used up"));
    }

    private static RawDocument read(String name) throws Exception {
        installed();
        return new Extractor().extract(FILES.resolve(name));
    }

    private static void installed() {
        boolean ready =
                Tesseract.version().contains(" dan") && Tesseract.version().contains(" eng");
        assumeTrue(
                ready || "true".equals(System.getenv("CI")),
                "needs Tesseract with Danish and English: Debian's tesseract-ocr, tesseract-ocr-dan, tesseract-ocr-eng");
    }

    private static String page(RawDocument raw, int page) {
        return raw.blocks().stream()
                .filter(block -> block.page() == page)
                .map(block -> block.text().replace('\n', ' '))
                .collect(Collectors.joining(" "));
    }
}
