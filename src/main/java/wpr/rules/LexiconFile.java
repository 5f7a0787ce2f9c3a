package wpr.rules;

import java.util.List;
import wpr.rules.Dictionary.Category;
import wpr.rules.Dictionary.Entry;

/** Writes lexicons as a file of a rule set. */
final class LexiconFile {
    private LexiconFile() {}

    static String of(Dictionary dictionary) {
        StringBuilder file = new StringBuilder("schema: 1\nlexicons:\n");
        for (Category category : dictionary.categories()) {
            String label = quoted(category.label());
            file.append("  - id: ").append(quoted(category.id())).append('\n');
            file.append("    label: {en: ")
                    .append(label)
                    .append(", da: ")
                    .append(label)
                    .append("}\n    terms:\n");
            category.entries()
                    .forEach(
                            entry -> file.append("      - ").append(term(entry)).append('\n'));
            if (!category.except().isEmpty()) {
                file.append("    except: ").append(list(category.except())).append('\n');
            }
        }
        return file.toString();
    }

    private static String term(Entry entry) {
        return entry.when().isEmpty()
                ? quoted(entry.term())
                : "{term: " + quoted(entry.term()) + ", when: " + list(entry.when()) + "}";
    }

    private static String list(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(LexiconFile::quoted).toList()) + "]";
    }

    /** In single quotes, where YAML knows no sign but the quote itself. */
    static String quoted(String text) {
        return "'" + text.strip().replaceAll("\\s+", " ").replace("'", "''") + "'";
    }
}
