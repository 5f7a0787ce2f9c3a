package wpr.measure;

import java.util.Comparator;
import java.util.List;
import wpr.measure.Tally.Occurrence;

/**
 * What one silence rule counts in a text or in a sentence of it.
 *
 * @param words words searched
 * @param given hits of what makes the expectation
 * @param expect hits of what is expected
 * @param givenMarked those of {@code given} that stand near a marker
 * @param expectMarked those of {@code expect} that stand near a marker
 */
record Sums(int words, int given, int expect, int givenMarked, int expectMarked) implements Comparable<Sums> {
    static final Sums NONE = new Sums(0, 0, 0, 0, 0);
    private static final Comparator<Sums> ORDER = Comparator.comparingInt(Sums::words)
            .thenComparingInt(Sums::given)
            .thenComparingInt(Sums::expect)
            .thenComparingInt(Sums::givenMarked)
            .thenComparingInt(Sums::expectMarked);

    @Override
    public int compareTo(Sums other) {
        return ORDER.compare(this, other);
    }

    /** One hit of what makes the expectation. */
    static Sums given(boolean marked) {
        return new Sums(0, 1, 0, marked ? 1 : 0, 0);
    }

    /** One hit of what is expected. */
    static Sums expect(boolean marked) {
        return new Sums(0, 0, 1, 0, marked ? 1 : 0);
    }

    static Sums of(Scope scope) {
        return new Sums(
                scope.words(),
                scope.given().size(),
                scope.expect().size(),
                marked(scope, scope.given()),
                marked(scope, scope.expect()));
    }

    static Sums of(Seen seen) {
        return new Sums(seen.words(), seen.given(), seen.observed(), 0, 0);
    }

    private static int marked(Scope scope, List<Occurrence> occurrences) {
        return (int) occurrences.stream().filter(scope::marked).count();
    }

    Sums minus(Sums part) {
        return new Sums(
                words - part.words,
                given - part.given,
                expect - part.expect,
                givenMarked - part.givenMarked,
                expectMarked - part.expectMarked);
    }

    Sums plus(Sums other) {
        return new Sums(
                words + other.words,
                given + other.given,
                expect + other.expect,
                givenMarked + other.givenMarked,
                expectMarked + other.expectMarked);
    }

    /** The same counts whatever the length. */
    Sums kind() {
        return new Sums(0, given, expect, givenMarked, expectMarked);
    }
}
