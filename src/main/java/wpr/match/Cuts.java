package wpr.match;

import java.util.ArrayList;
import java.util.List;
import wpr.match.Cut.Kind;
import wpr.model.Span;

/** What can be left out of a query, noted while it is read. */
final class Cuts {
    private final String query;
    private final List<Cut> cuts = new ArrayList<>();

    Cuts(String query) {
        this.query = query;
    }

    /** What was noted, in the order of reading. */
    List<Cut> all() {
        return List.copyOf(cuts);
    }

    /** A part that can go without a trace. */
    void add(Kind kind, int start, int end) {
        add(kind, start, end, start, end);
    }

    /** Parts between signs ({@code |}, {@code &}), of which any but one can go; each takes a sign along. */
    void addEach(Kind kind, List<Span> parts) {
        for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
            Span part = parts.get(i);
            if (i == 0) {
                add(kind, part.start(), part.end(), part.start(), parts.get(1).start());
            } else {
                add(kind, part.start(), part.end(), behindSpace(parts.get(i - 1).end()), part.end());
            }
        }
    }

    private void add(Kind kind, int start, int end, int from, int to) {
        int last = behindSpace(end);
        cuts.add(new Cut(kind, start, last, query.substring(0, from) + " " + query.substring(Math.max(to, from))));
    }

    /** The end of the part that ends before some space. */
    private int behindSpace(int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(query.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
