package wpr.model;

import java.util.Comparator;
import java.util.List;

/**
 * A place where a pattern of a rule or concept matched, in tokens.
 *
 * @param rule id of the rule or concept
 * @param first index of the first token
 * @param end index behind the last token
 * @param captures named parts in text order
 * @param strict whether it counts in strict mode; ambiguous terms without their condition count in loose mode only
 * @param negated whether a negation governs it
 * @param term the term or alternative that matched, as written in the rule set; empty where it has no name
 */
public record Hit(String rule, int first, int end, List<Capture> captures, boolean strict, boolean negated, String term)
        implements Comparable<Hit> {
    private static final Comparator<Hit> ORDER =
            Comparator.comparingInt(Hit::first).thenComparingInt(Hit::end).thenComparing(Hit::rule);

    @Override
    public int compareTo(Hit other) {
        return ORDER.compare(this, other);
    }
}
