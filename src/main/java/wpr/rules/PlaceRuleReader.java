package wpr.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wpr.match.Overlap;
import wpr.model.Concept;
import wpr.model.PlaceSpec;
import wpr.model.PlaceSpec.Within;
import wpr.model.RuleInfo;
import wpr.model.Zone;
import wpr.rules.Condition.Scope;
import wpr.rules.Queries.Query;
import wpr.rules.Yaml.Scalar;

/** Reads the rules that ask where a thing stands: before another, late, near another, all over. */
final class PlaceRuleReader {
    private static final Map<String, Scope> UNITS =
            Map.of("sentence", Scope.SENTENCE, "passage", Scope.PASSAGE, "section", Scope.SECTION);
    private static final Map<Scope, Within> WITHIN =
            Map.of(Scope.SENTENCE, Within.SENTENCE, Scope.PASSAGE, Within.PASSAGE, Scope.SECTION, Within.SECTION);
    private static final Map<String, String> GATHERED = Map.of("document", "", "section", "", "zone", "");

    private static final Concept NOTHING = new Concept("", List.of());

    private final Queries queries;
    private final RuleBook book;
    private final Faults faults;

    PlaceRuleReader(Queries queries, RuleBook book, Faults faults) {
        this.queries = queries;
        this.book = book;
        this.faults = faults;
    }

    Optional<HitRule> order(RuleInfo info, Fields fields) {
        Optional<Query> first = query(fields, "first");
        Optional<Query> second = query(fields, "second");
        Scope unit = fields.choice("unit", UNITS).orElse(Scope.SENTENCE);
        List<Query> cues = fields.scalars("cues").stream()
                .flatMap(cue -> compiled(cue).stream())
                .toList();
        return first.flatMap(f -> second.map(s -> {
            book.places.add(new PlaceSpec(
                    info, concept(f), concept(s), NOTHING, 0, WITHIN.getOrDefault(unit, Within.SENTENCE)));
            return new OrderRule(info, f, s, unit, cues);
        }));
    }

    Optional<HitRule> position(RuleInfo info, Fields fields) {
        List<Zone> zones = fields.choices("only-in", Words.ZONES);
        double later = fields.number("later-than", 1, v -> v >= 0 && v <= 1, "not-share");
        if (!fields.has("later-than") && !fields.has("only-in")) {
            faults.add(fields.at(), "position-nowhere", info.id());
        }
        Set<Zone> margin = zones.isEmpty() ? Set.of() : EnumSet.copyOf(zones);
        return query(fields, "of").map(of -> {
            book.places.add(new PlaceSpec(info, concept(of), NOTHING, NOTHING, 0, Within.SENTENCE));
            return new PositionRule(info, of, later, margin);
        });
    }

    Optional<HitRule> cooccurrence(RuleInfo info, Fields fields) {
        Optional<Query> of = query(fields, "of");
        Optional<Query> near = query(fields, "near");
        Optional<Query> against = query(fields, "against");
        int window = fields.whole("window", 0);
        return of.flatMap(o -> near.flatMap(n -> against.map(a -> {
            book.places.add(new PlaceSpec(info, concept(o), concept(a), concept(n), window, Within.SENTENCE));
            return new CooccurrenceRule(info, o, n, window, a);
        })));
    }

    Optional<DistributionRule> distribution(RuleInfo info, Fields fields) {
        fields.choice("by", GATHERED);
        return query(fields, "of").map(of -> {
            book.places.add(new PlaceSpec(info, concept(of), NOTHING, NOTHING, 0, Within.SENTENCE));
            return new DistributionRule(info, of);
        });
    }

    /** A pattern as something that measures count. */
    private Concept concept(Query query) {
        Concept concept = new Concept(query.text(), queries.searchForms(query.text()));
        book.concepts.put(concept, query);
        return concept;
    }

    private Optional<Query> query(Fields fields, String key) {
        return fields.scalar(key).flatMap(this::compiled);
    }

    private Optional<Query> compiled(Scalar text) {
        return queries.compile(text, Overlap.NONE);
    }
}
