package wpr.model;

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
 * @param source who or what supplies the expectation
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
        String source) {}
