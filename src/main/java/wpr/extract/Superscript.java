package wpr.extract;

/** Writes raised digits as superscript digits, so that a footnote mark is not read as part of a number. */
public final class Superscript {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscript() {}

    /** The text with its digits raised when it is a number, perhaps in brackets; else the text as it is. */
    public static String of(String text) {
        String number = text.strip().replaceAll("^[\\[(]|[\\])]$", "");
        if (number.isEmpty() || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text;
        }
        StringBuilder raised = new StringBuilder();
        number.chars().forEach(c -> raised.append(RAISED.charAt(c - '0')));
        return raised.toString();
    }
}
