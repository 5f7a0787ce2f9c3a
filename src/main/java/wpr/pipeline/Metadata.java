package wpr.pipeline;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import wpr.model.Problem;

/**
 * Columns about documents that a user supplies: a CSV file with a column {@code document} that holds ids.
 *
 * @param columns the other columns, in the order of the file
 * @param rows column values by document id
 */
public record Metadata(List<String> columns, Map<String, SortedMap<String, String>> rows) {
    /** No metadata. */
    public static final Metadata NONE = new Metadata(List.of(), Map.of());

    private static final String KEY = "document";

    /** What reading gives: the metadata, with all faults found on the way. */
    public record Read(Metadata metadata, List<Problem> problems) {}

    /** The values for a document; empty where the file has no row for it. */
    public SortedMap<String, String> of(String document) {
        return rows.getOrDefault(document, Collections.emptySortedMap());
    }

    /** Reads UTF-8 with or without a byte order mark, comma or semicolon between the cells. */
    public static Read read(Path file) {
        String name = file.toString();
        List<Problem> problems = new ArrayList<>();
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            text = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return new Read(parse(name, text, problems), List.copyOf(problems));
        } catch (IOException e) {
            String remedy = "Save it as CSV in UTF-8 and name it with --metadata.";
            problems.add(new Problem(name, 0, 0, "", "The metadata file cannot be read: " + e.getMessage(), remedy));
            return new Read(NONE, List.copyOf(problems));
        }
    }

    private static Metadata parse(String name, String text, List<Problem> problems) throws IOException {
        String header = text.lines().findFirst().orElse("");
        char delimiter = header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> columns = new ArrayList<>(parser.getHeaderNames());
            if (!columns.remove(KEY)) {
                String remedy = "Name the column that holds the path of each document `document`; found: "
                        + String.join(", ", columns) + ".";
                problems.add(new Problem(name, 1, 1, header, "The metadata file has no column `document`.", remedy));
                return NONE;
            }
            Map<String, SortedMap<String, String>> rows = new LinkedHashMap<>();
            for (CSVRecord row : parser) {
                row(name, row, columns, rows, problems);
            }
            return new Metadata(List.copyOf(columns), Collections.unmodifiableMap(rows));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(name, 1, 1, header, "The header row cannot be used: " + e.getMessage(), ""));
            return NONE;
        }
    }

    private static void row(
            String name,
            CSVRecord row,
            List<String> columns,
            Map<String, SortedMap<String, String>> rows,
            List<Problem> problems) {
        int line = Math.toIntExact(row.getRecordNumber()) + 1;
        if (!row.isConsistent()) {
            String message = "Row has " + row.size() + " cells, the header " + (columns.size() + 1) + ".";
            String remedy = "Put cells that hold a comma between quotation marks.";
            problems.add(new Problem(name, line, 1, String.join(",", row.toList()), message, remedy));
            return;
        }
        String document = Normalizer.normalize(row.get(KEY).replace('\\', '/'), Normalizer.Form.NFC);
        SortedMap<String, String> values = new TreeMap<>();
        columns.forEach(column -> values.put(column, row.get(column)));
        if (rows.putIfAbsent(document, Collections.unmodifiableSortedMap(values)) != null) {
            String message = "The document `" + document + "` has two rows; the first is used.";
            problems.add(new Problem(name, line, 1, document, message, "Remove one of them."));
        }
    }
}
