package wpr.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import wpr.model.Problem;

/**
 * Columns about documents that a user supplies: a CSV file with a column {@code document} that holds ids, a small file
 * beside a document, the document's name. Where two say the same, the CSV file comes before the file beside it, and that
 * before the name.
 *
 * @param columns the columns, those of the CSV file first
 * @param rows column values by document id
 * @param names reads columns from names of documents
 */
public record Metadata(
        List<String> columns,
        Map<String, SortedMap<String, String>> rows,
        Function<String, SortedMap<String, String>> names) {
    /** No metadata. */
    public static final Metadata NONE = new Metadata(List.of(), Map.of());

    /** Rows alone. */
    public Metadata(List<String> columns, Map<String, SortedMap<String, String>> rows) {
        this(columns, rows, document -> Collections.emptySortedMap());
    }

    private static final String KEY = "document";

    /** What reading gives: the metadata, with all faults found on the way. */
    public record Read(Metadata metadata, List<Problem> problems) {}

    /** The values for a document; empty where the file has no row for it. */
    public SortedMap<String, String> of(String document) {
        SortedMap<String, String> values = new TreeMap<>(names.apply(document));
        values.putAll(rows.getOrDefault(document, Collections.emptySortedMap()));
        return values;
    }

    /**
     * The same with columns read from names of documents, such as {@code {agency}_{year}_*}.
     *
     * @throws IllegalArgumentException where the pattern is none; the message is for people
     */
    public Metadata withNames(String pattern) {
        NamePattern parsed = NamePattern.parse(pattern);
        return new Metadata(joined(columns, parsed.columns()), rows, parsed::read);
    }

    /** The same for documents that go by the name of their corpus, a slash and their id; it is a column of its own. */
    public Metadata under(String corpus, String column) {
        Map<String, SortedMap<String, String>> under = new LinkedHashMap<>();
        rows.forEach((document, values) -> {
            SortedMap<String, String> more = new TreeMap<>(values);
            more.put(column, corpus);
            under.put(corpus + "/" + document, more);
        });
        return new Metadata(joined(columns, List.of(column)), Collections.unmodifiableMap(under), document -> {
            SortedMap<String, String> values = new TreeMap<>();
            if (document.startsWith(corpus + "/")) {
                values.putAll(names.apply(document.substring(corpus.length() + 1)));
                values.put(column, corpus);
            }
            return values;
        });
    }

    /** The metadata of the documents of both. */
    public Metadata plus(Metadata other) {
        Map<String, SortedMap<String, String>> both = new LinkedHashMap<>(rows);
        both.putAll(other.rows);
        return new Metadata(joined(columns, other.columns), Collections.unmodifiableMap(both), document -> {
            SortedMap<String, String> values = new TreeMap<>(names.apply(document));
            values.putAll(other.names.apply(document));
            return values;
        });
    }

    /** The same with what stands in small JSON files beside documents, each a mapping of columns to values. */
    public Read withSidecars(SortedMap<String, Path> sidecars, String locale) {
        List<Problem> problems = new ArrayList<>();
        Map<String, SortedMap<String, String>> all = new LinkedHashMap<>(rows);
        TreeSet<String> found = new TreeSet<>();
        sidecars.forEach((document, file) -> {
            SortedMap<String, String> values = sidecar(file, locale, problems);
            found.addAll(values.keySet());
            values.putAll(rows.getOrDefault(document, Collections.emptySortedMap()));
            all.put(document, values);
        });
        return new Read(
                new Metadata(joined(columns, found), Collections.unmodifiableMap(all), names), List.copyOf(problems));
    }

    private static SortedMap<String, String> sidecar(Path file, String locale, List<Problem> problems) {
        SortedMap<String, String> values = new TreeMap<>();
        try {
            JsonNode root = new ObjectMapper().readTree(file.toFile());
            if (!root.isObject()) {
                throw new IOException("it holds no mapping");
            }
            root.properties().forEach(entry -> {
                if (entry.getValue().isValueNode() && !entry.getValue().isNull()) {
                    values.put(entry.getKey(), entry.getValue().asText());
                }
            });
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            problems.add(new MetadataWording(locale).problem("sidecar", file.toString(), 0, "", why));
        }
        return values;
    }

    private static List<String> joined(List<String> columns, Collection<String> more) {
        LinkedHashSet<String> all = new LinkedHashSet<>(columns);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Reads UTF-8 with or without a byte order mark, comma or semicolon between the cells. */
    public static Read read(Path file, String locale) {
        MetadataWording wording = new MetadataWording(locale);
        String name = file.toString();
        List<Problem> problems = new ArrayList<>();
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            text = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return new Read(parse(name, text, wording, problems), List.copyOf(problems));
        } catch (IOException e) {
            problems.add(wording.problem("unreadable", name, 0, "", String.valueOf(e.getMessage())));
            return new Read(NONE, List.copyOf(problems));
        }
    }

    private static Metadata parse(String name, String text, MetadataWording wording, List<Problem> problems)
            throws IOException {
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
                problems.add(wording.problem("no-key", name, 1, header, String.join(", ", columns)));
                return NONE;
            }
            Map<String, SortedMap<String, String>> rows = new LinkedHashMap<>();
            for (CSVRecord row : parser) {
                row(name, row, columns, rows, wording, problems);
            }
            return new Metadata(List.copyOf(columns), Collections.unmodifiableMap(rows));
        } catch (IllegalArgumentException e) {
            problems.add(wording.problem("header", name, 1, header, String.valueOf(e.getMessage())));
            return NONE;
        }
    }

    private static void row(
            String name,
            CSVRecord row,
            List<String> columns,
            Map<String, SortedMap<String, String>> rows,
            MetadataWording wording,
            List<Problem> problems) {
        int line = Math.toIntExact(row.getRecordNumber()) + 1;
        if (!row.isConsistent()) {
            String cells = String.join(",", row.toList());
            problems.add(wording.problem("cells", name, line, cells, row.size(), columns.size() + 1));
            return;
        }
        String document = Normalizer.normalize(row.get(KEY).replace('\\', '/'), Normalizer.Form.NFC);
        SortedMap<String, String> values = new TreeMap<>();
        columns.forEach(column -> values.put(column, row.get(column)));
        if (rows.putIfAbsent(document, Collections.unmodifiableSortedMap(values)) != null) {
            problems.add(wording.problem("twice", name, line, document, document));
        }
    }
}
