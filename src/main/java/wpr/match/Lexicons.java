package wpr.match;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What {@code $name} means in the queries of one compiler. Compared by identity. */
final class Lexicons {
    private static final Condition SUSPENDED = new Condition.Text(Attribute.WORD, Regex.SUSPENDED);

    private final Map<String, Lexicon> byName;

    Lexicons(Map<String, Lexicon> byName) {
        this.byName = new LinkedHashMap<>(byName);
    }

    /** The lexicon of a name that a parsed query uses. */
    Lexicon get(String name) {
        return Optional.ofNullable(byName.get(name)).orElseThrow(() -> new IllegalArgumentException("$" + name));
    }

    Set<String> names() {
        return byName.keySet();
    }

    /** The same with an ambiguous term of a lexicon marked as plain. */
    Lexicons trusting(String name, String notation) {
        Lexicon old = get(name);
        List<Term> terms = old.terms().stream()
                .map(term -> term.notation().equals(notation) ? term.plain() : term)
                .toList();
        Map<String, Lexicon> changed = new LinkedHashMap<>(byName);
        changed.put(name, new Lexicon(old.id(), old.label(), terms, old.except()));
        return new Lexicons(changed);
    }

    /** Reads a query and all that its lexicons ask for. */
    Query parse(String text) throws QueryException {
        return parse(text, new HashSet<>());
    }

    private Query parse(String text, Set<String> checked) throws QueryException {
        Query query = QueryParser.parse(text, names());
        for (String name : query.lexicons()) {
            if (checked.add(name)) {
                check(get(name), checked);
            }
        }
        return query;
    }

    private void check(Lexicon lexicon, Set<String> checked) throws QueryException {
        for (Term term : lexicon.terms()) {
            for (String when : term.when()) {
                try {
                    parse(when, checked);
                } catch (QueryException e) {
                    throw new QueryException(
                            0,
                            "The condition of `" + term.notation() + "` in $" + lexicon.id() + ": " + e.message(),
                            e.remedy());
                }
            }
        }
    }

    /** Reads a query that was checked before. */
    Query read(String checked) {
        try {
            return QueryParser.parse(checked, names());
        } catch (QueryException e) {
            throw new IllegalArgumentException(e.message(), e);
        }
    }

    /** Whether an element or a concept can be decided before the tagger has run. */
    boolean known(Node leaf) {
        if (leaf instanceof Node.Concept concept) {
            Lexicon lexicon = get(concept.lexicon());
            return formsOnly(lexicon)
                    && lexicon.terms().stream().allMatch(term -> term.when().isEmpty());
        }
        return leaf instanceof Node.Element element
                && element.condition().attributes().stream().allMatch(Attribute::known);
    }

    /** What can be asked in place of an element or a concept before the tagger has run. */
    Node untagged(Node leaf) {
        if (leaf instanceof Node.Concept concept) {
            Lexicon lexicon = get(concept.lexicon());
            int longest = longest(lexicon);
            return longest == 1 && formsOnly(lexicon)
                    ? new Node.Choice(List.of(leaf, new Node.Element(SUSPENDED)))
                    : new Node.Repeat(new Node.Element(Condition.ANY), 1, longest);
        }
        if (leaf instanceof Node.Element element) {
            Condition less = element.condition().knowing(Attribute::known);
            return new Node.Element(less.equals(Condition.ANY) ? less : new Condition.Or(List.of(less, SUSPENDED)));
        }
        return leaf;
    }

    private static boolean formsOnly(Lexicon lexicon) {
        return Stream.concat(lexicon.terms().stream(), lexicon.except().stream())
                .flatMap(term -> term.words().stream())
                .allMatch(word -> word.condition() instanceof Condition.Exactly);
    }

    private static int longest(Lexicon lexicon) {
        return lexicon.terms().stream()
                .mapToInt(term ->
                        term.words().stream().mapToInt(word -> word.gap() + 1).sum())
                .max()
                .orElse(1);
    }
}
