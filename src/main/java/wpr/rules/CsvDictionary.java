package wpr.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import wpr.rules.Dictionary.Category;
import wpr.rules.Dictionary.Entry;

/**
 * Terms in a table: {@code lexicon,term,kind,when}. Nothing is lost on the way there and back. In a table from elsewhere the
 * first column may also be called {@code category}, the second {@code word}; the others may be missing.
 */
final class CsvDictionary {
    private static final String EXCEPT = "except";

    private CsvDictionary() {}

    static Dictionary read(String text, Losses losses) {
        Dictionary.Builder dictionary = new Dictionary.Builder(losses);
        String head = text.lines().findFirst().orElse("");
        char delimiter = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser rows = format.parse(new StringReader(text))) {
            for (CSVRecord row : rows) {
                row(row, dictionary, losses);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            losses.add("dictionary.csv", String.valueOf(e.getMessage()));
        }
        return dictionary.build();
    }

    private static void row(CSVRecord row, Dictionary.Builder dictionary, Losses losses) {
        Optional<String> category = cell(row, "lexicon", "category");
        Optional<String> term = cell(row, "term", "word");
        if (category.isEmpty() || term.isEmpty()) {
            losses.add("dictionary.row", "" + row.getRecordNumber());
        } else if (cell(row, "kind").filter(EXCEPT::equals).isPresent()) {
            dictionary.except(category.get(), term.get());
        } else {
            List<String> when =
                    cell(row, "when").map(all -> List.of(all.split("\n"))).orElse(List.of());
            dictionary.add(category.get(), term.get(), when);
        }
    }

    private static Optional<String> cell(CSVRecord row, String... names) {
        for (String name : names) {
            if (row.isMapped(name) && row.isSet(name) && !row.get(name).isBlank()) {
                return Optional.of(row.get(name).strip());
            }
        }
        return Optional.empty();
    }

    static String write(Dictionary dictionary, Losses losses) {
        StringBuilder table = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(
                table, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get())) {
            printer.printRecord("lexicon", "term", "kind", "when");
            for (Category category : dictionary.categories()) {
                for (List<String> row : rows(category)) {
                    printer.printRecord(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    private static List<List<String>> rows(Category category) {
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : category.entries()) {
            rows.add(List.of(category.id(), entry.term(), "term", String.join("\n", entry.when())));
        }
        category.except().forEach(except -> rows.add(List.of(category.id(), except, EXCEPT, "")));
        return rows;
    }
}
