package wpr.match;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import wpr.model.AnnotatedDocument;
import wpr.model.Layer;

/**
 * Patterns that run over a document together and share what they look up. Immutable and safe to share.
 *
 * <p>The first document costs as much as all lexicons it uses; any other costs little more than its hits.
 */
public final class PatternSet {
    private final List<Entry> entries;
    private final List<Overlap> overlaps;
    private final Lazy<Plan> plan;
    private final Lazy<Agenda> agenda;

    /** A pattern of the set and how its matches may overlap. */
    public record Entry(Pattern pattern, Overlap overlap) {}

    public PatternSet(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.overlaps = overlaps(entries);
        this.plan = new Lazy<>(() -> plan(this.entries));
        this.agenda = new Lazy<>(() -> Agenda.all(this.entries.size()));
    }

    private PatternSet(List<Entry> entries, Lazy<Plan> plan, Lazy<Agenda> agenda) {
        this.entries = entries;
        this.overlaps = overlaps(entries);
        this.plan = plan;
        this.agenda = agenda;
    }

    private static List<Overlap> overlaps(List<Entry> entries) {
        return entries.stream().map(Entry::overlap).toList();
    }

    private static Plan plan(List<Entry> entries) {
        Plan.Builder plan = new Plan.Builder();
        entries.forEach(e -> plan.add(e.pattern.query(), e.pattern.lexicons()));
        return plan.build();
    }

    /** Patterns whose matches do not overlap. */
    public static PatternSet of(List<Pattern> patterns) {
        return new PatternSet(
                patterns.stream().map(p -> new Entry(p, Overlap.NONE)).toList());
    }

    /** How many patterns it has. */
    public int size() {
        return entries.size();
    }

    /**
     * The same patterns, found only as far as some questions ask for them: one that merely decides on the matches of
     * others is looked for in no other sentences than theirs.
     */
    public PatternSet answering(Collection<Prospects.Question> questions) {
        List<Pattern> patterns = entries.stream().map(Entry::pattern).toList();
        return new PatternSet(entries, plan, new Lazy<>(() -> Agenda.of(patterns, questions)));
    }

    /** The layers that annotation must have for the patterns to find all they can. */
    public Set<Layer> layers() {
        return plan.get().layers();
    }

    /** The matches of each entry, in the order of the entries. */
    public List<List<Match>> find(AnnotatedDocument document) {
        return new Matcher(plan.get(), document, overlaps, agenda.get()).find();
    }
}
