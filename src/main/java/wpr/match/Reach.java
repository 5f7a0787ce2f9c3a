package wpr.match;

import java.util.Arrays;

/**
 * How far matches get in a range of positions: for each state of an automaton the positions where a match can come to it
 * and where it consumes what stands there, 64 positions at a time. Each block is done once, left to right, and in it each
 * state again only when it has got more to try; so it costs states x edges x tokens however repetitions are nested. Most
 * patterns end here, for no match gets through. For one thread; run anew for each range.
 */
final class Reach {
    private final Unit unit;
    private long[] entered = {};
    private long[] live = {};
    private Automaton automaton = Automaton.NONE;
    private boolean strict;
    private int low;
    private int states;
    private int from;
    private int to;
    /** The first block of the range in its unit; blocks of the range are counted from there. */
    private int firstBlock;

    private int blocks;
    private boolean ends;

    Reach(Unit unit) {
        this.unit = unit;
    }

    /** Runs one option of an automaton in the whole unit; tells whether a match can end. */
    boolean run(Automaton pattern, int option) {
        return run(pattern, pattern.firstOf(option), pattern.endOf(option), false, unit.from(), unit.to());
    }

    /**
     * Runs an automaton in a range of the unit.
     *
     * @param strictly whether ambiguous terms without their conditions count for nothing
     */
    Reach over(Automaton pattern, boolean strictly, int start, int end) {
        run(pattern, 0, pattern.states(), strictly, start, end);
        return this;
    }

    private boolean run(Automaton pattern, int lowest, int behindHighest, boolean strictly, int start, int end) {
        automaton = pattern;
        low = lowest;
        states = behindHighest - lowest;
        strict = strictly;
        from = start;
        to = end;
        firstBlock = from - unit.from() >> 6;
        blocks = from == to ? 0 : (to - 1 - unit.from() >> 6) - firstBlock + 1;
        entered = cleared(entered, states * (blocks + 1));
        live = cleared(live, states * blocks);
        ends = false;
        for (int block = 0; block < blocks; block++) {
            run(block);
        }
        return ends;
    }

    private static long[] cleared(long[] sets, int size) {
        if (sets.length < size) {
            return new long[size];
        }
        Arrays.fill(sets, 0, size, 0);
        return sets;
    }

    private void run(int block) {
        long range = range(block);
        enter(automaton.start(), block, range);
        int state = low + states - 1;
        while (state >= low) {
            int at = at(block, state);
            long here = entered[at] & range;
            int back = -1;
            if (here != 0) {
                live[at] = unit.holding(automaton.consumes(state), firstBlock + block, here);
                back = live[at] == 0 ? -1 : leave(state, block);
                ends |= live[at] != 0 && automaton.last(state);
            }
            state = back >= state ? back : state - 1;
        }
    }

    private int at(int block, int state) {
        return block * states + state - low;
    }

    /** The positions of a block that lie in the range. */
    private long range(int block) {
        int start = start(block);
        long behind = to - start < Long.SIZE ? -1L << to - start : 0;
        return -1L << Math.max(0, from - start) & ~behind;
    }

    /** The position of the first bit of a block. */
    private int start(int block) {
        return unit.from() + (firstBlock + block) * Long.SIZE;
    }

    /** Lets what may follow a state try behind what it consumes; the highest state that has more to try than before. */
    private int leave(int state, int block) {
        if (automaton.concept(state)) {
            return leaveTerms(state, block);
        }
        long ends = live[at(block, state)];
        if (ends < 0) {
            enter(state, block + 1, 1);
        }
        return enter(state, block, ends << 1);
    }

    private int leaveTerms(int state, int block) {
        TermHits terms = unit.terms();
        int lexicon = automaton.lexicon(state);
        int highest = -1;
        for (long rest = live[at(block, state)]; rest != 0; rest &= rest - 1) {
            int position = start(block) + Long.numberOfTrailingZeros(rest);
            boolean any = false;
            for (int n = terms.from(lexicon, position); terms.startsAt(lexicon, n, position); n++) {
                long hit = terms.hit(lexicon, n);
                if (counts(hit)) {
                    any = true;
                    int end = TermHits.end(hit) - start(block);
                    highest = Math.max(highest, enter(state, block + end / Long.SIZE, 1L << end));
                }
            }
            live[at(block, state)] &= any ? -1 : ~(rest & -rest);
        }
        return highest;
    }

    /** Whether a term lies in the range, and is strict enough. */
    boolean counts(long hit) {
        return TermHits.end(hit) <= to && (!strict || TermHits.strict(hit));
    }

    /** Lets what may follow a state try at some positions; the highest state that has more to try than before, or -1. */
    private int enter(int state, int block, long positions) {
        int highest = -1;
        for (int target : automaton.targets(state)) {
            boolean mine = target >= low && target < low + states;
            if (mine && (positions & ~entered[at(block, target)]) != 0) {
                entered[at(block, target)] |= positions;
                highest = Math.max(highest, target);
            }
        }
        return highest;
    }

    /** Whether a match can come to a state at a position of the range and the state consumes what stands there. */
    boolean alive(int state, int position) {
        int block = (position - unit.from() >> 6) - firstBlock;
        return (live[at(block, state)] >>> position - unit.from() & 1) != 0;
    }

    /** Whether a match can end in the range. */
    boolean ends() {
        return ends;
    }

    /** Whether all of the automaton was run in the whole unit. */
    boolean whole() {
        return states == automaton.states() && from == unit.from() && to == unit.to();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The first position not before another at which a match may start; the end of the range where there is none. */
    int nextStart(int position) {
        long ahead = -1L << position - unit.from();
        for (int block = (position - unit.from() >> 6) - firstBlock; block < blocks; block++) {
            long starts = 0;
            for (int state : automaton.targets(automaton.start())) {
                starts |= live[at(block, state)];
            }
            if ((starts & ahead) != 0) {
                return position(block, Long.numberOfTrailingZeros(starts & ahead));
            }
            ahead = -1;
        }
        return to;
    }

    /** How many blocks the range has. */
    int blocks() {
        return blocks;
    }

    /** Where in a block a state is alive. */
    long live(int block, int state) {
        return live[at(block, state)];
    }

    /** The position of a bit of a block. */
    int position(int block, int bit) {
        return start(block) + bit;
    }
}
