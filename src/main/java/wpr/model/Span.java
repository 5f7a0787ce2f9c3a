package wpr.model;

import java.util.Comparator;

/** Half-open range of UTF-16 offsets into {@link Document#text}. */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    public boolean contains(int from, int to) {
        return start <= from && to <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public int length() {
        return end - start;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
