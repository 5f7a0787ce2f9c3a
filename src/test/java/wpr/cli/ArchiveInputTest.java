package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives as inputs: each member a document of its own. */
class ArchiveInputTest {
    private static final byte[] PROPOSAL =
            "Kommunerne skal tilbyde alle ledige borgere et forløb på tretten uger.\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path input;
    private Path results;

    @BeforeEach
    void place() throws IOException {
        input = Files.createDirectories(folder.resolve("in"));
        results = folder.resolve("results");
    }

    @Test
    void eachMemberIsADocumentOfItsOwn() throws IOException {
        byte[] html = Files.readAllBytes(Path.of("examples/01-puljeopslag.html"));
        byte[] truncated = Files.readAllBytes(Path.of("src/test/resources/broken/truncated.docx"));
        Map<String, byte[]> inner = Map.of("indre.txt", PROPOSAL);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("sub/opslag.html", html);
        files.put("sub/slides.pptx", Files.readAllBytes(Path.of("examples/04-kursusslides.pptx")));
        files.put("brudt.docx", truncated);
        files.put("notater.zip", zip(inner));
        files.put("halv.zip", cut(zip(inner)));
        files.put("../op.txt", PROPOSAL);
        files.put("op.txt", PROPOSAL);
        files.put(".DS_Store", new byte[] {1});
        files.put("__MACOSX/sub/._opslag.html", new byte[] {1});
        Files.createDirectories(input.resolve("folder"));
        Files.write(input.resolve("folder/bilag.zip"), zip(files));
        Files.write(input.resolve("alene.html"), html);
        Files.writeString(
                input.resolve("metadata.csv"),
                "document,agency\nfolder/bilag.zip!/sub/opslag.html,Styrelsen\nfolder/gone.zip!/x.txt,Ingen\n");

        Run run = analyze("4");

        assertThat(run.code()).isEqualTo(5);
        assertThat(column("status").entrySet())
                .containsExactly(
                        Map.entry("alene.html", "analysed"),
                        Map.entry("folder/bilag.zip!/brudt.docx", "failed"),
                        Map.entry("folder/bilag.zip!/halv.zip", "failed"),
                        Map.entry("folder/bilag.zip!/notater.zip!/indre.txt", "analysed"),
                        Map.entry("folder/bilag.zip!/op.txt", "analysed"),
                        Map.entry("folder/bilag.zip!/op.txt#2", "analysed"),
                        Map.entry("folder/bilag.zip!/sub/opslag.html", "analysed"),
                        Map.entry("folder/bilag.zip!/sub/slides.pptx", "analysed"));
        assertThat(Run.table(results, "documents.csv")).hasSize(8);
        assertThat(column("agency"))
                .containsEntry("folder/bilag.zip!/sub/opslag.html", "Styrelsen")
                .containsEntry("alene.html", "");
        assertThat(run.err()).contains("folder/gone.zip!/x.txt").doesNotContain("2 rows");
        assertThat(column("reason").get("folder/bilag.zip!/halv.zip")).contains("archive", "damaged");
        assertThat(column("sha256").get("folder/bilag.zip!/sub/opslag.html"))
                .isEqualTo(column("sha256").get("alene.html"));
        assertThat(found("folder/bilag.zip!/sub/opslag.html")).isNotEmpty().isEqualTo(found("alene.html"));
        assertThat(results.resolve("text/folder/bilag.zip!/op.txt.txt")).exists();
    }

    @Test
    void anArchiveThatCannotBeOpenedIsOneRow() throws IOException {
        Files.write(input.resolve("halv.zip"), cut(zip(Map.of("a.txt", PROPOSAL, "b.txt", PROPOSAL))));
        Files.write(input.resolve("tom.zip"), zip(Map.of(".DS_Store", new byte[] {1})));
        assertThat(analyze("1").code()).isEqualTo(5);
        assertThat(column("status").entrySet())
                .containsExactly(Map.entry("halv.zip", "failed"), Map.entry("tom.zip", "failed"));
        assertThat(column("reason").get("halv.zip")).contains("damaged");
        assertThat(column("reason").get("tom.zip")).contains("without files");
    }

    @Test
    void extractPrintsTheMembers() throws IOException {
        Path archive = input.resolve("bilag.zip");
        Files.write(archive, zip(Map.of("sub/plan.txt", PROPOSAL, "tom.pdf", new byte[0])));
        Run run = Run.of("extract", archive.toString());
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out()).startsWith("== bilag.zip!/sub/plan.txt ==\n").contains("tretten uger");
        assertThat(run.err()).contains("bilag.zip!/tom.pdf: ", "empty");
    }

    @Test
    void explainTracesMatchesInMembers() throws IOException {
        Path archive = input.resolve("bilag.zip");
        Files.write(archive, zip(Map.of("plan.txt", PROPOSAL)));
        Run plain = Run.of(
                "rules",
                "explain",
                "da.q1.proposal",
                Files.write(input.resolve("plan.txt"), PROPOSAL).toString());
        Run packed = Run.of("rules", "explain", "da.q1.proposal", archive.toString());
        assertThat(packed.code()).as(packed.err()).isZero();
        assertThat(plain.out()).startsWith("plan.txt: ");
        assertThat(packed.out()).isEqualTo(plain.out().replace("plan.txt: ", "bilag.zip!/plan.txt: "));
    }

    @Test
    void resultsOfAnEarlierRunAreRefused() throws IOException {
        Files.write(input.resolve("plan.txt"), PROPOSAL);
        assertThat(analyze("1").code()).isZero();
        for (Path named : List.of(results, results.resolve("text"))) {
            for (String command : List.of("analyze", "extract")) {
                Run run = Run.of(command, named.toString());
                assertThat(run.code()).as(command).isEqualTo(2);
                assertThat(run.err()).contains(named + " holds results of an earlier run");
            }
        }
    }

    private Run analyze(String threads) {
        return Run.of("analyze", input.toString(), "-o", results.toString(), "--locale", "en", "--threads", threads);
    }

    private Map<String, String> column(String column) {
        Map<String, String> values = new LinkedHashMap<>();
        Run.table(results, "documents.csv").forEach(row -> values.put(row.get("document"), row.get(column)));
        return values;
    }

    /** Rule and place of each candidate of a document. */
    private List<String> found(String document) {
        return Run.table(results, "candidates.csv").stream()
                .filter(row -> document.equals(row.get("document")))
                .map(row -> row.get("rule") + " " + row.get("start") + " " + row.get("quote"))
                .toList();
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
