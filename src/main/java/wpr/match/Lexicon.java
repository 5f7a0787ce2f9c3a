package wpr.match;

import java.util.List;
import wpr.model.Localized;

/**
 * One concept as a list of terms; {@code $id} in a query.
 *
 * @param id name in queries: letters, digits, {@code _}, {@code -} and {@code .}
 * @param label name for people
 * @param terms what belongs to it
 * @param except what is taken out again: a hit that a match of one of these covers does not count
 */
public record Lexicon(String id, Localized label, List<Term> terms, List<Term> except) {
    public Lexicon {
        terms = List.copyOf(terms);
        except = List.copyOf(except);
    }
}
