package wpr.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import wpr.extract.ExtractionException.Reason;
import wpr.model.Remark;
import wpr.model.Remark.Code;

/** Each limit, met by a document one step over it. */
class LimitsTest {
    private static final Path PDF = Path.of("examples/06-evaluering.pdf");

    @Test
    void pages() throws IOException {
        refuses(limits(30, 2, 5_000_000, 1_000), Files.readAllBytes(PDF), "e.pdf", Remark.of(Code.TOO_MANY_PAGES, 2));
    }

    @Test
    void charactersOfEveryFormat() throws IOException {
        for (String name : List.of("06-evaluering.pdf", "01-puljeopslag.html")) {
            refuses(limits(30, 500, 500, 1_000), example(name), name, Remark.of(Code.TOO_MUCH_TEXT, 500));
        }
        for (String name : List.of("03-samtaleguide.docx", "04-kursusslides.pptx")) {
            refuses(limits(30, 500, 500, 1_000), example(name), name, Remark.of(Code.UNPACKS_TOO_LARGE, 4_000));
        }
        refuses(
                limits(30, 500, 500, 1_000),
                "Ord og flere ord. ".repeat(50).getBytes(StandardCharsets.UTF_8),
                "a.txt",
                Remark.of(Code.TOO_MUCH_TEXT, 500));
    }

    @Test
    void secondsAreAskedForInTheMiddleOfAPage() throws IOException {
        refuses(limits(0, 500, 5_000_000, 1_000), Files.readAllBytes(PDF), "e.pdf", Remark.of(Code.TOO_SLOW, 0));
    }

    @Test
    void secondsAreAskedForWhileTheFileIsParsed() throws IOException {
        int pages = 2; // found too many once the parser is done
        refuses(limits(0, pages, 5_000_000, 1_000), Files.readAllBytes(PDF), "e.pdf", Remark.of(Code.TOO_SLOW, 0));
    }

    @Test
    void nesting() throws IOException {
        byte[] html = ("<div>".repeat(400) + "Dybt nede." + "</div>".repeat(400)).getBytes(StandardCharsets.UTF_8);
        refuses(limits(30, 500, 5_000_000, 100), html, "dyb.html", Remark.of(Code.TOO_DEEP, 100));
    }

    @Test
    void aPartThatUnpacksToFarMoreThanTheFile() throws IOException {
        ByteArrayOutputStream odt = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(odt)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(new byte[1_000_000]);
        }
        refuses(
                limits(30, 500, 10_000, 1_000),
                odt.toByteArray(),
                "bombe.odt",
                Remark.of(Code.UNPACKS_TOO_LARGE, 80_000));
    }

    private static byte[] example(String name) throws IOException {
        return Files.readAllBytes(Path.of("examples").resolve(name));
    }

    private static Limits limits(int seconds, int pages, int characters, int nesting) {
        return new Limits(1_000_000, seconds, pages, characters, nesting, 64);
    }

    private static void refuses(Limits limits, byte[] content, String name, Remark remark) {
        Extractor extractor = new Extractor(new ExtractOptions(List.of(), limits));
        ExtractionException fault =
                catchThrowableOfType(ExtractionException.class, () -> extractor.extract(content, name));
        assertThat(fault.reason()).as(name).isEqualTo(Reason.LIMIT);
        assertThat(fault.remark()).as(name).isEqualTo(remark);
    }
}
