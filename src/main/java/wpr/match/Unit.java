package wpr.match;

import java.util.Arrays;
import wpr.model.Reading;
import wpr.model.Upos;

/**
 * A stretch of a document that a match does not leave, as sets of positions: for each condition where it holds, for each
 * lexicon where its terms begin. A set is a bit for each position, in blocks of 64; most sentences are one block. The sets
 * of conditions to which readings lead are there when the stretch has been read. Conditions made of others get theirs from
 * those, and what is left is asked of the positions that some pattern has come to. For one thread; read anew for each
 * stretch.
 */
final class Unit {
    private static final int ABSENT = 0;

    private final Index index;
    private final Positions positions;
    private final Verdicts[] verdicts;
    private final TermHits terms;
    private final int[] rows;
    private final Ints seen = new Ints();
    private final Ints asked = new Ints();
    private long[] sets = new long[256];
    private int used;
    private int from;
    private int to;
    private int blocks;
    /** Where the set of positions with an expansion begins. */
    private int expansions = ABSENT;

    private boolean ledKnown;

    /** @param verdicts of each of the readings of the positions */
    Unit(Index index, Positions positions, Verdicts[] verdicts, TermHits terms) {
        this.index = index;
        this.positions = positions;
        this.verdicts = verdicts;
        this.terms = terms;
        this.rows = new int[index.size() + terms.lexicons()];
    }

    /** Reads a stretch for many patterns, and forgets the one before. */
    void read(int start, int end) {
        readLater(start, end);
        ledKnown = true;
        for (int position = from; position < to; position++) {
            note(positions.reading(position), position);
            int expansion = positions.expansion(position);
            if (expansion >= 0) {
                note(expansion, position);
            }
        }
    }

    /** Turns to a stretch for a few patterns: all conditions are asked where one comes to a position. */
    void readLater(int start, int end) {
        forget(seen);
        forget(asked);
        ledKnown = false;
        used = ABSENT + 1;
        from = start;
        to = end;
        blocks = (end - start + Long.SIZE - 1) / Long.SIZE;
        expansions = positions.expands() ? room(blocks) : ABSENT;
        for (int position = from; position < to && expansions != ABSENT; position++) {
            sets[expansions + block(position)] |= positions.expansion(position) < 0 ? 0 : bit(position);
        }
    }

    private void forget(Ints conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            rows[conditions.get(i)] = ABSENT;
        }
        conditions.clear();
    }

    private void note(int reading, int position) {
        for (int element : verdicts[reading].led()) {
            mark(element, position);
        }
    }

    private void mark(int row, int position) {
        if (rows[row] == ABSENT) {
            rows[row] = room(blocks);
            seen.add(row);
        }
        sets[rows[row] + block(position)] |= bit(position);
    }

    /** Notes that a term of a lexicon begins at a position. */
    void markTerm(int lexicon, int position) {
        mark(index.size() + lexicon, position);
    }

    private int room(int size) {
        int at = used;
        used += size;
        if (used > sets.length) {
            sets = Arrays.copyOf(sets, used * 2);
        }
        Arrays.fill(sets, at, used, 0);
        return at;
    }

    private int block(int position) {
        return position - from >> 6;
    }

    private long bit(int position) {
        return 1L << position - from;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    Positions positions() {
        return positions;
    }

    TermHits terms() {
        return terms;
    }

    /** The conditions that readings have led to, and behind the number of conditions the lexicons found. */
    Ints seen() {
        return seen;
    }

    /** Whether a condition that readings lead to, or the complement of a lexicon, was found. */
    boolean sees(int sign) {
        return rows[row(sign)] != ABSENT;
    }

    private int row(int sign) {
        return sign >= 0 ? sign : index.size() + ~sign;
    }

    /** Where in a block a condition holds, or where a term of a lexicon (as complement) begins, among some positions. */
    long holding(int sign, int block, long among) {
        if (among == 0 || sign < 0 || ledKnown && index.led(sign)) {
            int row = rows[row(sign)];
            return row == ABSENT ? 0 : sets[row + block] & among;
        }
        if (index.joint(sign) == Joined.How.ALONE) {
            return asking(sign, block, among);
        }
        long twice = expanded(block, among);
        return joining(sign, block, among & ~twice) | askingBoth(sign, block, twice);
    }

    private long joining(int element, int block, long among) {
        long held = index.joint(element) == Joined.How.ANY ? 0 : among;
        for (int part : index.parts(element)) {
            held = switch (index.joint(element)) {
                case ALL -> holding(part, block, held);
                case ANY -> held | holding(part, block, among & ~held);
                default -> held & ~holding(part, block, held);
            };
        }
        return held;
    }

    /** Positions with an expansion; there one of two readings must meet all of a condition. */
    private long expanded(int block, long among) {
        return expansions == ABSENT ? 0 : sets[expansions + block] & among;
    }

    private long askingBoth(int element, int block, long among) {
        long held = 0;
        for (long rest = among; rest != 0; rest &= rest - 1) {
            int position = position(block, rest);
            Place place = positions.place(position);
            boolean holds = index.holds(element, reading(positions.reading(position)), place)
                    || index.holds(element, reading(positions.expansion(position)), place);
            held |= holds ? rest & -rest : 0;
        }
        return held;
    }

    private Reading reading(int number) {
        return positions.readings().get(number);
    }

    /** How many blocks it has. */
    int blocks() {
        return blocks;
    }

    /** Where in a block a row of conditions to which readings lead begins. */
    long starts(int[] row, int block) {
        long starts = -1;
        for (int i = 0; i < row.length && starts != 0; i++) {
            starts &= ahead(rows[row[i]], block, i);
        }
        return starts;
    }

    /** A block of a set, moved so that what is some positions ahead stands where it is looked for. */
    private long ahead(int row, int block, int distance) {
        if (row == ABSENT) {
            return 0;
        }
        long here = sets[row + block] >>> distance;
        boolean single = distance == 0 || block + 1 == blocks;
        return single ? here : here | sets[row + block + 1] << Long.SIZE - distance;
    }

    /** The first of some positions of a block. */
    int position(int block, long positions) {
        return from + block * Long.SIZE + Long.numberOfTrailingZeros(positions);
    }

    /** The set of a condition that is asked has behind it the set of positions it was asked of. */
    private long asking(int element, int block, long among) {
        if (rows[element] == ABSENT) {
            rows[element] = room(2 * blocks);
            asked.add(element);
        }
        int yes = rows[element] + block;
        int known = yes + blocks;
        long fresh = among & ~sets[known];
        sets[known] |= fresh;
        for (long rest = fresh; rest != 0; rest &= rest - 1) {
            if (ask(element, position(block, rest))) {
                sets[yes] |= rest & -rest;
            }
        }
        return sets[yes] & among;
    }

    private boolean ask(int element, int position) {
        if (index.placed(element)) {
            return index.holdsIn(positions.placeCode(position), element);
        }
        int expansion = positions.expansion(position);
        return verdicts[positions.reading(position)].holds(element)
                || (expansion >= 0 && verdicts[expansion].holds(element));
    }

    /** The first position not before another where such a condition holds; the end of the stretch where there is none. */
    int next(int element, int position) {
        for (int at = position, block = block(at);
                rows[element] != ABSENT && block < blocks;
                block++, at = from + block * Long.SIZE) {
            long rest = sets[rows[element] + block] >>> at - from;
            if (rest != 0) {
                return at + Long.numberOfTrailingZeros(rest);
            }
        }
        return to;
    }

    boolean holds(int element, int position) {
        return holding(element, block(position), bit(position)) != 0;
    }

    /** How near a position comes to an element, from 0 to 1; verbs, on which most turns, a little nearer than others. */
    double nearness(Node leaf, int position) {
        Reading reading = reading(positions.reading(position));
        double part = leaf instanceof Node.Element element
                ? element.condition().nearness(reading, positions.place(position))
                : 0;
        boolean verb = reading.pos() == Upos.VERB || reading.pos() == Upos.AUX;
        return Math.max(part, verb ? 0.05 : reading.pos() == Upos.NOUN ? 0.03 : 0);
    }

    boolean punctuation(int position) {
        return reading(positions.reading(position)).pos() == Upos.PUNCT;
    }
}
