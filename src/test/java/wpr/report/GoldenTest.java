package wpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.model.CorpusResult;
import wpr.model.DocumentResult;
import wpr.model.LedgerEntry;

/** Every format, byte for byte, for nothing, one document, many and failures. {@code -Dgolden.update} rewrites them. */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/wpr/report/golden");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"empty", "one", "many", "failures", "excel"})
    void everyFileIsAsItWas(String name) throws IOException {
        Map<String, String> written = read(write(name));
        Path golden = GOLDEN.resolve(name);
        if (System.getProperty("golden.update") != null) {
            for (Map.Entry<String, String> file : written.entrySet()) {
                Path target = golden.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        }
        Map<String, String> expected = read(golden);
        assertThat(written.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((file, text) -> assertThat(written.get(file)).as(file).isEqualTo(text));
    }

    @Test
    void theMachinesOwnLocaleAndTimeZoneChangeNothing() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            everyFileIsAsItWas("many");
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            everyFileIsAsItWas("excel");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private Path write(String name) throws IOException {
        Path path = temp.resolve("results");
        ReportOptions options =
                name.equals("excel") ? new ReportOptions(CsvDialect.EXCEL, true, true) : ReportOptions.DEFAULT;
        try (ResultsFolder folder = ResultsFolder.open(path)) {
            ReportWriter reports = Reports.begin(Cases.run(name.equals("one") ? "en" : "da"), folder, options);
            for (DocumentResult result : documents(name)) {
                reports.document(result);
            }
            reports.end(name.equals("many") ? Cases.corpus() : CorpusResult.EMPTY);
            folder.commit();
        }
        return path;
    }

    private static List<DocumentResult> documents(String name) {
        return switch (name) {
            case "empty" -> List.of();
            case "one" -> List.of(Cases.document("guide.pdf"));
            case "many" ->
                List.of(
                        Cases.document("2024/guide.pdf", "label", "Bilag 20", "year", "2024", "language", "dansk"),
                        Cases.document("2025/guide, ny.pdf", "label", "Bilag 21", "year", "2025"),
                        Cases.failed("2025/låst.pdf", "Filen er låst med en adgangskode."),
                        Cases.without(Cases.ledger("2025/tom.txt", LedgerEntry.Status.SKIPPED, "Filen er tom.")));
            case "failures" ->
                List.of(
                        Cases.failed("a.pdf", "Der er ingen tekst i filen."),
                        Cases.failed("b.docx", "Filen er afkortet."));
            case "excel" ->
                List.of(
                        Cases.document("guide.pdf", "label", "=1+2"),
                        Cases.hostile("ond.txt", "=HYPERLINK(\"x\";\"y\")"));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith(Checksums.FILE))
                    .toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
