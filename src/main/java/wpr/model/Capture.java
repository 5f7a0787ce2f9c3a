package wpr.model;

/**
 * A named part of a match, or a label of it.
 *
 * @param name name given in the rule
 * @param text characters as printed; the value of a label
 * @param number parsed value where the part holds a numeral, {@code NaN} otherwise
 */
public record Capture(String name, String text, double number) {}
