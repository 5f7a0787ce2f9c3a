package wpr.model;

/**
 * How often a rule matched in a document; zeros are counts too.
 *
 * @param document id of the document
 * @param rule id of the rule
 * @param count candidates, quoted ones included
 * @param quoted candidates among them that stand inside quotations
 * @param tokens words searched
 */
public record Count(String document, String rule, int count, int quoted, int tokens) {}
