package wpr.match;

import java.util.Arrays;

/**
 * The furthest, or nearest, end of a match from every position and state of a range, filled from right to left.
 *
 * <p>{@code value(q, i)}: state {@code q} consumes what stands at {@code i}, then the best over its edges. Each cell is
 * filled once, so a pattern costs states x edges x tokens however its repetitions are nested. A value is the end, with
 * one bit for strictness below it, so that among equal ends a strict way is preferred.
 */
final class Table {
    static final int NONE = Integer.MIN_VALUE;

    private final Automaton automaton;
    private final Matcher matcher;
    private final boolean furthest;
    private final int from;
    private final int to;
    private final int[] values;

    /** @param matcher answers what stands at a position */
    Table(Automaton automaton, Matcher matcher, boolean furthest, int from, int to) {
        this.automaton = automaton;
        this.matcher = matcher;
        this.furthest = furthest;
        this.from = from;
        this.to = to;
        this.values = new int[automaton.states() * (to - from + 1)];
        Arrays.fill(values, NONE);
        for (int position = to - 1; position >= from; position--) {
            for (int state = 0; state < automaton.states(); state++) {
                values[cell(state, position)] = value(state, position);
            }
        }
    }

    private int value(int state, int position) {
        if (!automaton.concept(state)) {
            return matcher.holds(automaton.element(state), position) ? after(state, position + 1) : NONE;
        }
        int best = NONE;
        long[] hits = matcher.hits(automaton.lexicon(state));
        for (int hit = matcher.firstHit(automaton.lexicon(state), position);
                hit < hits.length && TermHits.start(hits[hit]) == position;
                hit++) {
            best = Math.max(best, through(state, hits[hit]));
        }
        return best;
    }

    /** The best value behind a term; never strict where the term is not. */
    int through(int state, long hit) {
        int value = TermHits.end(hit) > to ? NONE : after(state, TermHits.end(hit));
        return value == NONE || matcher.strict(hit) ? value : value & ~1;
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
        return edge.target() == Automaton.ACCEPT
                ? (furthest ? position : -position) * 2 + 1
                : values[cell(edge.target(), position)];
    }

    /** The best value of a match that starts at a position. */
    int start(int position) {
        return after(automaton.start(), position);
    }

    int to() {
        return to;
    }

    static boolean strict(int value) {
        return (value & 1) == 1;
    }

    /** Where the best match ends. */
    int end(int value) {
        return furthest ? value >> 1 : -(value >> 1);
    }

    private int cell(int state, int position) {
        return (position - from) * automaton.states() + state;
    }
}
