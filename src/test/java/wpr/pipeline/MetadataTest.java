package wpr.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wpr.model.Problem;

class MetadataTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void columnsKeepTheirOrderAndJoinOnTheDocument() throws IOException {
        Metadata.Read read = read("year,document,label\n2019,a/b.pdf,Bilag 20\n2020,c.pdf,\"Notat, udkast\"\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.metadata().columns()).containsExactly("year", "label");
        assertThat(read.metadata().of("a/b.pdf")).containsEntry("label", "Bilag 20");
        assertThat(read.metadata().of("c.pdf")).containsEntry("label", "Notat, udkast");
        assertThat(read.metadata().of("d.pdf")).isEmpty();
    }

    @Test
    void aFileSavedByADanishSpreadsheetIsRead() throws IOException {
        Metadata.Read read = read("\uFEFFdocument;agency\r\na.pdf;Rådet\r\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.metadata().of("a.pdf")).containsEntry("agency", "Rådet");
    }

    @Test
    void aBackslashInAPathIsASlash() throws IOException {
        assertThat(read("document,year\na\\b.pdf,2019\n").metadata().of("a/b.pdf"))
                .containsEntry("year", "2019");
    }

    @Test
    void withoutTheKeyColumnNothingJoins() throws IOException {
        Metadata.Read read = read("file,year\na.pdf,2019\n");
        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly("The metadata file has no column `document`.");
        assertThat(read.problems().get(0).remedy()).contains("file, year");
    }

    @Test
    void rowsOfTheWrongLengthAndSecondRowsAreNamedByLine() throws IOException {
        Metadata.Read read = read("document,year\na.pdf,2019,x\nb.pdf,2020\nb.pdf,2021\n");
        assertThat(read.problems()).extracting(Problem::line).containsExactly(2, 4);
        assertThat(read.metadata().of("b.pdf")).containsEntry("year", "2020");
    }

    @Test
    void aFileThatIsNotUtf8IsSaid() throws IOException {
        Path file = folder.resolve("m.csv");
        Files.write(file, "document,label\na.pdf,Rådet\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Metadata.read(file).problems())
                .extracting(Problem::remedy)
                .containsExactly("Save it as CSV in UTF-8 and name it with --metadata.");
    }

    private Metadata.Read read(String content) throws IOException {
        Path file = folder.resolve("m.csv");
        Files.writeString(file, content);
        return Metadata.read(file);
    }
}
