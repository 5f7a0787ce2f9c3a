package wpr.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wpr.match.Overlap;
import wpr.model.Concept;
import wpr.model.RatioSpec;
import wpr.model.RuleInfo;
import wpr.model.SilenceSpec;
import wpr.model.SilenceSpec.Treatment;
import wpr.model.Unit;

/** Reads the rules that count concepts instead of showing hits. */
final class SpecReader {
    private static final Concept NOTHING = new Concept("", List.of());
    private static final Map<Unit, Integer> WORDS_TO_SAY_ANYTHING =
            Map.of(Unit.SECTION, 100, Unit.DOCUMENT, 300, Unit.CORPUS, 300);

    /** Types of absence that are seen only beside what is given. */
    private static final Set<String> HELD_AGAINST =
            Set.of("conditional", "hedged", "attributed", "agent", "source", "interlocutor");

    /** Types that cannot be asked of every unit: many documents have no first place, and are not one among others. */
    private static final Map<String, Set<Unit>> ASKED_OF = Map.of(
            "positional", Set.of(Unit.DOCUMENT, Unit.SECTION),
            "relative", Set.of(Unit.DOCUMENT),
            "interlocutor", Set.of(Unit.DOCUMENT));

    /** Types that ask what stands around a thing. */
    private static final Set<String> MARKED = Set.of("hedged", "attributed", "agent");

    private final Queries queries;
    private final RuleBook book;
    private final Faults faults;

    SpecReader(Queries queries, RuleBook book, Faults faults) {
        this.queries = queries;
        this.book = book;
        this.faults = faults;
    }

    void ratio(RuleInfo info, Fields fields) {
        Optional<Concept> over = concept(fields, "over");
        Optional<Concept> under = concept(fields, "under");
        List<Unit> units = fields.choices("unit", Words.UNITS);
        Optional<Fields> flag = fields.inner("flag", Shape.FLAG);
        double above = flag.map(f -> f.number("log2-above", 1, v -> v >= 0, "not-number"))
                .orElse(1.0);
        double confidence = flag.map(f -> f.number("confidence", 0.95, v -> v > 0.5 && v < 1, "confidence"))
                .orElse(0.95);
        int minimum = fields.whole("minimum", 8);
        if (over.isPresent() && under.isPresent()) {
            book.ratios.add(new RatioSpec(info, over.get(), under.get(), units, above, confidence, minimum));
        }
    }

    void silence(RuleInfo info, Fields fields) {
        String type = fields.choice("type", Words.SILENCES).orElse("absolute");
        Optional<Fields> given = fields.inner("given", Shape.GIVEN);
        Optional<Fields> expect = fields.inner("expect", Shape.EXPECT);
        Unit unit = fields.choice("unit", Words.UNITS).orElse(Unit.DOCUMENT);
        if (HELD_AGAINST.contains(type) && given.isEmpty()) {
            faults.add(fields.at(), "missing-given", info.id(), type);
        }
        if (!ASKED_OF.getOrDefault(type, Set.of(unit)).contains(unit)) {
            faults.add(fields.at("unit"), "unit-of-type", type, unit.id());
        }
        Concept condition = given.flatMap(g -> concept(g, "of")).orElse(NOTHING);
        int atLeast = given.map(g -> g.whole("at-least", 1)).orElse(0);
        int atMost = expect.map(e -> e.whole("at-most", 0)).orElse(0);
        int words = fields.whole("minimum-tokens", WORDS_TO_SAY_ANYTHING.getOrDefault(unit, 300));
        Treatment treatment = treatment(info, type, fields);
        expect.flatMap(e -> concept(e, "of"))
                .ifPresent(expected -> book.silences.add(new SilenceSpec(
                        info,
                        type,
                        condition,
                        atLeast,
                        expected,
                        atMost,
                        unit,
                        words,
                        fields.localized("expectation"),
                        treatment)));
    }

    /** What to look for around what is expected; types that do not ask have no marker. */
    private Treatment treatment(RuleInfo info, String type, Fields fields) {
        Optional<Fields> marker = fields.inner("marker", Shape.MARKER);
        boolean wanted = MARKED.contains(type);
        if (wanted != marker.isPresent()) {
            faults.add(wanted ? fields.at() : fields.at("marker"), wanted ? "missing-marker" : "no-marker", info.id());
        }
        int window = type.equals("agent") ? 0 : Treatment.NONE.window();
        double later = fields.number("later-than", Treatment.NONE.laterThan(), v -> v >= 0 && v <= 1, "not-share");
        double rate = fields.inner("reference", Shape.REFERENCE)
                .map(r -> r.number("rate", Double.NaN, v -> v > 0, "not-rate"))
                .orElse(Double.NaN);
        return new Treatment(
                marker.flatMap(m -> concept(m, "of")).orElse(NOTHING),
                marker.map(m -> m.whole("window", window)).orElse(window),
                later,
                rate);
    }

    private Optional<Concept> concept(Fields fields, String key) {
        return fields.scalar(key)
                .flatMap(text -> queries.compile(text, Overlap.NONE))
                .map(query -> {
                    Concept concept = new Concept(query.text(), queries.searchForms(query.text()));
                    book.concepts.put(concept, query);
                    return concept;
                });
    }
}
