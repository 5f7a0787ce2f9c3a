package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same plan as text, as web page, and beside another plan. */
class DuplicatesTest {
    private static final List<String> PLAN = List.of(
            "Kommunen skal tilbyde alle ledige borgere en fast kontaktperson.",
            "Over 14.000 borgere har ventet i mere end et år på et svar fra jobcenteret.",
            "Derfor afsættes der 12 mio. kr. til flere medarbejdere i de tre største byer.");

    @TempDir
    private Path folder;

    @Test
    void aDuplicateIsNamedAndCountedOnce() throws IOException {
        Path results = analyze("once");
        assertThat(Run.table(results, "documents.csv"))
                .extracting(row -> row.get("document"), row -> row.get("duplicate_of"), row -> row.get("counted"))
                .containsExactly(
                        tuple("a.txt", "", "true"), tuple("b.html", "a.txt", "false"), tuple("c.txt", "", "true"));
        assertThat(Run.table(results, "documents.csv").get(1).get("warnings")).contains("duplicate");
        assertThat(words(results, "corpus", ""))
                .isEqualTo(words(results, "document", "a.txt") + words(results, "document", "c.txt"));
    }

    @Test
    void orCountedAsOftenAsItIsThere() throws IOException {
        Path results = analyze("keep");
        assertThat(Run.table(results, "documents.csv"))
                .extracting(row -> row.get("duplicate_of"), row -> row.get("counted"))
                .containsExactly(tuple("", "true"), tuple("a.txt", "true"), tuple("", "true"));
        assertThat(words(results, "corpus", ""))
                .isEqualTo(words(results, "document", "a.txt")
                        + words(results, "document", "b.html")
                        + words(results, "document", "c.txt"));
    }

    private Path analyze(String duplicates) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"), String.join("\n\n", PLAN) + "\n");
        Files.writeString(
                corpus.resolve("b.html"), "<html><body><p>" + String.join("</p><p>", PLAN) + "</p></body></html>");
        Files.writeString(
                corpus.resolve("c.txt"),
                "Rådet anbefaler, at kommunerne giver borgere med langvarig ledighed ret til rådgivning om gæld.\n");
        Path results = folder.resolve(duplicates);
        Run run = Run.of(
                "analyze", corpus.toString(), "-o", results.toString(), "--duplicates", duplicates, "--language", "da");
        assertThat(run.code()).as(run.err()).isZero();
        return results;
    }

    /** Words behind the first measure of a document, or of the corpus. */
    private static int words(Path results, String unit, String document) {
        return Run.table(results, "measures.csv").stream()
                .filter(row -> unit.equals(row.get("unit")) && document.equals(row.get("document")))
                .mapToInt(row -> Integer.parseInt(row.getOrDefault("tokens", "")))
                .findFirst()
                .orElseThrow();
    }
}
