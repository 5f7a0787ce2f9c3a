package wpr.model;

/**
 * A named part of a match.
 *
 * @param name name given in the pattern
 * @param text characters as printed
 * @param number parsed value where the part holds a numeral, {@code NaN} otherwise
 */
public record Capture(String name, String text, double number) {}
