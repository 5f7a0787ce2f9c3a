package wpr.measure;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import wpr.measure.Profile.Counts;
import wpr.measure.Profile.Hits;
import wpr.measure.Profile.Total;

/**
 * A {@link Profile} as a file: counts, no texts, so that a corpus that must not be passed on can still serve as a
 * reference. CSV in UTF-8 with the columns {@code kind, name, item, first, second}:
 *
 * <ul>
 *   <li>{@code reference}: format version in {@code name}; the first row
 *   <li>{@code rules}: id of the rule set in {@code name}, its hash in {@code item}
 *   <li>{@code language}, {@code genre}: one row each, in {@code name}
 *   <li>{@code document}: id in {@code name}, words searched in {@code first}
 *   <li>{@code concept}: document in {@code name}, concept in {@code item}, strict and loose hits
 *   <li>{@code rule}: document in {@code name}, rule in {@code item}, its hits outside quotations
 *   <li>{@code word}, {@code lemma}: word in {@code item}, its count and the documents that hold it
 * </ul>
 *
 * @param profile the counts
 * @param ruleSet id of the rule set they were made with
 * @param hash its hash: counts of other rules are not comparable
 */
public record ReferenceFile(Profile profile, String ruleSet, String hash) {
    private static final String VERSION = "1";

    /** Writes the rows in one order, so that equal profiles are equal files. */
    public void write(Writer out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord("kind", "name", "item", "first", "second");
        csv.printRecord("reference", VERSION, "", "", "");
        csv.printRecord("rules", ruleSet, hash, "", "");
        for (String language : profile.languages()) {
            csv.printRecord("language", language, "", "", "");
        }
        for (String genre : profile.genres()) {
            csv.printRecord("genre", genre, "", "", "");
        }
        for (Map.Entry<String, Counts> document : profile.byDocument().inOrder().entrySet()) {
            csv.printRecord(
                    "document", document.getKey(), "", document.getValue().words(), "");
            for (Map.Entry<String, Hits> concept :
                    document.getValue().concepts().entrySet()) {
                Hits hits = concept.getValue();
                csv.printRecord("concept", document.getKey(), concept.getKey(), hits.strict(), hits.loose());
            }
            for (Map.Entry<String, Integer> rule : document.getValue().rules().entrySet()) {
                csv.printRecord("rule", document.getKey(), rule.getKey(), rule.getValue(), "");
            }
        }
        words(csv, "lemma", profile.lemmas());
        words(csv, "word", profile.words());
        csv.flush();
    }

    private static void words(CSVPrinter csv, String kind, SortedMap<String, Total> words) throws IOException {
        for (Map.Entry<String, Total> word : words.entrySet()) {
            Total total = word.getValue();
            csv.printRecord(kind, "", word.getKey(), total.count(), total.documents());
        }
    }

    /**
     * Reads a file back.
     *
     * @throws IOException where the file is none of this format; the message says which line
     */
    public static ReferenceFile read(Reader in) throws IOException {
        String ruleSet = "";
        String hash = "";
        SortedSet<String> languages = new TreeSet<>();
        SortedSet<String> genres = new TreeSet<>();
        SortedMap<String, Integer> sizes = new TreeMap<>();
        SortedMap<String, SortedMap<String, Hits>> concepts = new TreeMap<>();
        SortedMap<String, SortedMap<String, Integer>> rules = new TreeMap<>();
        SortedMap<String, Total> words = new TreeMap<>();
        SortedMap<String, Total> lemmas = new TreeMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(in, format)) {
            for (CSVRecord row : rows) {
                switch (cell(row, "kind")) {
                    case "reference" -> check(row, cell(row, "name").equals(VERSION));
                    case "rules" -> {
                        ruleSet = cell(row, "name");
                        hash = cell(row, "item");
                    }
                    case "language" -> languages.add(cell(row, "name"));
                    case "genre" -> genres.add(cell(row, "name"));
                    case "document" -> {
                        sizes.put(cell(row, "name"), number(row, "first"));
                        concepts.put(cell(row, "name"), new TreeMap<>());
                    }
                    case "concept" ->
                        concepts.computeIfAbsent(cell(row, "name"), id -> new TreeMap<>())
                                .put(cell(row, "item"), new Hits(number(row, "first"), number(row, "second")));
                    case "rule" ->
                        rules.computeIfAbsent(cell(row, "name"), id -> new TreeMap<>())
                                .put(cell(row, "item"), number(row, "first"));
                    case "lemma" ->
                        lemmas.put(cell(row, "item"), new Total(number(row, "first"), number(row, "second")));
                    case "word" -> words.put(cell(row, "item"), new Total(number(row, "first"), number(row, "second")));
                    default -> check(row, false);
                }
            }
        }
        List<Chain<Counts>> documents = new ArrayList<>();
        long all = 0;
        for (Map.Entry<String, Integer> size : sizes.entrySet()) {
            String id = size.getKey();
            Counts counts = new Counts(
                    size.getValue(),
                    concepts.getOrDefault(id, new TreeMap<>()),
                    rules.getOrDefault(id, new TreeMap<>()));
            documents.add(Chain.of(id, counts));
            all += size.getValue();
        }
        Profile profile = new Profile(languages, genres, all, new Chain.Joined<>(documents), words, lemmas);
        return new ReferenceFile(profile, ruleSet, hash);
    }

    private static String cell(CSVRecord row, String column) throws IOException {
        check(row, row.isSet(column));
        return row.get(column);
    }

    private static int number(CSVRecord row, String column) throws IOException {
        String digits = cell(row, column);
        check(row, digits.matches("[0-9]{1,9}"));
        return Integer.parseInt(digits);
    }

    private static void check(CSVRecord row, boolean right) throws IOException {
        if (!right) {
            throw new FormatException("no reference file: row " + row.getRecordNumber() + " is not of the format");
        }
    }

    /** Signals a file that is none of this format. */
    public static final class FormatException extends IOException {
        private static final long serialVersionUID = 1L;

        FormatException(String message) {
            super(message);
        }
    }
}
