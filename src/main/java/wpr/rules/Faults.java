package wpr.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import wpr.match.QueryException;
import wpr.match.Suggestion;
import wpr.model.Problem;
import wpr.rules.Source.Place;
import wpr.rules.Yaml.Scalar;

/** Collects the faults of a load, so that all are shown at once. */
final class Faults {
    private final Messages messages;
    private final List<Problem> problems = new ArrayList<>();

    Faults(Messages messages) {
        this.messages = messages;
    }

    /** A fault by its key in the messages; {@code key.remedy} there says what is allowed. */
    void add(Place at, String key, Object... values) {
        add(at.source().name(), at.line(), at.column(), at.excerpt(), key, values);
    }

    /** A query that cannot be read, at the place inside the text. */
    void add(Scalar query, QueryException e) {
        Place at = query.place(e.offset());
        problems.add(new Problem(
                at.source().name(),
                at.line(),
                at.column(),
                at.excerpt(),
                e.message(messages.locale()),
                e.remedy(messages.locale())));
    }

    /** Keys that should be there; one alone may have a sentence of its own, {@code missing-key.<key>}. */
    void missing(Place at, List<String> keys) {
        if (keys.size() == 1) {
            String own = "missing-key." + keys.get(0);
            add(at, messages.has(own) ? own : "missing-key", keys.get(0));
        } else if (!keys.isEmpty()) {
            add(at, "missing-keys", String.join(", ", keys));
        }
    }

    /** A word that is not among the allowed; {@code key-near} names the one that was probably meant. */
    void unknown(Scalar word, String key, Collection<String> allowed) {
        String list = allowed.isEmpty() ? messages.get("none") : String.join(", ", allowed);
        Suggestion.nearest(word.value(), allowed)
                .ifPresentOrElse(
                        meant -> add(word.at(), key + "-near", word.value(), list, meant),
                        () -> add(word.at(), key, word.value(), list));
    }

    /** A fault of a file as a whole. */
    void addFile(String file, String key, Object... values) {
        add(file, 0, 0, "", key, values);
    }

    private void add(String file, int line, int column, String excerpt, String key, Object... values) {
        String remedy = key + ".remedy";
        problems.add(new Problem(
                file,
                line,
                column,
                excerpt,
                messages.get(key, values),
                messages.has(remedy) ? messages.get(remedy, values) : ""));
    }

    Messages messages() {
        return messages;
    }

    int count() {
        return problems.size();
    }

    /** All faults in the order of files and lines, each once. */
    List<Problem> all() {
        return problems.stream().distinct().sorted().toList();
    }
}
