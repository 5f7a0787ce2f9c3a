package wpr.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way to lay a pattern over a row of positions when its elements may also fail: at a token that does not
 * fit, or between two tokens. Fewest failures first, then most elements that fit, then tokens that do not fit rather
 * than missing ones, then leftmost.
 */
final class Alignment {
    private static final long FAILED = 1L << 40;
    private static final long FITS = -(1L << 20);
    private static final long MISSING = 1;
    private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final Automaton automaton;
    private final Matcher matcher;
    private final int from;
    private final int to;
    private final long[][] costs;

    /** What a state was laid on; {@code fits} is false for a failure, and {@code end} equals {@code start} for a missing one. */
    record Laid(int state, int start, int end, boolean fits, String term) {}

    Alignment(Automaton automaton, Matcher matcher, int from, int to) {
        this.automaton = automaton;
        this.matcher = matcher;
        this.from = from;
        this.to = to;
        this.costs = new long[to - from + 1][automaton.states()];
        for (int position = to; position >= from; position--) {
            Arrays.fill(costs[position - from], IMPOSSIBLE);
            settle(position);
        }
    }

    /** A missing element leads on at the same position, so the costs there are filled until none falls any more. */
    private void settle(int position) {
        boolean fell = true;
        while (fell) {
            fell = false;
            for (int state = 0; state < automaton.states(); state++) {
                long cost = options(state, position).stream()
                        .mapToLong(this::cost)
                        .min()
                        .orElse(IMPOSSIBLE);
                fell |= cost < costs[position - from][state];
                costs[position - from][state] = cost;
            }
        }
    }

    /** All ways to lay a state at a position, the preferred one first. */
    private List<Laid> options(int state, int position) {
        List<Laid> options = new ArrayList<>();
        if (position < to && automaton.concept(state)) {
            long[] hits = matcher.hits(automaton.lexicon(state));
            for (int hit = matcher.firstHit(automaton.lexicon(state), position);
                    hit < hits.length && TermHits.start(hits[hit]) == position && TermHits.end(hits[hit]) <= to;
                    hit++) {
                options.add(0, new Laid(state, position, TermHits.end(hits[hit]), true, matcher.term(hits[hit])));
            }
        } else if (position < to && matcher.holds(automaton.element(state), position)) {
            options.add(new Laid(state, position, position + 1, true, ""));
        }
        if (position < to && options.isEmpty()) {
            options.add(new Laid(state, position, position + 1, false, ""));
        }
        options.add(new Laid(state, position, position, false, ""));
        return options;
    }

    private long cost(Laid laid) {
        long own = !laid.fits
                ? FAILED + (laid.end == laid.start ? MISSING : 0)
                : automaton.leaf(laid.state) instanceof Node.Element element && element.gap() ? 0 : FITS;
        long rest = after(laid.state, laid.end);
        return rest >= IMPOSSIBLE ? IMPOSSIBLE : own + rest;
    }

    private long after(int state, int position) {
        long best = IMPOSSIBLE;
        for (Automaton.Edge edge : automaton.edges(state)) {
            best = Math.min(best, along(edge, position));
        }
        return best;
    }

    private long along(Automaton.Edge edge, int position) {
        return edge.target() == Automaton.ACCEPT ? 0 : costs[position - from][edge.target()];
    }

    /** The cheapest way, element by element. */
    List<Laid> cheapest() {
        int start = from;
        for (int position = from + 1; position < to; position++) {
            start = first(position) < first(start) ? position : start;
        }
        List<Laid> way = new ArrayList<>();
        int state = cheapest(automaton.start(), start);
        int position = start;
        while (state != Automaton.ACCEPT) {
            Laid laid = laid(state, position);
            way.add(laid);
            position = laid.end;
            state = cheapest(state, position);
        }
        return way;
    }

    /** The cost of a way that begins at a position and is not empty. */
    private long first(int position) {
        int state = cheapest(automaton.start(), position);
        return costs[position - from][state];
    }

    private Laid laid(int state, int position) {
        return options(state, position).stream()
                .filter(option -> cost(option) == costs[position - from][state])
                .findFirst()
                .orElseThrow();
    }

    /** Where the cheapest edge leads; before the first element never to the end. */
    private int cheapest(int state, int position) {
        Automaton.Edge best = null;
        for (Automaton.Edge edge : automaton.edges(state)) {
            boolean allowed = state != automaton.start() || edge.target() != Automaton.ACCEPT;
            if (allowed && (best == null || along(edge, position) < along(best, position))) {
                best = edge;
            }
        }
        return best == null ? Automaton.ACCEPT : best.target();
    }
}
