package wpr.measure;

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
record Sums(int words, int given, int expect, int givenMarked, int expectMarked) {
    static final Sums NONE = new Sums(0, 0, 0, 0, 0);

    static Sums of(Scope scope) {
        return new Sums(
                scope.words(),
                scope.given().size(),
                scope.expect().size(),
                marked(scope, scope.given()),
                marked(scope, scope.expect()));
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
