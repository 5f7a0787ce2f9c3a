package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run, then one thing changed under it. */
class VerifyTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path documents;
    private Path rules;
    private Path results;

    @BeforeEach
    void analyse() throws IOException {
        documents = Files.createDirectory(folder.resolve("in"));
        Files.writeString(documents.resolve("a.txt"), """
                Kommunerne skal tilbyde alle unge et møde. Mange borgere har ventet længe på et svar.
                """);
        Files.writeString(documents.resolve("b.txt"), "Kommunerne skal tilbyde alle ledige et kursus.\n");
        rules = folder.resolve("rules");
        Run begun = Run.of("rules", "new", rules.toString());
        assertThat(begun.code()).as(begun.err()).isZero();
        Files.writeString(rules.resolve("own.yaml"), """
                schema: 1
                rules:
                  - id: own.wait
                    kind: pattern
                    question: 1
                    name: {en: Waiting, da: Venten}
                    detects: {en: waiting, da: venten}
                    pattern: '"ventet"'
                    ask: {en: Who waits?, da: Hvem venter?}
                    source: own reading
                    examples:
                      match: ['De har [[ventet]] i et år.']
                      no-match: ['De kom straks.']
                """);
        results = folder.resolve("results");
        Run run = Run.of(
                "analyze",
                documents.toString(),
                "-o",
                results.toString(),
                "--rules",
                rules.toString(),
                "--language",
                "da",
                "--locale",
                "en",
                "-q");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void nothingChangedAndEverythingHolds() {
        assertThat(verify(documents.toString())).isEmpty();
        assertThat(verify()).isEmpty();
    }

    @Test
    void aRunWithALimitIsRepeatedWithIt() {
        Path limited = folder.resolve("limited");
        Run run = Run.of(
                "analyze",
                documents.toString(),
                "-o",
                limited.toString(),
                "--rules",
                rules.toString(),
                "--limit",
                "characters=60",
                "-q");
        assertThat(run.code()).as("a.txt is over the limit").isEqualTo(ExitCode.INCOMPLETE.code());
        Run verified = Run.of("verify", limited.toString(), documents.toString(), "--rules", rules.toString());
        assertThat(verified.out()).isEmpty();
        assertThat(verified.code()).isZero();
    }

    @Test
    void aChangedDocumentTakesItsClaimsWithIt() throws IOException {
        replace(documents.resolve("a.txt"), "ventet længe på", "fået straks");
        List<String> lines = verify(documents.toString());
        assertThat(lines)
                .contains("document changed: a.txt", "counts.csv: a.txt, own.wait: count: says 1, now 0")
                .anyMatch(line -> line.startsWith("report.md: ") && line.contains("ventet"))
                .noneMatch(line -> line.contains("b.txt, own.wait"));
        assertThat(verify()).as("without the documents nobody can know").isEmpty();
    }

    @Test
    void aDocumentThatIsGoneIsNamed() throws IOException {
        Files.delete(documents.resolve("b.txt"));
        assertThat(verify(documents.toString())).contains("document gone: b.txt");
    }

    @Test
    void aChangedRuleTakesItsClaimsWithIt() throws IOException {
        replace(rules.resolve("own.yaml"), "pattern: '\"ventet\"'", "pattern: '\"ventet|mange\"'");
        assertThat(verify()).anyMatch(line -> line.startsWith("rule set changed: "));
        assertThat(verify(documents.toString()))
                .contains("counts.csv: a.txt, own.wait: count: says 1, now 2")
                .anyMatch(line -> line.startsWith("candidates.csv: a.txt, ") && line.contains("not in the results"));
    }

    @Test
    void aChangedNumberIsFoundWithoutTheDocuments() throws IOException {
        replace(results.resolve("counts.csv"), "a.txt,own.wait,1,", "a.txt,own.wait,7,");
        assertThat(verify())
                .containsExactly(
                        "changed since the run: counts.csv", "counts.csv: a.txt, own.wait: count: says 7, now 1");
    }

    @Test
    void aChangedQuoteIsHeldAgainstTheText() throws IOException {
        replace(results.resolve("candidates.csv"), ",ventet,", ",kæmpet,");
        assertThat(verify())
                .anyMatch(
                        line -> line.startsWith("candidates.csv: ") && line.endsWith("quote: says kæmpet, now ventet"));
    }

    @Test
    void aChangedSentenceOfTheReportIsShown() throws IOException {
        replace(results.resolve("report.md"), "2 documents in all", "9 documents in all");
        assertThat(verify()).containsExactly("changed since the run: report.md");
        assertThat(verify(documents.toString()))
                .anyMatch(line -> line.startsWith("report.md: ") && line.contains("9 documents in all"));
    }

    @Test
    void aFolderWithoutResultsIsAnErrorOfUsage() {
        Run run = Run.of("verify", documents.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("run.json");
    }

    /** The lines that say what does not hold; the exit code says whether there are any. */
    private List<String> verify(String... inputs) {
        List<String> arguments = new ArrayList<>(List.of("verify", results.toString()));
        arguments.addAll(List.of(inputs));
        arguments.addAll(List.of("--rules", rules.toString()));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(run.out().isEmpty() ? 0 : 6);
        return run.out().lines().toList();
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String before = Files.readString(file);
        String after = before.replace(from, to);
        assertThat(after).as(file + ": " + from).isNotEqualTo(before);
        Files.writeString(file, after);
    }
}
