package wpr.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wpr.match.Match;
import wpr.match.Pattern;
import wpr.match.QueryException;
import wpr.model.AnnotatedDocument;

/** Counts the forms behind each term of a lexicon, because wildcards surprise. Not safe for threads. */
public final class TermForms {
    private final Pattern pattern;
    private final Map<String, Counted> terms = new LinkedHashMap<>();

    private TermForms(LexiconReader.Entry lexicon, Pattern pattern) {
        this.pattern = pattern;
        lexicon.lexicon().terms().forEach(term -> terms.put(term.notation(), Counted.none(term.notation())));
    }

    /**
     * A term with what it matched.
     *
     * @param term as written
     * @param strict matches that count in strict mode, by form in lower case
     * @param loose matches that count in loose mode only
     */
    public record Counted(String term, SortedMap<String, Integer> strict, SortedMap<String, Integer> loose) {
        private static Counted none(String term) {
            return new Counted(term, new TreeMap<>(), new TreeMap<>());
        }
    }

    /** A count that begins at zero; empty where the rule set has no such lexicon. */
    public static Optional<TermForms> of(RuleSet rules, String lexicon) {
        for (LexiconReader.Entry entry : rules.lexicons()) {
            if (entry.lexicon().id().equals(lexicon)) {
                try {
                    return Optional.of(new TermForms(entry, rules.compile("$" + lexicon)));
                } catch (QueryException e) {
                    throw new IllegalStateException("the loader has compiled $" + lexicon, e);
                }
            }
        }
        return Optional.empty();
    }

    /** Adds the matches of a document. */
    public void add(AnnotatedDocument document) {
        for (Match match : pattern.find(document)) {
            Counted counted = terms.computeIfAbsent(match.term(), Counted::none);
            String form = document.quote(match.first(), match.end()).toLowerCase(Locale.ROOT);
            (match.strict() ? counted.strict : counted.loose).merge(form, 1, Integer::sum);
        }
    }

    /** The terms in the order of the lexicon, those without a match too. */
    public List<Counted> counted() {
        return new ArrayList<>(terms.values());
    }
}
