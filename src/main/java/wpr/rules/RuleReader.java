package wpr.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wpr.match.Overlap;
import wpr.model.Level;
import wpr.model.RuleInfo;
import wpr.model.Zone;
import wpr.rules.Condition.Scope;
import wpr.rules.Draft.Part;
import wpr.rules.Queries.Query;
import wpr.rules.Yaml.Entries;
import wpr.rules.Yaml.Scalar;

/** Reads and compiles rules from their mappings. What is wrong becomes a fault, and reading goes on. */
final class RuleReader {
    private final Queries queries;
    private final Faults faults;
    private final RuleBook book = new RuleBook();
    private final SpecReader specs;
    private final PlaceRuleReader places;

    RuleReader(Queries queries, Faults faults) {
        this.queries = queries;
        this.faults = faults;
        this.specs = new SpecReader(queries, book, faults);
        this.places = new PlaceRuleReader(queries, book, faults);
    }

    /** What was read so far. */
    RuleBook book() {
        return book;
    }

    void read(Part part) {
        Kind kind = kind(part).orElse(null);
        if (kind == null) {
            return;
        }
        Fields fields = new Fields(part.node(), kind.shape(), faults);
        Optional<Fields> examples = fields.inner("examples", Shape.EXAMPLES);
        List<Example> match = examples.map(e -> ExampleReader.read(e, "match")).orElse(List.of());
        List<Example> noMatch =
                examples.map(e -> ExampleReader.read(e, "no-match")).orElse(List.of());
        examples.filter(e -> kind == Kind.PATTERN && e.emptyList("match", "no-match"))
                .ifPresent(e -> faults.add(e.at(), "no-examples", part.id()));
        RuleInfo info = info(part.ruleSet(), kind, fields, match, noMatch);
        book.add(new RuleBook.Origin(info, fields, match, noMatch, Survivor.of(fields)));
        switch (kind) {
            case PATTERN -> pattern(info, fields).ifPresent(rule -> book.add(labelled(rule, rule.query(), fields)));
            case RATIO -> specs.ratio(info, fields);
            case SILENCE -> specs.silence(info, fields);
            case ORDER -> places.order(info, fields).ifPresent(book::add);
            case POSITION -> places.position(info, fields).ifPresent(book::add);
            case COOCCURRENCE -> places.cooccurrence(info, fields).ifPresent(book::add);
            case DISTRIBUTION ->
                places.distribution(info, fields).ifPresent(rule -> book.add(labelled(rule, rule.of(), fields)));
        }
    }

    private Optional<Kind> kind(Part part) {
        String word = part.text("kind");
        Kind kind = Kind.byId().get(word);
        if (kind != null) {
            return Optional.of(kind);
        }
        for (Yaml.Entry entry : part.node().entries()) {
            if (entry.key().value().equals("kind") && entry.value() instanceof Scalar scalar) {
                faults.unknown(scalar, "unknown-value", Kind.byId().keySet());
                return Optional.empty();
            }
        }
        faults.missing(part.node().at(), List.of("kind"));
        return Optional.empty();
    }

    private RuleInfo info(String ruleSet, Kind kind, Fields fields, List<Example> match, List<Example> noMatch) {
        return new RuleInfo(
                fields.text("id"),
                ruleSet,
                kind.id(),
                question(fields),
                fields.localized("name"),
                fields.localized("detects"),
                fields.localized("ask"),
                fields.localized("source"),
                fields.choice("level", Words.LEVELS).orElse(Level.NOTE),
                kind == Kind.DISTRIBUTION || fields.choice("show", Words.SHOW).orElse(false),
                fields.flag("proposal"),
                fields.text("mirror"),
                fields.texts("false-positives"),
                match.stream().map(Example::text).toList(),
                noMatch.stream().map(Example::text).toList());
    }

    /** {@code 1} and {@code Q1} are question 1; another frame has codes of its own. */
    private String question(Fields fields) {
        Optional<Scalar> written = fields.scalar("question");
        String code = written.map(Scalar::value).orElse("");
        if (code.matches("\\d+")) {
            if (!code.matches("[1-7]")) {
                written.ifPresent(scalar -> faults.add(scalar.at(), "question", code));
            }
            return "Q" + code;
        }
        return code;
    }

    private Optional<PatternRule> pattern(RuleInfo info, Fields fields) {
        Overlap overlap = fields.choice("overlap", Words.OVERLAP).orElse(Overlap.NONE);
        List<Condition> unless = new ArrayList<>();
        fields.values("unless").forEach(value -> unless(fields, value).ifPresent(unless::add));
        List<Zone> zones = fields.choices("zones", Words.ZONES);
        boolean negatable = fields.choice("negation", Words.NEGATION).orElse(true);
        return query(fields, "pattern", overlap)
                .map(query -> new PatternRule(
                        info,
                        query,
                        List.copyOf(unless),
                        zones.isEmpty() ? Set.of() : EnumSet.copyOf(zones),
                        negatable));
    }

    private HitRule labelled(HitRule rule, Query query, Fields fields) {
        List<Label> labels = fields.list("labels", Shape.LABEL).stream()
                .map(label -> new Label(label.text("name"), values(label), label.text("otherwise")))
                .toList();
        return labels.isEmpty() ? rule : new LabelledRule(rule, query, labels);
    }

    private List<Label.Value> values(Fields label) {
        return label.list("values", Shape.LABEL_VALUE).stream()
                .flatMap(value ->
                        condition(value).stream().map(condition -> new Label.Value(value.text("value"), condition)))
                .toList();
    }

    private Optional<Condition> unless(Fields rule, Yaml value) {
        if (!(value instanceof Entries)) {
            return value instanceof Scalar scalar
                    ? queries.compile(scalar, Overlap.NONE).map(q -> new Condition(q, Scope.SENTENCE, 0, 0))
                    : rule.mapping(value, "unless", Shape.UNLESS).flatMap(fields -> Optional.empty());
        }
        return rule.mapping(value, "unless", Shape.UNLESS).flatMap(this::condition);
    }

    /** A condition with its scope: a word, or a window of tokens. */
    private Optional<Condition> condition(Fields fields) {
        boolean window = fields.has("before") || fields.has("after");
        if (window && fields.has("within")) {
            faults.add(fields.at("within"), "window-and-scope");
        }
        Scope scope =
                window ? Scope.WINDOW : fields.choice("within", Words.SCOPES).orElse(Scope.SENTENCE);
        int before = fields.whole("before", 0);
        int after = fields.whole("after", 0);
        return query(fields, "pattern", Overlap.NONE).map(q -> new Condition(q, scope, before, after));
    }

    /** The negation of a rule set: a pattern, in a window that fits Danish and English unless it says otherwise. */
    Optional<Condition> negation(Fields manifest) {
        if (!manifest.has("negation")) {
            return Optional.empty();
        }
        Yaml value = manifest.values("negation").get(0);
        if (value instanceof Scalar scalar) {
            return queries.compile(scalar, Overlap.NONE).map(q -> new Condition(q, Scope.WINDOW, 3, 2));
        }
        return manifest.mapping(value, "negation", Shape.NEGATION).flatMap(fields -> {
            int before = fields.whole("before", 3);
            int after = fields.whole("after", 2);
            return query(fields, "pattern", Overlap.NONE).map(q -> new Condition(q, Scope.WINDOW, before, after));
        });
    }

    private Optional<Query> query(Fields fields, String key, Overlap overlap) {
        return fields.scalar(key).flatMap(text -> queries.compile(text, overlap));
    }
}
