package wpr.model;

import java.util.List;

/**
 * The answer to a silence rule for one unit. The tool reports absences; whether one is a silence the analyst says.
 *
 * @param rule id of the rule
 * @param document id of the document
 * @param unit what was searched
 * @param section heading path where the unit is a section; empty otherwise
 * @param status {@code flagged}, {@code clear}, {@code too-short}, {@code not-applicable} or {@code not-searchable}
 * @param scale {@code document} or {@code passage}
 * @param type type of absence, as in the rule
 * @param given hits of what makes the expectation (strict)
 * @param observed hits of what is expected (loose)
 * @param expected expected count where a reference or a stated rate supplies one, {@code NaN} otherwise
 * @param tokens words searched
 * @param upper upper 95 % limit of the rate per 1,000 words, given what was observed
 * @param searchForms the forms searched for
 * @param evidence the passages behind the answer
 */
public record Silence(
        String rule,
        String document,
        Unit unit,
        String section,
        String status,
        String scale,
        String type,
        int given,
        int observed,
        double expected,
        int tokens,
        double upper,
        List<String> searchForms,
        Evidence evidence) {

    /**
     * The passages behind an answer, at most a few of each, as offsets into {@link Document#text}.
     *
     * @param given places that made the expectation
     * @param nearMisses places that come nearest to what is expected without counting: quoted, in another section ...
     */
    public record Evidence(List<Span> given, List<Span> nearMisses) {
        public static final Evidence NONE = new Evidence(List.of(), List.of());
    }
}
