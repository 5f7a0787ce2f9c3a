package wpr.model;

/**
 * How a rate changes from year to year, over all years for which there are documents.
 *
 * @param ruleSet rule set that was applied
 * @param kind {@code rule} or {@code lexicon}
 * @param item id of the rule, or the expression that is counted
 * @param mode {@code strict} or {@code loose}
 * @param first first year
 * @param last last year
 * @param years years with documents
 * @param documents documents of these years
 * @param hits hits in them
 * @param change log2 of the factor by which the rate changes in a year: 1 doubles, -1 halves; {@code NaN} where the
 *     status allows no value
 * @param low lower 95 % bound from a bootstrap over documents, {@code NaN} likewise
 * @param high upper 95 % bound, {@code NaN} likewise
 * @param status {@code ok} or {@code too-few}
 */
public record Trend(
        String ruleSet,
        String kind,
        String item,
        String mode,
        int first,
        int last,
        int years,
        int documents,
        long hits,
        double change,
        double low,
        double high,
        String status) {}
