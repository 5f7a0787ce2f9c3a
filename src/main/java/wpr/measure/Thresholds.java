package wpr.measure;

import wpr.model.SilenceSpec;

/**
 * From when on there is an expectation, up to when there is an absence, and how many words it takes to say so.
 *
 * @param scale {@code document}, or {@code passage} under close reading
 * @param given hits that make the expectation
 * @param expect hits that still count as absent
 * @param words words the unit must hold
 */
record Thresholds(String scale, int given, int expect, int words) {
    /** Close reading: the reader vouches for the expectation, so one hit makes it, in a text of any length. */
    static final Thresholds CLOSE = new Thresholds("passage", 1, 0, 1);

    static Thresholds of(SilenceSpec spec) {
        return new Thresholds("document", spec.givenAtLeast(), spec.expectAtMost(), spec.minimumTokens());
    }

    /** The same with what makes the expectation taken at another height; one hit at least stays needed. */
    Thresholds times(double factor) {
        int scaled = given == 0 ? 0 : Math.max(1, (int) Math.round(given * factor));
        return new Thresholds(scale, scaled, (int) Math.round(expect * factor), words);
    }
}
