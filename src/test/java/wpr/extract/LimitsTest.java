package wpr.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** Each limit, met by a document one step over it. */
class LimitsTest {
    private static final Path PDF = Path.of("examples/06-evaluering.pdf");

    @Test
    void pages() throws IOException {
        refuses(limits(30, 2, 5_000_000, 1_000), Files.readAllBytes(PDF), "e.pdf", "has more than 2 pages, the limit");
    }

    @Test
    void charactersOfEveryFormat() throws IOException {
        for (String name :
                List.of("06-evaluering.pdf", "01-puljeopslag.html", "03-samtaleguide.docx", "04-kursusslides.pptx")) {
            refuses(
                    limits(30, 500, 500, 1_000),
                    Files.readAllBytes(Path.of("examples").resolve(name)),
                    name,
                    "more than ");
        }
        refuses(
                limits(30, 500, 500, 1_000),
                "Ord og flere ord. ".repeat(50).getBytes(StandardCharsets.UTF_8),
                "a.txt",
                "characters of text");
    }

    @Test
    void secondsAreAskedForInTheMiddleOfAPage() throws IOException {
        refuses(limits(0, 500, 5_000_000, 1_000), Files.readAllBytes(PDF), "e.pdf", "took more than 0 seconds to read");
    }

    @Test
    void nesting() throws IOException {
        byte[] html = ("<div>".repeat(400) + "Dybt nede." + "</div>".repeat(400)).getBytes(StandardCharsets.UTF_8);
        refuses(limits(30, 500, 5_000_000, 100), html, "dyb.html", "has more than 100 elements inside one another");
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
        refuses(limits(30, 500, 10_000, 1_000), odt.toByteArray(), "bombe.odt", "unpacks to more than 80,000 bytes");
    }

    private static Limits limits(int seconds, int pages, int characters, int nesting) {
        return new Limits(1_000_000, seconds, pages, characters, nesting, 64);
    }

    private static void refuses(Limits limits, byte[] content, String name, String message) {
        assertThatThrownBy(() -> new Extractor(new ExtractOptions(List.of(), limits)).extract(content, name))
                .isInstanceOfSatisfying(
                        ExtractionException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LIMIT))
                .hasMessageContaining(message);
    }
}
