package wpr.match;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wpr.match.QueryException.Part;

/** What {@code $name} means in the queries of one compiler. Compared by identity. */
final class Lexicons {
    private final Map<String, Lexicon> byName;
    /** Lexicons that ask for nothing that cannot be read. */
    private final Set<String> sound = ConcurrentHashMap.newKeySet();

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
        Set<String> checked = new HashSet<>();
        Query query = parse(text, checked);
        sound.addAll(checked);
        return query;
    }

    private Query parse(String text, Set<String> checked) throws QueryException {
        Query query = QueryParser.parse(text, names());
        for (String name : query.lexicons()) {
            if (!sound.contains(name) && checked.add(name)) {
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
                            0, "in-condition", term.notation(), lexicon.id(), (Part) e::message, (Part) e::remedy);
                }
            }
        }
    }

    /** Reads a query that was checked before. */
    Query read(String checked) {
        try {
            return QueryParser.parse(checked, names());
        } catch (QueryException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
