package wpr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wpr.cli.Main;

/**
 * The whole program over the example corpus, held against its answer keys.
 *
 * <p>The rules were tuned on the six documents of {@link #TUNED}. The others were not looked at while tuning; their
 * figures are floors that may only rise.
 */
class ExamplesTest {
    private static final Set<String> TUNED = Set.of("01", "02", "03", "04", "07", "11");

    @TempDir
    static Path results;

    private static List<ExampleKey> keys = List.of();
    private static List<CSVRecord> candidates = List.of();
    private static List<CSVRecord> silences = List.of();
    private static Set<String> shipped = Set.of();

    @BeforeAll
    static void analyse() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"analyze", ExampleKey.ROOT.toString(), "-o", results.toString(), "--quiet"},
                InputStream.nullInputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                new PrintStream(err, true, UTF_8));
        assertThat(code).as(err.toString(UTF_8)).isZero();
        keys = ExampleKey.all();
        candidates = rows("candidates.csv");
        silences = rows("silences.csv");
        shipped = rows("counts.csv").stream().map(row -> row.get("rule")).collect(Collectors.toSet());
    }

    @Test
    void theCorpusIsReadAndNothingElse() throws IOException {
        List<CSVRecord> documents = rows("documents.csv");
        assertThat(documents)
                .extracting(row -> row.get("document"))
                .containsExactlyElementsOf(
                        keys.stream().map(ExampleKey::document).toList());
        assertThat(documents).extracting(row -> row.get("status")).containsOnly("analysed");
        assertThat(documents).extracting(row -> row.get("label")).contains("Bilag 1", "Bilag 12");
    }

    @Test
    void everyPlantedFeatureIsFoundOnItsPage() {
        assertThat(misses(tuned())).isEmpty();
    }

    @Test
    void noPlantedFalsePositiveIsFlagged() {
        assertThat(falseAlarms(tuned())).isEmpty();
    }

    @Test
    void silencesGetTheStatusTheKeysSay() {
        List<String> wrong = new ArrayList<>();
        for (ExampleKey key : keys) {
            key.silences().forEach((rule, status) -> {
                List<String> found = silences.stream()
                        .filter(row -> row.get("document").equals(key.document()))
                        .filter(row -> row.get("rule").equals(rule))
                        .map(row -> row.get("status"))
                        .distinct()
                        .toList();
                boolean right = status.equals("flagged") ? found.contains("flagged") : !found.contains("flagged");
                if (!found.isEmpty() && !right) {
                    wrong.add(key.document() + " " + rule + ": " + found + ", not " + status);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theOtherHalfKeepsItsFigures() {
        Predicate<ExampleKey> other = tuned().negate();
        long features = planted(other, "feature");
        long traps = planted(other, "false-positive");
        assertThat(features).isGreaterThan(90);
        assertThat(1 - misses(other).size() / (double) features).as("recall").isGreaterThanOrEqualTo(0.85);
        assertThat(1 - falseAlarms(other).size() / (double) traps)
                .as("traps left alone")
                .isGreaterThanOrEqualTo(0.75);
    }

    private static Predicate<ExampleKey> tuned() {
        return key -> TUNED.contains(key.document().substring(0, 2));
    }

    private static long planted(Predicate<ExampleKey> documents, String as) {
        return keys.stream()
                .filter(documents)
                .flatMap(key -> key.passages().stream())
                .filter(planted -> planted.as().equals(as) && shipped.contains(planted.rule()))
                .count();
    }

    private static List<String> misses(Predicate<ExampleKey> documents) {
        List<String> misses = new ArrayList<>();
        each(documents, "feature", (key, planted) -> {
            List<CSVRecord> found = candidates(key, planted);
            if (found.isEmpty()) {
                misses.add("missed " + line(key, planted));
            } else if (found.stream().noneMatch(row -> page(row) == planted.page())) {
                misses.add("on page " + found.get(0).get("page") + " " + line(key, planted));
            } else if (planted.quoted()
                    && found.stream().noneMatch(row -> row.get("quoted").equals("true"))) {
                misses.add("not marked as quoted " + line(key, planted));
            }
        });
        return misses;
    }

    private static List<String> falseAlarms(Predicate<ExampleKey> documents) {
        List<String> alarms = new ArrayList<>();
        each(
                documents,
                "false-positive",
                (key, planted) -> candidates(key, planted).stream()
                        .filter(row -> row.get("negated").equals("false"))
                        .forEach(row -> alarms.add("flagged <" + row.get("quote") + "> " + line(key, planted))));
        return alarms;
    }

    private static void each(
            Predicate<ExampleKey> documents, String as, BiConsumer<ExampleKey, ExampleKey.Planted> action) {
        keys.stream()
                .filter(documents)
                .forEach(key -> key.passages().stream()
                        .filter(planted -> planted.as().equals(as) && shipped.contains(planted.rule()))
                        .forEach(planted -> action.accept(key, planted)));
    }

    /** Candidates of the planted rule whose characters overlap the planted ones, wherever the quote occurs. */
    private static List<CSVRecord> candidates(ExampleKey key, ExampleKey.Planted planted) {
        String text = text(key.document());
        return candidates.stream()
                .filter(row -> row.get("document").equals(key.document()))
                .filter(row -> row.get("rule").equals(planted.rule()))
                .filter(row -> {
                    int from = Math.max(
                            0,
                            Integer.parseInt(row.get("start")) - planted.quote().length() + 1);
                    int at = text.indexOf(planted.quote(), from);
                    return at >= 0 && at < Integer.parseInt(row.get("end"));
                })
                .toList();
    }

    private static int page(CSVRecord row) {
        return row.get("page").isEmpty() ? 0 : Integer.parseInt(row.get("page"));
    }

    private static String line(ExampleKey key, ExampleKey.Planted planted) {
        return key.document() + " p." + planted.page() + " " + planted.rule() + ": " + planted.quote();
    }

    private static String text(String document) {
        try {
            return Files.readString(results.resolve("text").resolve(document + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CSVRecord> rows(String name) throws IOException {
        try (Reader in = Files.newBufferedReader(results.resolve(name))) {
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
