package wpr.model;

/**
 * A number with its counts and interval.
 *
 * @param rule id of the rule
 * @param mode {@code strict} or {@code loose}
 * @param unit what it is computed over
 * @param unitId heading path of the section, id of the document, or {@code corpus}
 * @param document id of the document; empty for a corpus
 * @param numerator hits of the first concept
 * @param denominator hits of the second concept
 * @param tokens words searched
 * @param value the measure on its scale; {@code NaN} where the status allows no value
 * @param low lower bound of the interval, {@code NaN} likewise
 * @param high upper bound of the interval, {@code NaN} likewise
 * @param scale {@code log2-ratio}, {@code per-1000} or {@code share}
 * @param status {@code ok}, {@code wide}, {@code too-few} or {@code blocked}
 */
public record Measure(
        String rule,
        String mode,
        Unit unit,
        String unitId,
        String document,
        int numerator,
        int denominator,
        int tokens,
        double value,
        double low,
        double high,
        String scale,
        String status) {}
