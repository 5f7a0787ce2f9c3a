package wpr.match;

import java.util.List;
import java.util.Set;
import wpr.model.AnnotatedDocument;
import wpr.model.Layer;

/** A compiled query. Immutable and safe to share; equal to another of the same compiler that says the same. */
public final class Pattern {
    private final Query query;
    private final Lexicons lexicons;
    private final Lazy<Integer> hash;
    private final Lazy<Plan> plan;

    Pattern(Query query, Lexicons lexicons) {
        this.query = query;
        this.lexicons = lexicons;
        this.hash = new Lazy<>(query::hashCode);
        this.plan = new Lazy<>(() -> new Plan.Builder().add(query, lexicons).build());
    }

    /** Matches in text order: strict ones first, leftmost, longest, none sharing a token with another. */
    public List<Match> find(AnnotatedDocument document) {
        return find(document, Overlap.NONE);
    }

    /** Matches in text order. For many patterns on one document use a {@link PatternSet}. */
    public List<Match> find(AnnotatedDocument document, Overlap overlap) {
        return new Matcher(plan.get(), document, List.of(overlap), Agenda.all(1))
                .find()
                .get(0);
    }

    /** The layers that annotation must have for it to find all it can. */
    public Set<Layer> layers() {
        return plan.get().layers();
    }

    /** Whether no match of it leaves its sentence. */
    public boolean withinSentence() {
        return query.within().contains(Structure.SENTENCE);
    }

    /** The names of the lexicons it uses. */
    public Set<String> lexiconsUsed() {
        return query.lexicons();
    }

    /** Why the pattern matches in a sentence, or what keeps it from matching. */
    public Explanation explain(AnnotatedDocument document, int sentence) {
        Matcher matcher = new Matcher(plan.get(), document).withTerms();
        return new Explainer(plan.get().searches().get(0), matcher, lexicons).explain(sentence);
    }

    /**
     * Ways to lay the pattern over a sentence in which it does not match, by where and with what they begin: the one that
     * {@link #explain} tells, then those that come less near.
     */
    public List<Explanation.Missed> missed(AnnotatedDocument document, int sentence, int most) {
        Matcher matcher = new Matcher(plan.get(), document).withTerms();
        return new Explainer(plan.get().searches().get(0), matcher, lexicons).missed(sentence, most);
    }

    /** The same pattern with the conditions of some failures made true. */
    public Pattern forcing(List<Explanation.Failure> failures) {
        return new Pattern(query.forcing(failures), lexicons);
    }

    /** The same pattern where an ambiguous term of a lexicon counts strict whatever stands around it. */
    public Pattern trusting(String lexicon, String notation) {
        return new Pattern(query, lexicons.trusting(lexicon, notation));
    }

    /** What it wants, without what the match must contain or stay within. */
    public Wanted wanted() {
        return Wanted.of(query.body(), lexicons);
    }

    Query query() {
        return query;
    }

    Lexicons lexicons() {
        return lexicons;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pattern pattern && pattern.query.equals(query) && pattern.lexicons == lexicons;
    }

    @Override
    public int hashCode() {
        return hash.get();
    }

    /** The pattern in query notation. */
    @Override
    public String toString() {
        return query.toString();
    }
}
