package wpr.match;

import java.util.ArrayList;
import java.util.List;
import wpr.model.AnnotatedDocument;

/** Many patterns that run over a document together and share what they look up. Immutable and safe to share. */
public final class PatternSet {
    private final List<Entry> entries;

    /** A pattern of the set and how its matches may overlap. */
    public record Entry(Pattern pattern, Overlap overlap) {}

    public PatternSet(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The matches of each entry, in the order of the entries. */
    public List<List<Match>> find(AnnotatedDocument document) {
        List<List<Match>> found = new ArrayList<>(entries.size());
        entries.forEach(e -> found.add(e.pattern().find(document, e.overlap())));
        return found;
    }
}
