package wpr.match;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a lexicon as written.
 * Its words are read once; rules ask for them many times.
 */
public final class Term {
    private final String notation;
    private final List<String> when;
    private volatile @Nullable List<TermParser.Word> words;

    /**
     * A term whose notation is read when its words are first asked for.
     *
     * @param notation one of {@code ressource}, {@code evne/N}, {@code aktiver*}, {@code *kompetence}, {@code =Ret}, several
     *     of them with a space or {@code ~n} between, and {@code ?} at the end of an ambiguous one
     * @param when queries that must all match in the sentence for an ambiguous term to count in strict mode
     */
    public Term(String notation, List<String> when) {
        this.notation = notation;
        this.when = List.copyOf(when);
    }

    /** Reads a term without conditions. */
    public static Term parse(String notation) throws QueryException {
        return parse(notation, List.of());
    }

    /** Reads a term; the conditions are read when a pattern that uses the term is compiled. */
    public static Term parse(String notation, List<String> when) throws QueryException {
        Term term = new Term(notation.strip(), when);
        term.words = TermParser.parse(term.notation);
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

    /** As it is written in the lexicon. */
    public String notation() {
        return notation;
    }

    /** Queries that must all match in the sentence for an ambiguous term to count in strict mode. */
    public List<String> when() {
        return when;
    }

    /** Its words with the gaps before them. */
    List<TermParser.Word> words() {
        List<TermParser.Word> known = words;
        if (known == null) {
            try {
                known = TermParser.parse(notation);
            } catch (QueryException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
            words = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Term term && notation.equals(term.notation) && when.equals(term.when);
    }

    @Override
    public int hashCode() {
        return notation.hashCode();
    }

    @Override
    public String toString() {
        return notation;
    }
}
