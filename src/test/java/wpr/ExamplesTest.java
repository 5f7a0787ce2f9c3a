package wpr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wpr.cli.Main;
import wpr.rules.AnswerKey;

/**
 * The whole program over the example corpus, held against its answer keys.
 *
 * <p>The rules were tuned on the documents whose key says {@code tuned}; what became of the others, and when, stands in the
 * notes on the Danish rule set.
 */
class ExamplesTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theCorpusIsReadAndNothingElse() throws IOException {
        assertThat(run("analyze", "examples", "-o", folder.toString(), "--quiet"))
                .as(err.toString(UTF_8))
                .isZero();
        List<CSVRecord> documents = rows("documents.csv");
        assertThat(documents)
                .extracting(row -> row.get("document"))
                .containsExactlyElementsOf(AnswerKey.of(Path.of("examples"), "en").keys().stream()
                        .map(AnswerKey::document)
                        .toList());
        assertThat(documents).extracting(row -> row.get("status")).containsOnly("analysed");
        assertThat(documents).extracting(row -> row.get("label")).contains("Bilag 1", "Bilag 12");
        assertThat(rows("candidates.csv"))
                .filteredOn(row -> row.get("rule").startsWith("da."))
                .filteredOn(row ->
                        row.get("question").equals("Q1") || row.get("question").equals("Q2"))
                .hasSizeGreaterThan(250)
                .allSatisfy(row -> assertThat(row.get("proposal"))
                        .as("nearest proposal of %s", row.get("quote"))
                        .isNotEmpty());
    }

    @Test
    void danishRulesFindWhatWasPlantedAndLeaveTrapsAlone() {
        assertThat(run("rules", "test", "--corpus", "examples", "--rules", "da"))
                .as(out.toString(UTF_8) + err.toString(UTF_8))
                .isZero();
        assertThat(out.toString(UTF_8))
                .contains("tuned on: 170 of 170 planted features found", "0 of 73 traps flagged")
                .contains("the others: ");
    }

    /** English rules are fewer. */
    @Test
    void bothLanguagesTogetherReachTheFloor() {
        assertThat(run("rules", "test", "--corpus", "examples", "--floor", "0.95"))
                .as(out.toString(UTF_8) + err.toString(UTF_8))
                .isZero();
    }

    private int run(String... arguments) {
        return Main.run(
                arguments,
                InputStream.nullInputStream(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    private List<CSVRecord> rows(String name) throws IOException {
        try (Reader in = Files.newBufferedReader(folder.resolve(name))) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        }
    }
}
