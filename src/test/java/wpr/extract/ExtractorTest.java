package wpr.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wpr.extract.ExtractionException.Reason;
import wpr.model.RawBlock;
import wpr.model.RawDocument;
import wpr.model.Zone;

/** Real files, made by {@code src/test/resources/extract/make.sh} from the sources beside it. */
class ExtractorTest {
    private static final Path FILES = Path.of("src/test/resources/extract");

    private final Extractor extractor = new Extractor();

    @ParameterizedTest
    @CsvSource({
        "encrypted.pdf, ENCRYPTED, password",
        "image-only.pdf, NO_TEXT, optical character recognition",
        "truncated.docx, TRUNCATED, cut short",
        "truncated.pdf, CORRUPT, cut short",
    })
    void aFileThatCannotBeReadSaysWhyAndWhatToDo(String name, Reason reason, String remedy) {
        ExtractionException fault = fault(name);
        assertThat(fault.reason()).isEqualTo(reason);
        assertThat(fault)
                .hasMessageStartingWith(name)
                .hasMessageContaining(remedy)
                .hasMessageEndingWith(".");
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
        assertThat(fault).hasMessageContaining("audio/").hasMessageContaining("convert it to PDF");
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
        assertThat(raw.warnings())
                .containsExactly("The name ends in .docx but the content is application/pdf; it was read as that.");
    }

    @Test
    void aScannedPageAmongOthersIsAWarning() throws Exception {
        assertThat(extract("mixed.pdf").warnings())
                .containsExactly("No text on page 2; scanned pages need optical character recognition first.");
    }

    @Test
    void aPageThatIsShownOnItsSideIsReadAsItStands() throws Exception {
        assertThat(extract("rotated.pdf").blocks())
                .extracting(RawBlock::text)
                .contains("Vejen til hjælp", "Rådets forslag")
                .anyMatch(text -> text.startsWith("Forsøgsordningen evalueres efter tre år."));
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
                        "Left out as no part of the text: cookie text (6 words).",
                        "Left out as no part of the text: navigation (3 words).",
                        "Left out as no part of the text: links that skip to the text (3 words).",
                        "Left out as no part of the text: hidden text (1 word).");
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
        assertThat(raw.warnings()).hasSize(1).first().asString().contains("windows-1252");
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
