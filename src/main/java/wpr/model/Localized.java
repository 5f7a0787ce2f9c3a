package wpr.model;

/**
 * A text for people in English and Danish. Where one is missing, the other stands in.
 *
 * @param en English wording; may be empty
 * @param da Danish wording; may be empty
 */
public record Localized(String en, String da) {
    public static final Localized EMPTY = new Localized("", "");

    /** The wording in a language ({@code da} or {@code en}). */
    public String in(String locale) {
        boolean danish = locale.equals("da");
        String wanted = danish ? da : en;
        return wanted.isEmpty() ? (danish ? en : da) : wanted;
    }
}
