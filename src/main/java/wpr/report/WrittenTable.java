package wpr.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of results as it stands in its folder, read as {@code datapackage.json} describes it.
 *
 * @param file name of the file
 * @param rows its rows by key, in their order
 */
record WrittenTable(String file, Map<String, Map<String, String>> rows) {
    /** The tables of a folder, in the order of the description. */
    static List<WrittenTable> in(Path results) throws IOException {
        List<WrittenTable> tables = new ArrayList<>();
        JsonNode root = Json.read(Files.readString(results.resolve("datapackage.json")));
        for (JsonNode resource : root.path("resources")) {
            String file = resource.path("path").asText();
            if (Files.exists(results.resolve(file))) {
                tables.add(new WrittenTable(file, rows(results.resolve(file), resource)));
            }
        }
        return tables;
    }

    private static Map<String, Map<String, String>> rows(Path file, JsonNode resource) throws IOException {
        boolean excel = resource.path("dialect").path("delimiter").asText().equals(";");
        CsvDialect dialect = excel ? CsvDialect.EXCEL : CsvDialect.PLAIN;
        List<String> key = new ArrayList<>();
        resource.path("schema").path("primaryKey").forEach(column -> key.add(column.asText()));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect.delimiter())
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        String text = Files.readString(file).replaceFirst("^\uFEFF", "");
        for (CSVRecord row : format.parse(new StringReader(text))) {
            Map<String, String> cells = new LinkedHashMap<>();
            row.toMap().forEach((column, cell) -> cells.put(column, dialect.undefused(cell)));
            String name = key.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            int ordinal = seen.merge(name, 1, Integer::sum);
            rows.put(ordinal == 1 ? name : name + " (" + ordinal + ")", cells);
        }
        return rows;
    }
}
