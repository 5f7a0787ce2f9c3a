package wpr.model;

/**
 * How often something occurs in a group of documents that share a value of the metadata: an agency, a year.
 *
 * @param column column of the metadata that makes the groups
 * @param group its value; empty for documents without one
 * @param ruleSet rule set that was applied; rates of two languages are never compared
 * @param kind {@code rule} or {@code lexicon}
 * @param item id of the rule, or the expression that is counted
 * @param mode {@code strict} or {@code loose}
 * @param documents documents of the group
 * @param documentsWith documents among them that hold a hit
 * @param hits hits
 * @param words words searched
 * @param rate hits per 1,000 words; {@code NaN} where nothing was searched
 * @param low lower 95 % bound, {@code NaN} where it has none
 * @param high upper 95 % bound
 * @param interval {@code documents} for a bootstrap over documents, {@code exact} where hits are taken for independent
 * @param spread spread over the documents of the group
 */
public record GroupRate(
        String column,
        String group,
        String ruleSet,
        String kind,
        String item,
        String mode,
        int documents,
        int documentsWith,
        long hits,
        long words,
        double rate,
        double low,
        double high,
        String interval,
        Measure.Spread spread) {}
