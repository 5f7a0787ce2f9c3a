package wpr.match;

import java.util.Collection;

/**
 * A string by which a test can be found from a reading: at least one key of a test fits every reading it holds of.
 *
 * @param attribute {@code word}, {@code lemma}, {@code head} or {@code part}
 * @param fit how the literal sits in the value
 * @param literal case-folded, not empty
 */
record Key(Attribute attribute, Fit fit, String literal) {
    enum Fit {
        WHOLE,
        START,
        END,
        INSIDE
    }

    /** A guess at how many tokens the keys find; short and open strings find most. */
    static double commonness(Collection<Key> keys) {
        double sum = 0;
        for (Key key : keys) {
            double length = key.literal.length();
            sum += (key.fit == Fit.WHOLE ? 1 : 8) / (length * length * length);
        }
        return sum;
    }
}
