package wpr.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cheapest way to lay a pattern over a row of positions when its elements may also fail: at a token that does not
 * fit, between two tokens, or behind tokens that should not stand there. Fewest failures first; then the most that fits,
 * words and concepts before classes of words; then failures at tokens that come near, leftmost.
 */
final class Alignment {
    private static final long FAILED = 1L << 40;
    private static final long FITS = 1L << 20;
    private static final long NEAR = 1L << 10;
    private static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

    private final Automaton automaton;
    private final Unit unit;
    private final int from;
    private final int to;
    private final boolean words;
    private final long[][] costs;
    private final long[][] later;

    /** How an element was laid. */
    enum How {
        /** On what it stands for. */
        FITS,
        /** On a token that does not fit. */
        FAILS,
        /** Between two tokens. */
        MISSING,
        /** On nothing yet: these tokens stand between the one before and where it fits. */
        FAR
    }

    /** What a state was laid on, and where it is a concept the term that fits and whether that counts strict. */
    record Laid(int state, int start, int end, How how, String term, boolean strict) {
        static Laid of(int state, int start, int end, How how) {
            return new Laid(state, start, end, how, "", true);
        }
    }

    Alignment(Automaton automaton, Unit unit, int from, int to) {
        this.automaton = automaton;
        this.unit = unit;
        this.from = from;
        this.to = to;
        this.words = IntStream.range(from, to).anyMatch(position -> !unit.punctuation(position));
        this.costs = new long[to - from + 1][automaton.states()];
        this.later = new long[to - from + 1][automaton.states()];
        for (int position = to; position >= from; position--) {
            Arrays.fill(costs[position - from], IMPOSSIBLE);
            settle(position);
        }
    }

    /** A missing element leads on at the same position, so the costs there are filled until none falls any more. */
    private void settle(int position) {
        long[] here = costs[position - from];
        for (int state = 0; state < automaton.states(); state++) {
            later[position - from][state] =
                    position == to ? IMPOSSIBLE : 1 + Math.min(later(state, position + 1), costs(state, position + 1));
        }
        boolean fell = true;
        while (fell) {
            fell = false;
            for (int state = 0; state < automaton.states(); state++) {
                for (Laid option : options(state, position)) {
                    long cost = cost(option);
                    fell |= cost < here[state];
                    here[state] = Math.min(here[state], cost);
                }
            }
        }
    }

    private long costs(int state, int position) {
        return costs[position - from][state];
    }

    private long later(int state, int position) {
        return later[position - from][state];
    }

    /** All ways to lay a state at a position, the preferred one first. */
    private List<Laid> options(int state, int position) {
        List<Laid> options = new ArrayList<>();
        if (position < to && automaton.concept(state)) {
            int lexicon = automaton.lexicon(state);
            for (int n = unit.terms().from(lexicon, position); unit.terms().startsAt(lexicon, n, position); n++) {
                long hit = unit.terms().hit(lexicon, n);
                if (TermHits.end(hit) <= to) {
                    options.add(0, term(state, hit));
                }
            }
        } else if (position < to && unit.holds(automaton.element(state), position)) {
            options.add(Laid.of(state, position, position + 1, How.FITS));
        }
        if (position < to && options.isEmpty()) {
            options.add(Laid.of(state, position, position + 1, How.FAILS));
        }
        options.add(Laid.of(state, position, position, How.MISSING));
        return options;
    }

    private Laid term(int state, long hit) {
        int start = TermHits.start(hit);
        return new Laid(
                state,
                start,
                TermHits.end(hit),
                How.FITS,
                unit.terms().term(hit).notation(),
                TermHits.strict(hit));
    }

    private long cost(Laid laid) {
        long rest = after(laid.state, laid.end);
        return rest >= IMPOSSIBLE ? IMPOSSIBLE : own(laid) + rest;
    }

    private long own(Laid laid) {
        Node leaf = automaton.leaf(laid.state);
        return switch (laid.how) {
            case FITS -> -FITS * weight(leaf);
            case FAILS ->
                spared(laid.start)
                        ? FAILED + 2 * NEAR
                        : FAILED + NEAR - Math.round(NEAR * unit.nearness(leaf, laid.start));
            default -> FAILED + NEAR + 1;
        };
    }

    /** Nobody would put a word in place of a full stop; where a range has nothing else, there is no other way. */
    private boolean spared(int position) {
        return words && unit.punctuation(position);
    }

    /** How much it says that an element fits. */
    private static int weight(Node leaf) {
        if (leaf instanceof Node.Element element) {
            Condition condition = element.condition();
            return condition.undemanding() ? 0 : condition.keys().isEmpty() ? 1 : 2;
        }
        return 2;
    }

    private long after(int state, int position) {
        long best = IMPOSSIBLE;
        for (Automaton.Edge edge : automaton.edges(state)) {
            best = Math.min(best, Math.min(along(edge, position), across(state, edge, position)));
        }
        return best;
    }

    private long along(Automaton.Edge edge, int position) {
        return edge.target() == Automaton.ACCEPT ? 0 : costs(edge.target(), position);
    }

    /** The cost of an edge over tokens that should not stand there; no way begins with those. */
    private long across(int state, Automaton.Edge edge, int position) {
        boolean inside = edge.target() != Automaton.ACCEPT && state != automaton.start();
        return inside && later(edge.target(), position) < IMPOSSIBLE
                ? FAILED + later(edge.target(), position)
                : IMPOSSIBLE;
    }

    /** A first element laid at a position, and what the cheapest way from there costs. */
    private record Beginning(int state, int position, long cost) {}

    /** The cheapest way from each position and first element, element by element; the cheapest of these first. */
    List<List<Laid>> ways(int most) {
        List<Beginning> beginnings = new ArrayList<>();
        for (int position = from; position < Math.max(to, from + 1); position++) {
            for (Automaton.Edge edge : automaton.edges(automaton.start())) {
                if (edge.target() != Automaton.ACCEPT && along(edge, position) < IMPOSSIBLE) {
                    beginnings.add(new Beginning(edge.target(), position, along(edge, position)));
                }
            }
        }
        return beginnings.stream()
                .sorted(Comparator.comparing(Beginning::cost))
                .limit(most)
                .map(this::way)
                .toList();
    }

    private List<Laid> way(Beginning beginning) {
        List<Laid> way = new ArrayList<>();
        Laid next = laid(beginning.state, beginning.position);
        while (next.state != Automaton.ACCEPT) {
            way.add(next);
            if (next.how == How.FAR) {
                next = laid(next.state, next.end);
                way.add(next);
            }
            next = next(next.state, next.end);
        }
        return way;
    }

    /** The cheapest step from a state. */
    private Laid next(int state, int position) {
        long best = IMPOSSIBLE;
        Laid stop = Laid.of(Automaton.ACCEPT, position, position, How.FITS);
        Laid next = stop;
        for (Automaton.Edge edge : automaton.edges(state)) {
            if (along(edge, position) < best) {
                best = along(edge, position);
                next = edge.target() == Automaton.ACCEPT ? stop : laid(edge.target(), position);
            }
            if (across(state, edge, position) < best) {
                best = across(state, edge, position);
                next = far(edge.target(), position);
            }
        }
        return next;
    }

    private Laid laid(int state, int position) {
        return options(state, position).stream()
                .filter(option -> cost(option) == costs(state, position))
                .findFirst()
                .orElseThrow();
    }

    private Laid far(int state, int position) {
        int end = position + 1;
        while (later(state, position) != end - position + costs(state, end)) {
            end++;
        }
        return Laid.of(state, position, end, How.FAR);
    }
}
