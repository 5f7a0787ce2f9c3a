package wpr.measure;

import java.util.SortedMap;
import java.util.TreeMap;

/** One side of a ratio: its count, its count in every draw, and what single terms account for. Adds up. */
final class Side {
    static final Side NONE = new Side(0, new int[0], new TreeMap<>());

    final int count;
    /** Count of each draw; empty where all are 0. */
    private final int[] draws;
    /** Hits that a term alone accounts for: they go when the term goes. */
    private final SortedMap<String, Integer> terms;

    private Side(int count, int[] draws, SortedMap<String, Integer> terms) {
        this.count = count;
        this.draws = draws;
        this.terms = terms;
    }

    /** A count in one unit, whose weight in each draw is given. */
    static Side of(int count, int[] weights, SortedMap<String, Integer> terms) {
        int[] draws = count == 0 ? new int[0] : weights.clone();
        for (int i = 0; i < draws.length; i++) {
            draws[i] *= count;
        }
        return new Side(count, draws, terms);
    }

    static Side of(int count, int[] weights) {
        return of(count, weights, new TreeMap<>());
    }

    Side plus(Side other) {
        return new Side(count + other.count, sum(draws, other.draws), sum(terms, other.terms));
    }

    /** What is left without a part of it; terms stay as they are. */
    Side minus(Side part) {
        int[] left = draws.clone();
        for (int i = 0; i < left.length; i++) {
            left[i] -= part.draw(i);
        }
        return new Side(count - part.count, left, terms);
    }

    /** Another count with the same draws. */
    Side counting(int other) {
        return new Side(other, draws, terms);
    }

    /** The same count with other draws. */
    Side drawn(int[] others) {
        return new Side(count, others, terms);
    }

    int draw(int i) {
        return draws.length == 0 ? 0 : draws[i];
    }

    SortedMap<String, Integer> terms() {
        return terms;
    }

    private static int[] sum(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == 0 ? other : one;
        }
        int[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    private static SortedMap<String, Integer> sum(SortedMap<String, Integer> one, SortedMap<String, Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        SortedMap<String, Integer> sum = new TreeMap<>(one);
        other.forEach((term, count) -> sum.merge(term, count, Integer::sum));
        return sum;
    }
}
