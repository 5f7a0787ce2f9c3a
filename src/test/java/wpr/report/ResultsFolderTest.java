package wpr.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFolderTest {
    @TempDir
    private Path temp;

    @Test
    void aRunThatIsNotCommittedLeavesTheFilesOfTheOneBefore() throws IOException {
        Path path = temp.resolve("results");
        run(path, "first");
        try (ResultsFolder folder = ResultsFolder.open(path)) {
            folder.writer("report.md").write("second, half");
        }
        assertThat(path.resolve("report.md")).hasContent("first");
        assertThat(names(path)).containsExactly(".wprignore", "checksums.txt", "report.md", "run.json", "text");
    }

    @Test
    void aRunReplacesTheOneBeforeButNotTheNotesOfTheAnalyst() throws IOException {
        Path path = temp.resolve("results");
        run(path, "first");
        Files.writeString(path.resolve("notes.csv"), "mine");
        try (ResultsFolder folder = ResultsFolder.open(path)) {
            folder.write("text/new.txt", "second");
            folder.write("run.json", "{}");
            folder.commit();
        }
        assertThat(names(path.resolve("text"))).containsExactly("new.txt");
        assertThat(path.resolve("notes.csv")).hasContent("mine");
        assertThat(path.resolve("run.json")).hasContent("{}");
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAlone() throws IOException {
        Files.writeString(temp.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> ResultsFolder.open(temp))
                .isInstanceOf(ResultsFolder.OccupiedFolderException.class)
                .hasMessageContaining(temp.toString());
        assertThat(names(temp)).containsExactly("thesis.txt");
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        Path path = temp.resolve("results");
        try (ResultsFolder folder = ResultsFolder.open(path)) {
            assertThatThrownBy(() -> folder.write("text/../../../out.txt", "x")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> folder.writer(temp.resolve("out.txt").toString()))
                    .isInstanceOf(IOException.class);
        }
        assertThat(names(temp)).containsExactly("results");
    }

    @Test
    void aLoneSurrogateDoesNotStopTheBatch() throws IOException {
        Path path = temp.resolve("results");
        try (ResultsFolder folder = ResultsFolder.open(path)) {
            folder.writer("a.csv").write("x\ud800y");
            folder.write("b.txt", "x\ud800y");
            folder.commit();
        }
        assertThat(path.resolve("a.csv")).hasContent("x?y");
        assertThat(path.resolve("b.txt")).hasContent("x?y");
    }

    private static void run(Path path, String text) throws IOException {
        try (ResultsFolder folder = ResultsFolder.open(path)) {
            folder.writer("report.md").write(text);
            folder.write("text/old.txt", text);
            folder.write("run.json", text);
            folder.commit();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
