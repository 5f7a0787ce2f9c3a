package wpr.model;

/**
 * One change made to the extracted text, for the audit.
 *
 * @param rule id of the repair rule, for example {@code line-end-hyphen}
 * @param start offset in {@link Document#text} where the change stands
 * @param before characters as extracted
 * @param after characters as repaired; empty where something was removed
 * @param page page on which it stands; 0 where the format has none
 */
public record Repair(String rule, int start, String before, String after, int page) {}
