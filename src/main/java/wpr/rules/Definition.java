package wpr.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wpr.rules.Yaml.Entries;
import wpr.rules.Yaml.Items;
import wpr.rules.Yaml.Scalar;

/** What makes a rule, key by key, as in its file. */
final class Definition {
    private static final Set<String> SAID_OTHERWISE = Set.of(
            "id",
            "kind",
            "question",
            "name",
            "detects",
            "ask",
            "source",
            "level",
            "mirror",
            "show",
            "proposal",
            "false-positives",
            "examples",
            "expectation",
            "survives");

    private Definition() {}

    /** A line for each key that a codebook does not say otherwise. */
    static List<String> of(Entries rule) {
        return lines(rule, SAID_OTHERWISE);
    }

    private static List<String> lines(Entries entries, Set<String> without) {
        List<String> lines = new ArrayList<>();
        for (Yaml.Entry entry : entries.entries()) {
            String key = entry.key().value();
            if (!without.contains(key)) {
                lines.add(key + ": " + value(entry.value()));
            }
        }
        return lines;
    }

    private static String value(Yaml value) {
        if (value instanceof Scalar scalar) {
            return scalar.value().strip();
        }
        if (value instanceof Items items) {
            return String.join(
                    "; ", items.values().stream().map(Definition::value).toList());
        }
        return String.join(", ", lines((Entries) value, Set.of()));
    }
}
