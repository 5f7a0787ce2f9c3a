package wpr.rules;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import wpr.rules.Dictionary.Category;
import wpr.rules.Dictionary.Entry;

/** Dictionaries in YAML as quanteda reads them: keys are categories, lists hold patterns or further categories. */
final class QuantedaDictionary {
    private QuantedaDictionary() {}

    static Dictionary read(String text, Losses losses) {
        Dictionary.Builder dictionary = new Dictionary.Builder(losses);
        try {
            Object root = new Load(LoadSettings.builder().build()).loadFromString(text);
            category("", root, dictionary, losses);
        } catch (YamlEngineException e) {
            losses.add("dictionary.yaml", String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
        return dictionary.build();
    }

    /** A category inside another is named after both. */
    private static void category(String name, Object value, Dictionary.Builder dictionary, Losses losses) {
        if (value instanceof Map<?, ?> inner) {
            inner.forEach((key, part) ->
                    category(name.isEmpty() ? String.valueOf(key) : name + "." + key, part, dictionary, losses));
        } else if (value instanceof List<?> parts) {
            parts.forEach(part -> category(name, part, dictionary, losses));
        } else if (value != null && !name.isEmpty()) {
            pattern(name, String.valueOf(value).strip(), dictionary, losses);
        }
    }

    private static void pattern(String category, String glob, Dictionary.Builder dictionary, Losses losses) {
        if (glob.contains("?")) {
            losses.add("dictionary.one-letter", glob);
            return;
        }
        if (glob.startsWith("*")) {
            losses.add("dictionary.start", glob);
        }
        losses.add("dictionary.forms", glob);
        dictionary.add(category, glob, List.of());
    }

    static String write(Dictionary dictionary, Losses losses) {
        StringBuilder file = new StringBuilder();
        for (Category category : dictionary.categories()) {
            file.append(LexiconFile.quoted(category.id())).append(":\n");
            category.except().forEach(except -> losses.add("dictionary.except", except));
            for (Entry entry : category.entries()) {
                PlainTerm.of(entry, losses)
                        .ifPresent(term -> file.append("  - ")
                                .append(LexiconFile.quoted(term))
                                .append('\n'));
            }
        }
        return file.toString();
    }
}
