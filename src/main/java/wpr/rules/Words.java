package wpr.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import wpr.match.Overlap;
import wpr.model.Level;
import wpr.model.Unit;
import wpr.model.Zone;
import wpr.rules.Condition.Scope;

/** The words that keys of the rule language accept, with what they mean. */
final class Words {
    static final Map<String, Level> LEVELS = named(List.of(Level.values()), Level::id);
    static final Map<String, Unit> UNITS = named(List.of(Unit.SECTION, Unit.DOCUMENT, Unit.CORPUS), Unit::id);
    static final Map<String, Zone> ZONES =
            named(List.of(Zone.values()).stream().filter(Zone::searched).toList(), Zone::id);
    static final Map<String, Boolean> SHOW = Map.of("hits", false, "density", true);
    static final Map<String, Overlap> OVERLAP = Map.of("none", Overlap.NONE, "all", Overlap.ALL);
    static final Map<String, Boolean> NEGATION = Map.of("mark", true, "ignore", false);
    static final Map<String, Scope> SCOPES = Map.of(
            "match", Scope.MATCH, "sentence", Scope.SENTENCE, "passage", Scope.PASSAGE, "section", Scope.SECTION);
    static final Map<String, String> SILENCES = named(
            List.of(
                    "absolute",
                    "relative",
                    "conditional",
                    "positional",
                    "hedged",
                    "attributed",
                    "agent",
                    "source",
                    "interlocutor"),
            Function.identity());

    private Words() {}

    private static <E> Map<String, E> named(List<E> values, Function<E, String> name) {
        Map<String, E> words = new TreeMap<>();
        values.forEach(value -> words.put(name.apply(value), value));
        return words;
    }
}
