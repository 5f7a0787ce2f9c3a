package wpr.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wpr.match.Lexicon;
import wpr.match.Overlap;
import wpr.match.Pattern;
import wpr.match.PatternCompiler;
import wpr.match.PatternSet;
import wpr.match.QueryException;
import wpr.rules.Yaml.Scalar;

/** Compiles the patterns of a rule set, equal ones once, and knows which lexicons they use. */
final class Queries {
    private final Map<String, Lexicon> lexicons;
    private final boolean whole;
    private final Faults faults;
    private final PatternCompiler compiler;
    private final Map<String, Optional<Query>> known = new LinkedHashMap<>();
    private final List<PatternSet.Entry> entries = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();

    /**
     * @param lexicons what patterns may name
     * @param whole whether these are all; where a file could not be read, unknown names are no fault of the pattern
     * @param faults where faults go
     */
    Queries(Map<String, Lexicon> lexicons, boolean whole, Faults faults) {
        this.lexicons = lexicons;
        this.whole = whole;
        this.faults = faults;
        this.compiler = new PatternCompiler(lexicons);
    }

    /**
     * A compiled pattern of the set.
     *
     * @param index position in the {@link PatternSet}
     * @param text as written
     * @param pattern compiled
     * @param overlap what its matches may do
     */
    record Query(int index, String text, Pattern pattern, Overlap overlap) {
        Query with(Pattern other) {
            return new Query(index, text, other, overlap);
        }

        Query at(int other) {
            return new Query(other, text, pattern, overlap);
        }
    }

    /** The compiled pattern; empty with a fault where it cannot be read. */
    Optional<Query> compile(Scalar text, Overlap overlap) {
        return known.computeIfAbsent(overlap + " " + text.value().strip(), key -> fresh(text, overlap));
    }

    private Optional<Query> fresh(Scalar text, Overlap overlap) {
        boolean named = true;
        for (LexiconName name : LexiconName.in(text.value())) {
            used.add(name.id());
            if (!lexicons.containsKey(name.id())) {
                named = false;
                if (whole) {
                    faults.unknown(
                            new Scalar(name.id(), text.place(name.offset()), text.end(), text.style()),
                            "unknown-lexicon",
                            lexicons.keySet());
                }
            }
        }
        return named ? compiled(text, overlap) : Optional.empty();
    }

    private Optional<Query> compiled(Scalar text, Overlap overlap) {
        try {
            Pattern pattern = compiler.compile(text.value());
            entries.add(new PatternSet.Entry(pattern, overlap));
            return Optional.of(new Query(entries.size() - 1, text.value().strip(), pattern, overlap));
        } catch (QueryException e) {
            faults.add(text, e);
            return Optional.empty();
        }
    }

    PatternCompiler compiler() {
        return compiler;
    }

    PatternSet set() {
        return new PatternSet(entries);
    }

    /** Lexicons that some pattern names. */
    Set<String> used() {
        return used;
    }

    /** The terms behind a pattern, as written in the lexicons it names; the pattern itself where it names none. */
    List<String> searchForms(String query) {
        Set<String> forms = new LinkedHashSet<>();
        for (LexiconName name : LexiconName.in(query)) {
            Optional.ofNullable(lexicons.get(name.id()))
                    .ifPresent(lexicon -> lexicon.terms().forEach(term -> forms.add(term.notation())));
        }
        return forms.isEmpty() ? List.of(query) : List.copyOf(forms);
    }
}
