package wpr.model;

import java.util.List;

/**
 * A rule of kind {@code silence}: something expected that may be absent.
 *
 * @param rule what reports need to know of it
 * @param type word of the rule language: {@code conditional}, {@code absolute} ...
 * @param given what makes the expectation; counts strict
 * @param givenAtLeast how often it must occur in the unit for the expectation to hold
 * @param expect what is expected; counts loose, since a doubtful presence breaks a silence
 * @param expectAtMost how often it may occur and still count as absent
 * @param unit what is searched
 * @param minimumTokens words the unit must hold to say anything
 * @param expectation why it is expected
 * @param treatment what to look for around what is expected, for types that ask how it is treated
 */
public record SilenceSpec(
        RuleInfo rule,
        String type,
        Concept given,
        int givenAtLeast,
        Concept expect,
        int expectAtMost,
        Unit unit,
        int minimumTokens,
        Localized expectation,
        Treatment treatment) {

    /** A rule that asks whether something is there, not how it is treated. */
    public SilenceSpec(
            RuleInfo rule,
            String type,
            Concept given,
            int givenAtLeast,
            Concept expect,
            int expectAtMost,
            Unit unit,
            int minimumTokens,
            Localized expectation) {
        this(rule, type, given, givenAtLeast, expect, expectAtMost, unit, minimumTokens, expectation, Treatment.NONE);
    }

    /**
     * What the types {@code hedged}, {@code attributed}, {@code agent} and {@code positional} look for, and the rate that
     * {@code relative} may be held against.
     *
     * @param marker words that hedge, that attribute to experience, or that name an agent; counts loose
     * @param window words between a marker and what it marks, at most, inside one sentence; 0 for the whole sentence
     * @param laterThan share of the words that stand before a place that counts as late
     * @param rate hits per 1,000 words that the source of the expectation states; {@code NaN} where it states none
     */
    public record Treatment(Concept marker, int window, double laterThan, double rate) {
        public static final Treatment NONE = new Treatment(new Concept("", List.of()), 3, 2.0 / 3);

        /** A treatment without a stated rate. */
        public Treatment(Concept marker, int window, double laterThan) {
            this(marker, window, laterThan, Double.NaN);
        }
    }
}
