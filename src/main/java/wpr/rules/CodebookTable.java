package wpr.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import wpr.match.Term;
import wpr.model.RuleInfo;

/**
 * A codebook as a table: a row for each rule, then one for each lexicon. Several sentences in a cell stand on a line
 * each; a cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
final class CodebookTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    private static final List<String> COLUMNS = List.of(
            "rule_set",
            "id",
            "kind",
            "question",
            "level",
            "show",
            "name",
            "detects",
            "ask",
            "expectation",
            "source",
            "mirror",
            "definition",
            "match",
            "no_match",
            "false_positives");

    private final RuleSet rules;
    private final String locale;

    CodebookTable(RuleSet rules, String locale) {
        this.rules = rules;
        this.locale = locale;
    }

    String write() {
        StringBuilder table = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(table, FORMAT)) {
            printer.printRecord(COLUMNS);
            for (RuleBook.Origin origin : rules.origins()) {
                printer.printRecord(rule(origin).map(CodebookTable::defused).toList());
            }
            for (LexiconReader.Entry entry : rules.lexicons()) {
                printer.printRecord(lexicon(entry).map(CodebookTable::defused).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    private Stream<String> rule(RuleBook.Origin origin) {
        RuleInfo rule = origin.info();
        return Stream.of(
                rule.ruleSet(),
                rule.id(),
                rule.kind(),
                rule.question(),
                rule.level().id(),
                rule.density() ? "density" : "hits",
                rule.name().in(locale),
                rule.detects().in(locale).strip(),
                rule.ask().in(locale),
                origin.fields().localized("expectation").in(locale),
                rule.source().in(locale),
                rule.mirror(),
                String.join("\n", Definition.of(origin.fields().entries())),
                String.join("\n", rule.match()),
                String.join("\n", rule.noMatch()),
                String.join("\n", rule.falsePositives()));
    }

    private Stream<String> lexicon(LexiconReader.Entry entry) {
        String except = terms(entry.lexicon().except());
        return Stream.of(
                rules.info().id(),
                "$" + entry.lexicon().id(),
                "lexicon",
                "",
                "",
                "",
                entry.lexicon().label().in(locale),
                "",
                "",
                "",
                "",
                "",
                "terms: " + terms(entry.lexicon().terms()) + (except.isEmpty() ? "" : "\nexcept: " + except),
                written(entry.hit()),
                written(entry.miss()),
                "");
    }

    private static String terms(List<Term> terms) {
        return String.join(", ", terms.stream().map(Term::notation).toList());
    }

    private static String written(List<Example> examples) {
        return String.join(
                "\n",
                examples.stream().map(example -> example.written().value()).toList());
    }

    private static String defused(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
