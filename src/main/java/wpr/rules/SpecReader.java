package wpr.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import wpr.match.Overlap;
import wpr.model.Concept;
import wpr.model.RatioSpec;
import wpr.model.RuleInfo;
import wpr.model.SilenceSpec;
import wpr.model.Unit;

/** Reads the rules that count concepts instead of showing hits. */
final class SpecReader {
    private static final Concept NOTHING = new Concept("", List.of());
    private static final Map<Unit, Integer> WORDS_TO_SAY_ANYTHING =
            Map.of(Unit.SECTION, 100, Unit.DOCUMENT, 300, Unit.CORPUS, 300);

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
        if (type.equals("conditional") && given.isEmpty()) {
            faults.add(fields.at(), "missing-given", info.id());
        }
        Concept condition = given.flatMap(g -> concept(g, "of")).orElse(NOTHING);
        int atLeast = given.map(g -> g.whole("at-least", 1)).orElse(0);
        int atMost = expect.map(e -> e.whole("at-most", 0)).orElse(0);
        int words = fields.whole("minimum-tokens", WORDS_TO_SAY_ANYTHING.getOrDefault(unit, 300));
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
                        info.source())));
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
