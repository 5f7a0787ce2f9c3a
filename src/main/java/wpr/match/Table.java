package wpr.match;

/**
 * The furthest, or nearest, end of a match from every position and state of a range.
 *
 * <p>A first pass from left to right finds for each state the set of positions where a match can come to it and where it
 * consumes what stands there, 64 positions at a time; most patterns end here, for no match gets through. A second pass from
 * right to left gives each of those cells its value: the best over its edges. A pattern costs states x edges x tokens
 * however its repetitions are nested. A value is the end, with one bit for strictness below it, so that among equal ends a
 * strict way is preferred.
 */
final class Table {
    static final int NONE = Integer.MIN_VALUE;

    private final Automaton automaton;
    private final Unit unit;
    private final boolean furthest;
    private final boolean strict;
    private final int from;
    private final int to;
    private final int states;
    /** The first block of the range in its unit; blocks of the range are counted from there. */
    private final int firstBlock;

    private final int blocks;
    /** For each block and state the positions that a match can come to; one block more for what comes behind. */
    private final long[] entered;

    /** For each block and state the positions of those at which the state consumes. */
    private final long[] live;

    private final int[] values;

    /**
     * @param unit answers what stands at a position
     * @param strict whether ambiguous terms without their conditions count for nothing
     */
    Table(Automaton automaton, Unit unit, boolean furthest, boolean strict, int from, int to) {
        this.automaton = automaton;
        this.unit = unit;
        this.furthest = furthest;
        this.strict = strict;
        this.from = from;
        this.to = to;
        this.states = automaton.states();
        this.firstBlock = from - unit.from() >> 6;
        this.blocks = from == to ? 0 : (to - 1 - unit.from() >> 6) - firstBlock + 1;
        this.entered = new long[states * (blocks + 1)];
        this.live = new long[states * blocks];
        this.values = reach() ? new int[states * (to - from)] : Ints.NONE;
        if (values.length > 0) {
            fill();
        }
    }

    /** Finds the cells that a match can come to and that consume; tells whether a match can end. */
    private boolean reach() {
        boolean ends = false;
        for (int block = 0; block < blocks; block++) {
            long range = range(block);
            enter(automaton.start(), block, range);
            int state = states - 1;
            while (state >= 0) {
                int at = block * states + state;
                long here = entered[at] & range;
                live[at] = here == 0 ? 0 : unit.holding(automaton.consumes(state), firstBlock + block, here);
                int back = live[at] == 0 ? -1 : leave(state, block);
                ends |= live[at] != 0 && automaton.last(state);
                state = back >= state ? back : state - 1;
            }
        }
        return ends;
    }

    /** The positions of a block that lie in the range. */
    private long range(int block) {
        int start = unit.from() + (firstBlock + block) * Long.SIZE;
        long behind = to - start < Long.SIZE ? -1L << to - start : 0;
        return -1L << Math.max(0, from - start) & ~behind;
    }

    /** Lets what may follow a state try behind what it consumes; the highest state that has more to try than before. */
    private int leave(int state, int block) {
        if (automaton.concept(state)) {
            return leaveTerms(state, block);
        }
        long ends = live[block * states + state];
        if (ends < 0) {
            enter(state, block + 1, 1);
        }
        return enter(state, block, ends << 1);
    }

    private int leaveTerms(int state, int block) {
        int lexicon = automaton.lexicon(state);
        int start = unit.from() + (firstBlock + block) * Long.SIZE;
        int highest = -1;
        for (long rest = live[block * states + state]; rest != 0; rest &= rest - 1) {
            int position = start + Long.numberOfTrailingZeros(rest);
            boolean any = false;
            for (int n = unit.terms().from(lexicon, position); unit.terms().startsAt(lexicon, n, position); n++) {
                long hit = unit.terms().hit(lexicon, n);
                if (counts(hit)) {
                    any = true;
                    int end = TermHits.end(hit) - start;
                    highest = Math.max(highest, enter(state, block + end / Long.SIZE, 1L << end));
                }
            }
            live[block * states + state] &= any ? -1 : ~(rest & -rest);
        }
        return highest;
    }

    private boolean counts(long hit) {
        return TermHits.end(hit) <= to && (!strict || TermHits.strict(hit));
    }

    /** Lets what may follow a state try at some positions; the highest state that has more to try than before, or -1. */
    private int enter(int state, int block, long positions) {
        int highest = -1;
        for (int target : automaton.targets(state)) {
            int at = block * states + target;
            if ((positions & ~entered[at]) != 0) {
                entered[at] |= positions;
                highest = Math.max(highest, target);
            }
        }
        return highest;
    }

    private void fill() {
        int[] busy = new int[states];
        for (int block = blocks - 1; block >= 0; block--) {
            int count = 0;
            long any = 0;
            for (int state = 0; state < states; state++) {
                if (live[block * states + state] != 0) {
                    busy[count++] = state;
                    any |= live[block * states + state];
                }
            }
            int start = unit.from() + (firstBlock + block) * Long.SIZE;
            while (any != 0) {
                int bit = Long.SIZE - 1 - Long.numberOfLeadingZeros(any);
                any &= ~(1L << bit);
                fill(start + bit, busy, count);
            }
        }
    }

    private void fill(int position, int[] busy, int count) {
        for (int i = 0; i < count; i++) {
            if (alive(busy[i], position)) {
                values[(position - from) * states + busy[i]] = value(busy[i], position);
            }
        }
    }

    private boolean alive(int state, int position) {
        int block = (position - unit.from() >> 6) - firstBlock;
        return (live[block * states + state] >>> position - unit.from() & 1) != 0;
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
        int value = counts(hit) ? after(state, TermHits.end(hit)) : NONE;
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
        return position < to && !empty() && alive(target, position)
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
