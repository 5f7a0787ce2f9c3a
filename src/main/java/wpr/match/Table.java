package wpr.match;

/**
 * The furthest, or nearest, end of a match from every position and state of a range: from right to left each cell that a
 * match can come to gets its value, the best over its edges. A value is the end, with one bit for strictness below it, so
 * that among equal ends a strict way is preferred.
 */
final class Table {
    static final int NONE = Integer.MIN_VALUE;

    private final Automaton automaton;
    private final Unit unit;
    private final boolean furthest;
    private final int from;
    private final int to;
    private final int states;
    private final Reach reach;
    private final int[] values;

    /**
     * @param unit answers what stands at a position
     * @param strict whether ambiguous terms without their conditions count for nothing
     */
    Table(Automaton automaton, Unit unit, boolean furthest, boolean strict, int from, int to) {
        this(automaton, unit, furthest, new Reach(unit).over(automaton, strict, from, to));
    }

    /** @param reach how far matches get; must not be run again while the table is in use */
    Table(Automaton automaton, Unit unit, boolean furthest, Reach reach) {
        this.automaton = automaton;
        this.unit = unit;
        this.furthest = furthest;
        this.reach = reach;
        this.from = reach.from();
        this.to = reach.to();
        this.states = automaton.states();
        this.values = reach.ends() ? new int[states * (to - from)] : Ints.NONE;
        for (int block = reach.blocks() - 1; block >= 0 && !empty(); block--) {
            fill(block);
        }
    }

    /** The first position not before another at which a match may start; the end of the range where there is none. */
    int nextStart(int position) {
        return empty() ? to : reach.nextStart(position);
    }

    private void fill(int block) {
        int[] busy = new int[states];
        int count = 0;
        long any = 0;
        for (int state = 0; state < states; state++) {
            long live = reach.live(block, state);
            busy[count] = state;
            count += live == 0 ? 0 : 1;
            any |= live;
        }
        while (any != 0) {
            int bit = Long.SIZE - 1 - Long.numberOfLeadingZeros(any);
            any &= ~(1L << bit);
            fill(reach.position(block, bit), busy, count);
        }
    }

    private void fill(int position, int[] busy, int count) {
        for (int i = 0; i < count; i++) {
            if (reach.alive(busy[i], position)) {
                values[(position - from) * states + busy[i]] = value(busy[i], position);
            }
        }
    }

    private int value(int state, int position) {
        if (!automaton.concept(state)) {
            return after(state, position + 1);
        }
        int best = NONE;
        int lexicon = automaton.lexicon(state);
        for (int n = unit.terms().from(lexicon, position); unit.terms().startsAt(lexicon, n, position); n++) {
            best = Math.max(best, through(state, unit.terms().hit(lexicon, n)));
        }
        return best;
    }

    /** The best value behind a term; never strict where the term is not. */
    int through(int state, long hit) {
        int value = reach.counts(hit) ? after(state, TermHits.end(hit)) : NONE;
        return value == NONE || TermHits.strict(hit) ? value : value & ~1;
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
        return position < to && !empty() && reach.alive(target, position)
                ? values[(position - from) * states + target]
                : NONE;
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
