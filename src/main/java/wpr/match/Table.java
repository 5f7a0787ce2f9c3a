package wpr.match;

import java.util.Arrays;

/**
 * The furthest, or nearest, end of a match from every position and state of a range.
 *
 * <p>A first pass from left to right finds the states that a match can reach at each position and that consume what
 * stands there; most patterns are reached hardly anywhere. A second pass from right to left gives each of those its
 * value: the best over its edges. Each cell is filled once, so a pattern costs states x edges x tokens however its
 * repetitions are nested. A value is the end, with one bit for strictness below it, so that among equal ends a strict
 * way is preferred.
 */
final class Table {
    static final int NONE = Integer.MIN_VALUE;

    private final Automaton automaton;
    private final Matcher matcher;
    private final boolean furthest;
    private final boolean strict;
    private final int from;
    private final int to;
    private final int words;
    private final long[] live;
    private final int[] values;

    /**
     * @param matcher answers what stands at a position
     * @param strict whether ambiguous terms without their conditions count for nothing
     */
    Table(Automaton automaton, Matcher matcher, boolean furthest, boolean strict, int from, int to) {
        this.automaton = automaton;
        this.matcher = matcher;
        this.furthest = furthest;
        this.strict = strict;
        this.from = from;
        this.to = to;
        this.words = automaton.words();
        this.live = new long[words * (to - from + 1)];
        this.values = reach() ? new int[automaton.states() * (to - from)] : Ints.NONE;
        if (values.length > 0) {
            fill();
        }
    }

    /** Marks the cells that a match can reach and that consume; tells whether there are any. */
    private boolean reach() {
        boolean any = false;
        for (int position = from; position < to; position++) {
            enter(automaton.start(), position);
            int row = (position - from) * words;
            for (int word = 0; word < words; word++) {
                for (long rest = live[row + word]; rest != 0; rest &= rest - 1) {
                    int state = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
                    if (consumes(state, position)) {
                        any = true;
                    } else {
                        live[row + word] &= ~Long.lowestOneBit(rest);
                    }
                }
            }
        }
        Arrays.fill(live, (to - from) * words, live.length, 0);
        return any;
    }

    /** Lets what may follow a state try at a position. */
    private void enter(int state, int position) {
        long[] follow = automaton.follow(state);
        for (int word = 0; word < words; word++) {
            live[(position - from) * words + word] |= follow[word];
        }
    }

    private boolean consumes(int state, int position) {
        if (!automaton.concept(state)) {
            boolean holds = matcher.holds(automaton.element(state), position);
            if (holds) {
                enter(state, position + 1);
            }
            return holds;
        }
        boolean any = false;
        long[] hits = matcher.hits(automaton.lexicon(state));
        int hit = matcher.firstHit(automaton.lexicon(state), position);
        for (; hit < hits.length && TermHits.start(hits[hit]) == position; hit++) {
            if (TermHits.end(hits[hit]) <= to && (!strict || matcher.strict(hits[hit]))) {
                any = true;
                enter(state, TermHits.end(hits[hit]));
            }
        }
        return any;
    }

    private void fill() {
        for (int position = to - 1; position >= from; position--) {
            int row = (position - from) * words;
            for (int word = 0; word < words; word++) {
                for (long rest = live[row + word]; rest != 0; rest &= rest - 1) {
                    int state = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
                    values[(position - from) * automaton.states() + state] = value(state, position);
                }
            }
        }
    }

    private int value(int state, int position) {
        if (!automaton.concept(state)) {
            return after(state, position + 1);
        }
        int best = NONE;
        long[] hits = matcher.hits(automaton.lexicon(state));
        int hit = matcher.firstHit(automaton.lexicon(state), position);
        for (; hit < hits.length && TermHits.start(hits[hit]) == position; hit++) {
            best = Math.max(best, through(state, hits[hit]));
        }
        return best;
    }

    /** The best value behind a term; never strict where the term is not. */
    int through(int state, long hit) {
        int value = TermHits.end(hit) > to ? NONE : after(state, TermHits.end(hit));
        return value == NONE || matcher.strict(hit) ? value : strict ? NONE : value & ~1;
    }

    /** The best value of what may follow a state at a position. */
    int after(int state, int position) {
        int best = NONE;
        for (Automaton.Edge edge : automaton.edges(state)) {
            best = Math.max(best, along(edge, position));
        }
        return best;
    }

    /** The best value of one edge taken at a position. */
    int along(Automaton.Edge edge, int position) {
        int target = edge.target();
        if (target == Automaton.ACCEPT) {
            return (furthest ? position : -position) * 2 + 1;
        }
        boolean alive = (live[(position - from) * words + target / Long.SIZE] >>> target & 1) != 0;
        return alive ? values[(position - from) * automaton.states() + target] : NONE;
    }

    /** The best value of a match that starts at a position. */
    int start(int position) {
        return after(automaton.start(), position);
    }

    int to() {
        return to;
    }

    /** Whether nothing in the range fits even one element of the pattern. */
    boolean empty() {
        return values.length == 0;
    }

    static boolean strict(int value) {
        return (value & 1) == 1;
    }

    /** Where the best match ends. */
    int end(int value) {
        return furthest ? value >> 1 : -(value >> 1);
    }
}
