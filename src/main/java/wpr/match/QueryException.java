package wpr.match;

import java.util.Arrays;

/** A query or term that cannot be read, with the place of the fault and what to do about it, in Danish or English. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String key;
    private final transient Object[] values;

    /**
     * @param offset index into the query of the first faulty character
     * @param key of the sentence in the messages of this room; {@code key.remedy} says what is allowed or what to do
     * @param values what the sentences name; a fault inside this one says itself in the language asked for
     */
    QueryException(int offset, String key, Object... values) {
        super(key);
        this.offset = offset;
        this.key = key;
        this.values = values;
    }

    /** Index into the query of the first faulty character. */
    public int offset() {
        return offset;
    }

    /**
     * What is wrong, one sentence for people who do not program.
     *
     * @param locale {@code da} or {@code en}
     */
    public String message(String locale) {
        return say(locale, "fault." + key);
    }

    /** What is allowed or what to do; empty where the message says it. */
    public String remedy(String locale) {
        String remedy = "fault." + key + ".remedy";
        return Messages.in(locale).has(remedy) ? say(locale, remedy) : "";
    }

    private String say(String locale, String sentence) {
        Object[] said = Arrays.stream(values)
                .map(value -> value instanceof Part part ? part.in(locale) : value)
                .toArray();
        return Messages.in(locale).get(sentence, said);
    }

    /** A value that is itself said in a language. */
    interface Part {
        String in(String locale);
    }

    @Override
    public String getMessage() {
        return message("en");
    }
}
