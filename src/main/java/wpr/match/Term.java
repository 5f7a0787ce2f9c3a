package wpr.match;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a lexicon as written.
 *
 * @param notation one of {@code ressource}, {@code evne/N}, {@code aktiver*}, {@code *kompetence}, {@code =Ret}, several
 *     of them with a space or {@code ~n} between, and {@code ?} at the end of an ambiguous one
 * @param when queries that must all match in the sentence for an ambiguous term to count in strict mode
 */
public record Term(String notation, List<String> when) {
    public Term {
        when = List.copyOf(when);
    }

    /** Reads a term without conditions. */
    public static Term parse(String notation) throws QueryException {
        return parse(notation, List.of());
    }

    /** Reads a term; the conditions are read when a pattern that uses the term is compiled. */
    public static Term parse(String notation, List<String> when) throws QueryException {
        Term term = new Term(notation.strip(), when);
        TermParser.parse(term.notation);
        if (!when.isEmpty() && !term.ambiguous()) {
            throw new QueryException(0, "term-condition", notation);
        }
        return term;
    }

    /** A word, or several, that this term and another both catch, and no exception does; empty where none is plain. */
    public Optional<String> overlap(Term other, List<Term> exceptions) {
        return TermOverlap.of(this, other, exceptions);
    }

    /** The term without doubt. */
    Term plain() {
        return new Term(notation.replaceFirst("\\?$", ""), List.of());
    }

    /** Whether the term counts in strict mode only where its conditions hold. */
    public boolean ambiguous() {
        return notation.endsWith("?");
    }

    /** Its words with the gaps before them. */
    List<TermParser.Word> words() {
        try {
            return TermParser.parse(notation);
        } catch (QueryException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
