package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every table of a run against what {@code datapackage.json} promises of it: fields, types, keys, references. */
class DataPackageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "excel"})
    void everyCellIsOfItsTypeAndEveryKeyNamesOneRow(String dialect) throws IOException {
        Path results = folder.resolve("results");
        Run run = Run.of(
                "analyze",
                "examples/01-puljeopslag.html",
                "examples/11-policy-brief.pdf",
                "-o",
                results.toString(),
                "-q",
                "--csv-dialect",
                dialect);
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode root = JSON.readTree(Files.readString(results.resolve("datapackage.json")));
        assertThat(root.path("resources")).hasSizeGreaterThanOrEqualTo(9);
        Set<String> documents = new HashSet<>();
        for (JsonNode resource : root.path("resources")) {
            check(results, resource, documents);
        }
        assertThat(documents).hasSize(2);
    }

    private static void check(Path results, JsonNode resource, Set<String> documents) throws IOException {
        String file = resource.path("path").asText();
        JsonNode schema = resource.path("schema");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(resource.path("dialect").path("delimiter").asText())
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String text = Files.readString(results.resolve(file)).replaceFirst("^\uFEFF", "");
        try (CSVParser rows = format.parse(new StringReader(text))) {
            List<String> names = stream(schema.path("fields"))
                    .map(field -> field.path("name").asText())
                    .toList();
            assertThat(rows.getHeaderNames()).as(file).isEqualTo(names);
            List<String> keys = new ArrayList<>();
            for (CSVRecord row : rows) {
                for (JsonNode field : schema.path("fields")) {
                    cell(file, field, row.get(field.path("name").asText()));
                }
                keys.add(stream(schema.path("primaryKey"))
                        .map(column -> row.get(column.asText()))
                        .collect(Collectors.joining("\n")));
                if (file.equals("documents.csv")) {
                    documents.add(row.get("document"));
                }
                for (JsonNode foreign : schema.path("foreignKeys")) {
                    String document = row.get(foreign.path("fields").asText());
                    assertThat(document.isEmpty() || documents.contains(document))
                            .as(file + ": " + document)
                            .isTrue();
                }
            }
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    private static void cell(String file, JsonNode field, String cell) {
        String decimal = field.path("decimalChar").asText(".");
        String pattern = switch (field.path("type").asText()) {
            case "integer" -> "(-?\\d+)?";
            case "number" -> "(-?\\d+(\\Q" + decimal + "\\E\\d+)?|-?INF|NaN)?";
            case "boolean" -> "(true|false)?";
            case "object" -> "(?s)(\\{.*})?";
            default -> "(?s).*";
        };
        assertThat(cell).as(file + ": " + field.path("name").asText()).matches(pattern);
    }

    @Test
    void theDescriptionNamesEveryFieldInWords() throws IOException {
        Path input = Files.writeString(folder.resolve("a.txt"), "Kommunerne skal tilbyde alle unge et møde.\n");
        Path results = folder.resolve("results");
        Run.of("analyze", input.toString(), "-o", results.toString(), "-q", "--language", "da");
        JsonNode root = JSON.readTree(Files.readString(results.resolve("datapackage.json")));
        for (JsonNode resource : root.path("resources")) {
            assertThat(resource.path("name").asText()).matches("[a-z0-9._-]+");
            assertThat(stream(resource.path("schema").path("fields")))
                    .allSatisfy(field ->
                            assertThat(field.path("description").asText()).isNotBlank());
        }
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
