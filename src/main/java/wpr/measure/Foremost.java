package wpr.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The first {@value #MOST} of many values in their own order. Adds up in any order and any grouping: the first of a whole
 * are among the first of its parts. Parts are joined as they are and sorted now and then, so that one more is cheap.
 *
 * @param <T> what is kept, all different
 */
final class Foremost<T extends Comparable<T>> {
    static final int MOST = 1_500;

    private final List<Foremost<T>> parts;
    private final List<T> kept;
    private final int held;
    private final long all;

    private Foremost(List<Foremost<T>> parts, List<T> kept, int held, long all) {
        this.parts = parts;
        this.kept = kept;
        this.held = held;
        this.all = all;
    }

    static <T extends Comparable<T>> Foremost<T> of(List<T> values) {
        return new Foremost<>(List.of(), List.copyOf(values), values.size(), values.size());
    }

    /** The first of the values of both. */
    Foremost<T> plus(Foremost<T> other) {
        if (all == 0 || other.all == 0) {
            return all == 0 ? other : this;
        }
        Foremost<T> both = new Foremost<>(List.of(this, other), List.of(), held + other.held, all + other.all);
        return both.held <= 3 * MOST ? both : new Foremost<>(List.of(), both.first(), MOST, both.all);
    }

    /** The values that come first, in order. */
    List<T> first() {
        List<T> values = new ArrayList<>();
        Deque<Foremost<T>> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Foremost<T> next = open.pop();
            values.addAll(next.kept);
            next.parts.forEach(open::push);
        }
        values.sort(null);
        return List.copyOf(values.subList(0, Math.min(MOST, values.size())));
    }

    /** Whether some came later and are not kept. */
    boolean cut() {
        return all > MOST;
    }
}
