package wpr.match;

import java.util.Arrays;
import wpr.model.Reading;
import wpr.model.Upos;

/**
 * A stretch of a document that a match does not leave, as sets of positions: for each condition where it holds, for each
 * lexicon where its terms begin. A set is a bit for each position, in blocks of 64; most sentences are one block. Keyed
 * conditions bring their sets along when the stretch is read, the others are asked only of the positions that some pattern
 * has come to. For one thread; read anew for each stretch.
 */
final class Unit {
    private static final int ABSENT = -1;

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

    /** @param verdicts of each of the readings of the positions */
    Unit(Index index, Positions positions, Verdicts[] verdicts, TermHits terms) {
        this.index = index;
        this.positions = positions;
        this.verdicts = verdicts;
        this.terms = terms;
        this.rows = new int[index.size() + terms.lexicons()];
        Arrays.fill(rows, ABSENT);
    }

    /** Reads a stretch and forgets the one before. */
    Unit read(int start, int end) {
        forget(seen);
        forget(asked);
        used = 0;
        from = start;
        to = end;
        blocks = (end - start + Long.SIZE - 1) / Long.SIZE;
        for (int position = from; position < to; position++) {
            note(positions.reading(position), position);
            int expansion = positions.expansion(position);
            if (expansion >= 0) {
                note(expansion, position);
            }
        }
        return this;
    }

    private void forget(Ints conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            rows[conditions.get(i)] = ABSENT;
        }
        conditions.clear();
    }

    private void note(int reading, int position) {
        Verdicts known = verdicts[reading];
        for (int element : known.keyed()) {
            if (!index.placed(element) || index.holds(element, known.reading(), positions.place(position))) {
                mark(element, position);
            }
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

    /** The keyed conditions that hold somewhere, and behind the number of conditions the lexicons found. */
    Ints seen() {
        return seen;
    }

    /** Whether a keyed condition, or the complement of a lexicon, was found. */
    boolean sees(int sign) {
        return rows[row(sign)] != ABSENT;
    }

    private int row(int sign) {
        return sign >= 0 ? sign : index.size() + ~sign;
    }

    /** Where in a block a condition holds, or where a term of a lexicon (as complement) begins, among some positions. */
    long holding(int sign, int block, long among) {
        int row = row(sign);
        if (rows[row] != ABSENT && (sign < 0 || index.keyed(sign))) {
            return sets[rows[row] + block] & among;
        }
        if (sign < 0 || index.keyed(sign)) {
            return 0;
        }
        return index.gap(sign) ? among : asking(sign, block, among);
    }

    /** A set of an unkeyed condition has behind it the set of positions it was asked of. */
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
            int position = from + block * Long.SIZE + Long.numberOfTrailingZeros(rest);
            if (ask(element, position)) {
                sets[yes] |= rest & -rest;
            }
        }
        return sets[yes] & among;
    }

    private boolean ask(int element, int position) {
        int expansion = positions.expansion(position);
        return ask(element, verdicts[positions.reading(position)], position)
                || (expansion >= 0 && ask(element, verdicts[expansion], position));
    }

    private boolean ask(int element, Verdicts known, int position) {
        return known.canHold(element)
                && (!index.placed(element) || index.holds(element, known.reading(), positions.place(position)));
    }

    /** The first position not before another where a keyed condition holds; the end of the stretch where there is none. */
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
        Reading reading = verdicts[positions.reading(position)].reading();
        double part = leaf instanceof Node.Element element
                ? element.condition().nearness(reading, positions.place(position))
                : 0;
        boolean verb = reading.pos() == Upos.VERB || reading.pos() == Upos.AUX;
        return Math.max(part, verb ? 0.05 : reading.pos() == Upos.NOUN ? 0.03 : 0);
    }

    boolean punctuation(int position) {
        return verdicts[positions.reading(position)].reading().pos() == Upos.PUNCT;
    }
}
