package wpr.model;

import java.util.List;
import java.util.SortedMap;

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
 * @param expectedLow lower 95 % bound of the expected count, {@code NaN} where it has none
 * @param expectedHigh upper bound likewise
 * @param tokens words searched
 * @param zones words searched in each kind of block, in the order of {@link Zone}; kinds without words are missing
 * @param upper upper 95 % limit of the rate per 1,000 words, given what was observed
 * @param searchForms the forms searched for
 * @param evidence the passages behind the answer
 * @param contrast the comparison behind types that compare; {@link Contrast#NONE} for the others
 * @param fragility what would turn the answer
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
        double expectedLow,
        double expectedHigh,
        int tokens,
        SortedMap<Zone, Integer> zones,
        double upper,
        List<String> searchForms,
        Evidence evidence,
        Contrast contrast,
        Fragility fragility) {

    /** The same answer with what would turn it. */
    public Silence with(Fragility other) {
        return new Silence(
                rule,
                document,
                unit,
                section,
                status,
                scale,
                type,
                given,
                observed,
                expected,
                expectedLow,
                expectedHigh,
                tokens,
                zones,
                upper,
                searchForms,
                evidence,
                contrast,
                other);
    }

    /** The same answer with the passages behind it. */
    public Silence with(Evidence other) {
        return new Silence(
                rule,
                document,
                unit,
                section,
                status,
                scale,
                type,
                given,
                observed,
                expected,
                expectedLow,
                expectedHigh,
                tokens,
                zones,
                upper,
                searchForms,
                other,
                contrast,
                fragility);
    }

    /**
     * The passages behind an answer, at most a few of each, as offsets into {@link Document#text}.
     *
     * @param given places that made the expectation
     * @param nearMisses places that come nearest to what is expected without counting: quoted, in another section, words
     *     akin to those searched for
     * @param elsewhere passages of other documents that say what is expected here
     */
    public record Evidence(List<Span> given, List<Span> nearMisses, List<Passage> elsewhere) {
        public static final Evidence NONE = new Evidence(List.of(), List.of());

        /** Evidence from the document alone. */
        public Evidence(List<Span> given, List<Span> nearMisses) {
            this(given, nearMisses, List.of());
        }
    }

    /** A passage of another document, with its text. */
    public record Passage(String document, Span span, String text) {}

    /**
     * A comparison of how two concepts are treated, or of a text with a reference.
     *
     * @param measure what is compared: {@code log2-rate-ratio}, {@code log2-odds-ratio}, {@code first-position},
     *     {@code share}; empty where nothing is
     * @param cells the counts: hits with the feature and all hits of what is expected, then of what it is held against
     * @param value the comparison; {@code NaN} where it has none
     * @param low lower 95 % bound, {@code NaN} where it has none
     * @param high upper 95 % bound, {@code NaN} where it has none
     */
    public record Contrast(String measure, List<Integer> cells, double value, double low, double high) {
        public static final Contrast NONE = new Contrast("", List.of(), Double.NaN, Double.NaN, Double.NaN);
    }
}
