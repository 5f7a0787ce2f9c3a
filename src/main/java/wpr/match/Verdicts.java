package wpr.match;

import wpr.model.Reading;

/**
 * What the conditions of an index say of one reading, wherever it stands. Safe to share: an answer that two threads work
 * out at the same time is the same, and at worst is worked out again.
 */
final class Verdicts {
    private static final int PER_WORD = 16;
    private static final int NO = 1;
    private static final int YES = 3;

    private final Index index;
    private final Reading reading;
    private final int[] keyed;
    private final int[] answers;

    Verdicts(Index index, Reading reading) {
        this.index = index;
        this.reading = reading;
        this.keyed = index.of(reading);
        this.answers = new int[(index.unkeyed() + PER_WORD - 1) / PER_WORD];
    }

    Reading reading() {
        return reading;
    }

    /** The keyed conditions that can hold of the reading, ascending. */
    int[] keyed() {
        return keyed;
    }

    /** Whether an unkeyed condition can hold of it; asked once. */
    boolean canHold(int element) {
        int number = index.unkeyedNumber(element);
        int shift = number % PER_WORD * 2;
        int answer = answers[number / PER_WORD] >>> shift & YES;
        if (answer == 0) {
            answer = index.canHold(element, reading) ? YES : NO;
            answers[number / PER_WORD] |= answer << shift;
        }
        return answer == YES;
    }
}
