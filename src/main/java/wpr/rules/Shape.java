package wpr.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The mappings of the rule language: which keys each may hold and which it must. The published schema says the same. */
enum Shape {
    MANIFEST(
            List.of("schema", "id", "title", "language", "version"),
            "authors",
            "edition",
            "position",
            "blind-spots",
            "negation",
            "titles",
            "files",
            "survives",
            "extends",
            "override"),
    NEGATION(List.of("pattern"), "before", "after"),
    FILE(List.of("schema"), "lexicons", "rules"),
    CASES(List.of("schema", "cases")),
    CASE(List.of("of"), "match", "no-match", "survives"),
    LEXICON(List.of("id", "label", "terms"), "when", "except", "tests", "survives"),
    TERM(List.of("term"), "when"),
    LEXICON_TESTS(List.of(), "hit", "miss"),
    PATTERN(
            rule("detects", "pattern", "examples"),
            rules("unless", "labels", "show", "overlap", "zones", "proposal", "negation", "survives")),
    RATIO(rule("over", "under", "unit"), rules("detects", "flag", "minimum", "examples")),
    SILENCE(
            rule("type", "expect", "unit", "expectation"),
            rules("detects", "given", "marker", "later-than", "minimum-tokens", "reference", "examples")),
    ORDER(rule("first", "second", "unit"), rules("detects", "cues", "examples")),
    POSITION(rule("of"), rules("detects", "later-than", "only-in", "examples")),
    COOCCURRENCE(rule("of", "near", "window", "against"), rules("detects", "examples")),
    DISTRIBUTION(rule("of", "by"), rules("detects", "labels", "examples")),
    LOCALIZED(List.of(), "en", "da"),
    EXAMPLES(List.of("match", "no-match")),
    EXAMPLE(List.of("text"), "zone", "labels"),
    LABEL(List.of("name", "values", "otherwise")),
    LABEL_VALUE(List.of("value", "pattern"), "within", "before", "after"),
    SURVIVES(List.of("cut", "because")),
    UNLESS(List.of("pattern"), "within", "before", "after"),
    FLAG(List.of(), "log2-above", "confidence"),
    GIVEN(List.of("of"), "at-least"),
    EXPECT(List.of("of"), "at-most"),
    MARKER(List.of("of"), "window"),
    REFERENCE(List.of("rate")),
    ANSWER_KEY(List.of("document"), "tuned", "passages", "silences"),
    PLANTED(List.of("quote", "planted"), "rule", "page", "quoted", "note"),
    ANSWER(List.of("rule", "status")),
    OVERRIDE(
            List.of(),
            "rule",
            "lexicon",
            "off",
            "add",
            "remove",
            "level",
            "show",
            "flag",
            "minimum",
            "minimum-tokens",
            "given",
            "expect",
            "marker",
            "later-than",
            "reference",
            "zones");

    private final Set<String> required;
    private final Set<String> known;

    Shape(List<String> required, String... optional) {
        this.required = new LinkedHashSet<>(required);
        this.known = new LinkedHashSet<>(required);
        this.known.addAll(List.of(optional));
    }

    /** Keys that must be there, in the order people write them. */
    Set<String> required() {
        return required;
    }

    /** Keys that may be there. */
    Set<String> known() {
        return known;
    }

    private static List<String> rule(String... more) {
        return join(List.of("id", "kind", "question", "name", "ask", "source"), more);
    }

    private static String[] rules(String... more) {
        return join(List.of("level", "mirror", "false-positives"), more).toArray(String[]::new);
    }

    private static List<String> join(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
