package wpr.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aFolderIsAllFilesBelowItInTheOrderOfTheirIds() throws IOException {
        write("b.pdf");
        write("a/ø.docx");
        write("a/b/c.txt");
        assertThat(ids(folder.toString())).containsExactly("a/b/c.txt", "a/ø.docx", "b.pdf");
    }

    @Test
    void hiddenFilesIgnoredFoldersAndMetadataAreNoDocuments() throws IOException {
        write("report.pdf");
        write(".DS_Store");
        write(".git/config");
        write("results/.wprignore");
        write("results/text/report.pdf.txt");
        write("metadata.csv");
        write("sub/metadata.csv");
        Inputs inputs = Inputs.find(List.of(folder.toString()), InputStream.nullInputStream());
        assertThat(inputs.inputs()).extracting(Input::document).containsExactly("report.pdf", "sub/metadata.csv");
        assertThat(inputs.metadata()).contains(folder.resolve("metadata.csv").toAbsolutePath());
    }

    @Test
    void whatStandsBesideADocumentAndTellsOfItIsNone() throws IOException {
        write("x/report.pdf");
        write("x/report.pdf.meta.json");
        write("orphan.pdf.meta.json");
        Inputs inputs = Inputs.find(List.of(folder.toString()), InputStream.nullInputStream());
        assertThat(inputs.inputs()).extracting(Input::document).containsExactly("orphan.pdf.meta.json", "x/report.pdf");
        assertThat(inputs.sidecars())
                .containsExactly(java.util.Map.entry(
                        "x/report.pdf", folder.resolve("x/report.pdf.meta.json").toAbsolutePath()));
        assertThat(Inputs.find(List.of(folder + "/x/report.pdf"), InputStream.nullInputStream())
                        .sidecars())
                .containsKey("report.pdf");
    }

    @Test
    void aPatternThatTheShellLeftAloneIsExpanded() throws IOException {
        write("x/one.pdf");
        write("x/y/two.pdf");
        write("x/y/three.txt");
        assertThat(ids(folder + "/x/**.pdf")).containsExactly("one.pdf", "y/two.pdf");
        assertThat(ids(folder + "/x/*.pdf")).containsExactly("one.pdf");
    }

    @Test
    void aFileWhoseNameHoldsPatternSignsIsAFile() throws IOException {
        write("plan [udkast].pdf");
        assertThat(ids(folder + "/plan [udkast].pdf")).containsExactly("plan [udkast].pdf");
    }

    @Test
    void whatDoesNotExistIsAnInputThatCannotBeRead() throws IOException {
        Inputs inputs =
                Inputs.find(List.of(folder + "/missing.pdf", folder + "/no*match.pdf"), InputStream.nullInputStream());
        assertThat(inputs.inputs()).hasSize(2);
        assertThatThrownBy(() -> input(inputs, "missing.pdf").content().read(1_000_000))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> inputs.inputs().get(0).content().read(1_000_000))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatChangesAfterItWasFoundIsReadOnceAsItIsThen() throws Exception {
        write("a.txt");
        Input input = Inputs.find(List.of(folder.toString()), InputStream.nullInputStream())
                .inputs()
                .get(0);
        Files.writeString(folder.resolve("a.txt"), "Nu er der flere ord.");
        assertThat(new String(input.content().read(1_000), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("Nu er der flere ord.");
        assertThatThrownBy(() -> input.content().read(5)).isInstanceOf(wpr.extract.ExtractionException.class);
        Files.writeString(folder.resolve("a.txt"), "");
        assertThat(input.content().read(1_000)).isEmpty();
        Files.delete(folder.resolve("a.txt"));
        assertThatThrownBy(() -> input.content().read(1_000)).isInstanceOf(IOException.class);
    }

    @Test
    void theSameFileNamedTwiceIsOneInput() throws IOException {
        write("a.txt");
        assertThat(ids(folder.toString(), folder + "/a.txt", folder + "/./a.txt"))
                .containsExactly("a.txt");
    }

    @Test
    void equalNamesOfTwoFoldersAreToldApart() throws IOException {
        write("2019/plan.pdf");
        write("2020/plan.pdf");
        assertThat(ids(folder + "/2019", folder + "/2020")).containsExactly("2019/plan.pdf", "2020/plan.pdf");
    }

    @Test
    void aLinkBackToAFolderAboveEndsTheWalk() throws IOException {
        write("a/plan.pdf");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        assertThat(ids(folder.toString())).containsExactly("a/plan.pdf");
    }

    @Test
    void aBrokenLinkIsReportedAndNotPassedOver() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.pdf"), folder.resolve("nowhere.pdf"));
        assertThat(ids(folder.toString())).containsExactly("gone.pdf");
    }

    @Test
    void aDashIsStandardInput() throws Exception {
        InputStream in = new ByteArrayInputStream("Puljen".getBytes(StandardCharsets.UTF_8));
        Inputs inputs = Inputs.find(List.of("-"), in);
        assertThat(input(inputs, "stdin").content().read(1_000_000))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Puljen");
    }

    @Test
    void idsAreComposedSoThatMetadataJoins() throws IOException {
        write("a\u030A.txt");
        assertThat(ids(folder.toString())).containsExactly("å.txt");
    }

    @Test
    void aFolderNamedLikeTheInsideOfAnArchiveIsToldApart() throws IOException {
        write("bilag.zip");
        write("bilag.zip!/plan.pdf");
        write("Hurra!/plan.pdf");
        assertThat(ids(folder.toString())).containsExactly("Hurra!/plan.pdf", "bilag.zip", "bilag.zip! /plan.pdf");
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }

    private static List<String> ids(String... operands) {
        return Inputs.find(List.of(operands), InputStream.nullInputStream()).inputs().stream()
                .map(Input::document)
                .toList();
    }

    private static Input input(Inputs inputs, String id) {
        return inputs.inputs().stream()
                .filter(i -> i.document().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
