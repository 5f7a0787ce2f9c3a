package wpr.rules;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import wpr.rules.Source.Place;
import wpr.rules.Yaml.Entries;
import wpr.rules.Yaml.Entry;
import wpr.rules.Yaml.Scalar;

/**
 * A rule set as read, before anything is compiled: its own parts and those of the set it extends, overrides applied.
 *
 * @param manifest the fields of {@code ruleset.yaml}
 * @param lexicons lexicons in file order
 * @param rules rules in file order
 * @param titles names that count as one element
 * @param cases further sentences of rules and lexicons; empty where they were not asked for
 * @param files text of every file by its name in the rule set, for the hash
 * @param whole whether every file could be read; where not, what is missing may stand in the broken one
 */
record Draft(
        Fields manifest,
        List<Part> lexicons,
        List<Part> rules,
        List<String> titles,
        List<Fields> cases,
        SortedMap<String, String> files,
        boolean whole) {

    String id() {
        return manifest.text("id");
    }

    /**
     * A lexicon or rule as written.
     *
     * @param ruleSet id of the set it comes from
     * @param node its mapping
     */
    record Part(String ruleSet, Entries node) {
        /** The id, empty where there is none. */
        String id() {
            return text("id");
        }

        /** The place of a key's value; of the mapping where the key is missing. */
        Place at(String key) {
            for (Entry entry : node.entries()) {
                if (entry.key().value().equals(key)) {
                    return entry.value().at();
                }
            }
            return node.at();
        }

        /** A text of the mapping, empty where there is none. */
        String text(String key) {
            for (Entry entry : node.entries()) {
                if (entry.key().value().equals(key) && entry.value() instanceof Scalar scalar) {
                    return scalar.value();
                }
            }
            return "";
        }
    }

    /** The files under the name of another set that extends this one. */
    Map<String, String> filesUnder() {
        return files.entrySet().stream().collect(Collectors.toMap(e -> id() + ":" + e.getKey(), Map.Entry::getValue));
    }
}
