package wpr.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void aPatternReadsColumnsFromNames() {
        Metadata metadata = new Metadata(List.of("label"), Map.of("x/SJF_2021_guide.pdf", row("label", "Bilag 1")))
                .withNames("{agency}_{year}_*");

        assertThat(metadata.columns()).containsExactly("label", "agency", "year");
        assertThat(metadata.of("x/SJF_2021_guide.pdf"))
                .containsExactly(Map.entry("agency", "SJF"), Map.entry("label", "Bilag 1"), Map.entry("year", "2021"));
        assertThat(metadata.of("SJF-2021.pdf")).isEmpty();
        assertThat(Metadata.NONE.withNames("{agency}/{year}.html").of("Rådet/2019.html"))
                .containsExactly(Map.entry("agency", "Rådet"), Map.entry("year", "2019"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guide", "{}_x", "{a}_{a}", "{a b}", "{a"})
    void aPatternWithoutColumnsIsRefused(String pattern) {
        assertThatThrownBy(() -> Metadata.NONE.withNames(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileBesideADocumentComesBehindTheTable() throws IOException {
        Path sidecar = folder.resolve("a.pdf.meta.json");
        Files.writeString(sidecar, "{\"year\": 2021, \"agency\": \"Rådet\", \"tags\": [1]}");
        Metadata table = new Metadata(List.of("year"), Map.of("a.pdf", row("year", "2020")));

        Metadata.Read read = table.withSidecars(new TreeMap<>(Map.of("a.pdf", sidecar)), "en");

        assertThat(read.problems()).isEmpty();
        assertThat(read.metadata().columns()).containsExactly("year", "agency");
        assertThat(read.metadata().of("a.pdf"))
                .containsExactly(Map.entry("agency", "Rådet"), Map.entry("year", "2020"));
    }

    @Test
    void aBrokenFileBesideADocumentIsNamed() throws IOException {
        Path sidecar = Files.writeString(folder.resolve("a.pdf.meta.json"), "{year: 2021");

        assertThat(Metadata.NONE
                        .withSidecars(new TreeMap<>(Map.of("a.pdf", sidecar)), "en")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).endsWith("a.pdf.meta.json"));
    }

    private static TreeMap<String, String> row(String column, String value) {
        return new TreeMap<>(Map.of(column, value));
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
        assertThat(Metadata.read(file, "en").problems())
                .extracting(Problem::remedy)
                .containsExactly("Save it as CSV in UTF-8 and name it with --metadata.");
    }

    private Metadata.Read read(String content) throws IOException {
        Path file = folder.resolve("m.csv");
        Files.writeString(file, content);
        return Metadata.read(file, "en");
    }
}
