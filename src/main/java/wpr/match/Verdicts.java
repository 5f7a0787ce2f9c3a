package wpr.match;

import java.util.Arrays;
import wpr.model.Reading;

/**
 * What the conditions of an index say of one reading. Safe to share: an answer that two threads work out at the same time
 * is the same, and at worst is worked out again.
 */
final class Verdicts {
    private static final int PER_WORD = 16;
    private static final int NO = 1;
    private static final int YES = 3;

    /** Of readings that lead to no condition of an index that asks nothing more. */
    static final Verdicts NOTHING = new Verdicts(new Index.Builder().build(), Reading.untagged(""));

    private final Index index;
    private final Reading reading;
    private final int[] led;
    private final int[] answers;

    Verdicts(Index index, Reading reading) {
        this.index = index;
        this.reading = reading;
        this.led = Arrays.stream(index.of(reading)).filter(index::led).toArray();
        this.answers = new int[(index.asked() + PER_WORD - 1) / PER_WORD];
    }

    /** Whether they are of a reading; what differs most often is compared first, which a record does not do. */
    boolean of(Reading other) {
        return reading == other
                || reading.lemma().equals(other.lemma())
                        && reading.pos() == other.pos()
                        && (reading.features() == other.features()
                                || reading.features().equals(other.features()))
                        && reading.form().equals(other.form())
                        && reading.head().equals(other.head())
                        && reading.parts().equals(other.parts())
                        && Double.compare(reading.number(), other.number()) == 0;
    }

    /** The conditions that hold of the reading and to which it leads by itself, ascending. */
    int[] led() {
        return led;
    }

    /** Whether a condition of readings holds of it; asked once. */
    boolean holds(int element) {
        if (answers.length == 0 || index.led(element)) {
            return Arrays.binarySearch(led, element) >= 0;
        }
        int number = index.askedNumber(element);
        int shift = number % PER_WORD * 2;
        int answer = answers[number / PER_WORD] >>> shift & YES;
        if (answer == 0) {
            answer = index.canHold(element, reading) ? YES : NO;
            answers[number / PER_WORD] |= answer << shift;
        }
        return answer == YES;
    }
}
