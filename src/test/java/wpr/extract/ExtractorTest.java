package wpr.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wpr.extract.ExtractionException.Reason;
import wpr.model.RawBlock;
import wpr.model.RawDocument;
import wpr.model.Remark;
import wpr.model.Remark.Code;
import wpr.model.Zone;

/** Real files, made by {@code src/test/resources/extract/make.sh} from the sources beside it. */
class ExtractorTest {
    private static final Path FILES = Path.of("src/test/resources/extract");

    private final Extractor extractor = new Extractor(new ExtractOptions(List.of(), Limits.DEFAULT, Ocr.NONE));

    @ParameterizedTest
    @CsvSource({
        "encrypted.pdf, ENCRYPTED, PASSWORD_MISSING",
        "image-only.pdf, NO_TEXT, SCANNED",
        "truncated.docx, TRUNCATED, CUT_SHORT",
        "truncated.pdf, CORRUPT, DAMAGED",
    })
    void aFileThatCannotBeReadSaysWhy(String name, Reason reason, Code code) {
        ExtractionException fault = fault(name);
        assertThat(fault.reason()).isEqualTo(reason);
        assertThat(fault.remark()).isEqualTo(Remark.of(code));
    }

    @Test
    void anEmptyFileIsNamedAsSuch() {
        ExtractionException fault =
                catchThrowableOfType(ExtractionException.class, () -> extractor.extract(new byte[0], "a.pdf"));
        assertThat(fault.reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void aTypeThatIsNotReadIsNamed() {
        byte[] wav = "RIFF\0\0\0\0WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1);
        ExtractionException fault =
                catchThrowableOfType(ExtractionException.class, () -> extractor.extract(wav, "lyd.wav"));
        assertThat(fault.reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(fault.remark()).isEqualTo(Remark.of(Code.UNSUPPORTED, "audio/vnd.wave"));
    }

    @Test
    void aPasswordOpensAnEncryptedFile() throws Exception {
        Extractor withPasswords = new Extractor(new ExtractOptions(List.of("wrong", "secret"), Limits.DEFAULT));
        assertThat(withPasswords.extract(FILES.resolve("encrypted.pdf")).pages())
                .isEqualTo(2);
    }

    @Test
    void anExtensionThatLiesIsAWarning() throws Exception {
        RawDocument raw = extract("lying.docx");
        assertThat(raw.mediaType()).isEqualTo("application/pdf");
        assertThat(raw.warnings()).containsExactly(Remark.of(Code.NAME_LIES, "docx", "application/pdf"));
    }

    @Test
    void aScannedPageAmongOthersIsAWarning() throws Exception {
        assertThat(extract("mixed.pdf").warnings()).containsExactly(Remark.of(Code.PAGES_WITHOUT_TEXT, "2"));
    }

    @Test
    void aPageThatIsShownOnItsSideIsReadAsItStands() throws Exception {
        assertThat(extract("rotated.pdf").blocks())
                .extracting(RawBlock::text)
                .contains("Vejen til hjælp", "Rådets forslag")
                .anyMatch(text -> text.startsWith("Forsøgsordningen evalueres efter tre år."));
    }

    @Test
    void headingsThatLookLikeTextAreToldByTheTagsOfThePdf() throws Exception {
        assertThat(extract("tagged.pdf").blocks())
                .filteredOn(block -> block.zone() == Zone.HEADING)
                .extracting(RawBlock::level, block -> block.text().replace('\n', ' '))
                .containsExactly(
                        tuple(1, "Hvorfor der går voksne om natten"),
                        tuple(2, "Hvad de unge siger, når de bliver spurgt om nætterne og om de voksne, der går dér"),
                        tuple(2, "2. Hvad politiet siger"),
                        tuple(1, "Hvad rådet vil"));
    }

    @Test
    void tagsThatMakeMostOfTheTextHeadingsAreNotBelieved() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(FILES.resolve("tagged.pdf").toFile())) {
            PDStructureNode text = (PDStructureNode) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .get(0);
            text.getKids().forEach(kid -> ((PDStructureElement) kid).setStructureType("H1"));
            document.save(out);
        }
        assertThat(extractor.extract(out.toByteArray(), "tagged.pdf").blocks())
                .isNotEmpty()
                .noneMatch(block -> block.zone() == Zone.HEADING);
    }

    @Test
    void slidesHaveTitlesBulletsAndNotes() throws Exception {
        RawDocument raw = extract("slides.pptx");
        assertThat(raw.pages()).isEqualTo(2);
        assertThat(raw.blocks())
                .extracting(RawBlock::page, RawBlock::zone, RawBlock::text)
                .containsExactly(
                        row(1, Zone.HEADING, "Det gode møde"),
                        row(1, Zone.SLIDE, "Spørg til hele situationen"),
                        row(1, Zone.SLIDE, "Giv tid til svaret"),
                        row(1, Zone.SLIDE_NOTES, "Husk, at ikke alle kan svare med det samme."),
                        row(2, Zone.HEADING, "Efter mødet"),
                        row(2, Zone.SLIDE, "Skriv aftalen ned"));
    }

    @Test
    void aWebPageGivesItsTextAndNotItsSite() throws Exception {
        RawDocument raw = extract("page.html");
        assertThat(raw.metadata())
                .containsEntry("title", "Fast kontaktperson")
                .containsEntry("author", "Rådet for Velfærd og Levevilkår")
                .containsEntry("language", "da");
        assertThat(raw.blocks())
                .extracting(RawBlock::zone, RawBlock::level, RawBlock::text)
                .containsExactly(
                        row(Zone.HEADER_FOOTER, 0, "Rådet for Velfærd og Levevilkår"),
                        row(Zone.HEADING, 1, "Fast kontakt\u00ADperson"),
                        row(
                                Zone.BODY,
                                0,
                                "Borgere med en fast kontaktperson får\u00A0hurtigere svar¹ og færre breve. Rummet er 12 m²."),
                        row(Zone.QUOTATION, 0, "Jeg skal ikke fortælle det hele forfra hver gang."),
                        row(
                                Zone.BODY,
                                0,
                                "En leder kalder det „sund fornuft“, og en anden siger: »Det burde vi have gjort for længst.«"),
                        row(Zone.HEADING, 2, "Krav"),
                        row(Zone.LIST, 1, "én indgang"),
                        row(Zone.LIST, 2, "også om aftenen"),
                        row(Zone.LIST, 1, "svar inden ti dage"),
                        row(Zone.CAPTION, 0, "Svartid"),
                        row(Zone.TABLE, 0, "Kommune"),
                        row(Zone.TABLE, 0, "Dage"),
                        row(Zone.TABLE, 0, "Sundkøbing"),
                        row(Zone.TABLE, 0, "9"),
                        row(Zone.BOX, 0, "Fakta"),
                        row(Zone.BOX, 0, "Ordningen begyndte i 2021."),
                        row(Zone.CAPTION, 0, "Figur 1. Vejen gennem systemet"),
                        row(Zone.NOTE, 0, "Opgjort af rådet i 2022."),
                        row(Zone.HEADER_FOOTER, 0, "Kontakt: Postboks 9"));
        assertThat(raw.warnings())
                .containsExactly(
                        Remark.of(Code.COOKIE_TEXT_LEFT_OUT, 6),
                        Remark.of(Code.NAVIGATION_LEFT_OUT, 3),
                        Remark.of(Code.SKIP_LINKS_LEFT_OUT, 3),
                        Remark.of(Code.UNSEEN_TEXT_LEFT_OUT, 1));
    }

    @Test
    void markdownKeepsItsStructure() throws Exception {
        RawDocument raw = extract("notes.md");
        assertThat(raw.metadata()).containsEntry("title", "Fast kontaktperson").containsEntry("language", "da");
        assertThat(raw.blocks())
                .extracting(RawBlock::zone, RawBlock::level, RawBlock::text)
                .containsExactly(
                        row(Zone.HEADING, 1, "Fast kontaktperson"),
                        row(Zone.BODY, 0, "Borgere får hurtigere svar¹ og færre breve."),
                        row(Zone.LIST, 1, "én indgang"),
                        row(Zone.LIST, 2, "også om aftenen"),
                        row(Zone.QUOTATION, 0, "Det burde vi have gjort."),
                        row(Zone.TABLE, 0, "Kommune"),
                        row(Zone.TABLE, 0, "Dage"),
                        row(Zone.TABLE, 0, "Sundkøbing"),
                        row(Zone.TABLE, 0, "9"),
                        row(Zone.NOTE, 0, "Opgjort af rådet."));
    }

    @ParameterizedTest
    @CsvSource({"report.rtf, 34", "report.doc, 36", "slides.ppt, 6", "notes.epub, 12"})
    void otherFormatsGiveAllTheirText(String name, int blocks) throws Exception {
        assertThat(extract(name).blocks()).hasSize(blocks);
    }

    @Test
    void aLegacyWordFileKeepsZones() throws Exception {
        assertThat(extract("report.doc").blocks())
                .extracting(RawBlock::zone)
                .contains(Zone.CONTENTS, Zone.LIST, Zone.QUOTATION, Zone.CAPTION, Zone.TABLE, Zone.NOTE)
                .endsWith(Zone.NOTE, Zone.NOTE, Zone.HEADER_FOOTER);
    }

    @Test
    void headersAndFootersOfAnRtfFileStandApart() throws Exception {
        assertThat(extract("report.rtf").blocks())
                .filteredOn(block -> block.zone() == Zone.HEADER_FOOTER)
                .extracting(RawBlock::place)
                .containsExactly(RawBlock.Place.TOP, RawBlock.Place.BOTTOM);
        assertThat(extract("report.rtf").blocks())
                .filteredOn(block -> block.zone() != Zone.HEADER_FOOTER)
                .extracting(RawBlock::text)
                .first()
                .isEqualTo("Vejen til hjælp");
    }

    @Test
    void plainTextInAnOldEncodingIsReadWithAWarning() throws Exception {
        RawDocument raw = extract("latin1.txt");
        assertThat(raw.blocks())
                .extracting(RawBlock::zone, RawBlock::text)
                .containsExactly(
                        row(Zone.HEADING, "1. Indledning"),
                        row(
                                Zone.BODY,
                                "Området omfatter både beskæftigelses-\nindsatsen og job- og uddannelses-\nindsatsen."),
                        row(Zone.LIST, "- én indgang"),
                        row(Zone.LIST, "- svar inden ti dage"));
        assertThat(raw.warnings()).containsExactly(Remark.of(Code.OLD_ENCODING, "windows-1252"));
    }

    private RawDocument extract(String name) throws Exception {
        return extractor.extract(FILES.resolve(name));
    }

    private ExtractionException fault(String name) {
        return catchThrowableOfType(ExtractionException.class, () -> extract(name));
    }

    private static org.assertj.core.groups.Tuple row(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
