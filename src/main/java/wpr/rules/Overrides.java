package wpr.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wpr.rules.Draft.Part;
import wpr.rules.Yaml.Entries;
import wpr.rules.Yaml.Entry;
import wpr.rules.Yaml.Items;
import wpr.rules.Yaml.Scalar;

/** What a rule set changes in the set it extends. The changes are made before anything is checked or compiled. */
final class Overrides {
    private static final Set<String> OWN = Set.of("rule", "lexicon", "off", "add", "remove");

    private final List<Part> lexicons;
    private final List<Part> rules;
    private final Faults faults;

    Overrides(List<Part> lexicons, List<Part> rules, Faults faults) {
        this.lexicons = lexicons;
        this.rules = rules;
        this.faults = faults;
    }

    void apply(List<Fields> overrides) {
        for (Fields override : overrides) {
            override.scalar("rule").ifPresent(id -> change(rules, id, override));
            override.scalar("lexicon").ifPresent(id -> change(lexicons, id, override));
            if (!override.has("rule") && !override.has("lexicon")) {
                faults.add(override.at(), "override-nothing");
            }
        }
    }

    private void change(List<Part> parts, Scalar id, Fields override) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.id().equals(id.value())) {
                if (override.flag("off")) {
                    parts.remove(i);
                } else {
                    parts.set(i, new Part(part.ruleSet(), terms(merge(part.node(), override.entries()), override)));
                }
                return;
            }
        }
        faults.unknown(id, "override-unknown", parts.stream().map(Part::id).toList());
    }

    /** The base with the changed entries in place of its own; mappings are merged key by key. */
    private static Entries merge(Entries base, Entries change) {
        List<Entry> merged = new ArrayList<>(base.entries());
        for (Entry entry : change.entries()) {
            if (OWN.contains(entry.key().value())) {
                continue;
            }
            int at = indexOf(merged, entry.key().value());
            if (at < 0) {
                merged.add(entry);
            } else if (merged.get(at).value() instanceof Entries old && entry.value() instanceof Entries inner) {
                merged.set(at, new Entry(entry.key(), merge(old, inner)));
            } else {
                merged.set(at, entry);
            }
        }
        return new Entries(merged, base.at());
    }

    private Entries terms(Entries lexicon, Fields override) {
        int at = indexOf(lexicon.entries(), "terms");
        if (at < 0 || !(lexicon.entries().get(at).value() instanceof Items old)) {
            return lexicon;
        }
        List<Yaml> terms = new ArrayList<>(old.values());
        for (Scalar gone : override.scalars("remove")) {
            if (!terms.removeIf(term -> notation(term).equals(gone.value()))) {
                faults.unknown(
                        gone,
                        "override-term",
                        terms.stream().map(Overrides::notation).toList());
            }
        }
        terms.addAll(override.values("add"));
        List<Entry> entries = new ArrayList<>(lexicon.entries());
        entries.set(at, new Entry(entries.get(at).key(), new Items(terms, old.at())));
        return new Entries(entries, lexicon.at());
    }

    private static String notation(Yaml term) {
        if (term instanceof Entries mapping) {
            return new Part("", mapping).text("term");
        }
        return term instanceof Scalar scalar ? scalar.value() : "";
    }

    private static int indexOf(List<Entry> entries, String key) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().value().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
