package wpr.match;

/** A query or term that cannot be read, with the place of the fault and what to do about it. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String remedy;

    /**
     * @param offset index into the query of the first faulty character
     * @param message what is wrong, one sentence for people who do not program
     * @param remedy what is allowed or what to do; may be empty
     */
    public QueryException(int offset, String message, String remedy) {
        super(message);
        this.offset = offset;
        this.remedy = remedy;
    }

    /** Index into the query of the first faulty character. */
    public int offset() {
        return offset;
    }

    /** What is wrong. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** What is allowed or what to do; empty where the message says it. */
    public String remedy() {
        return remedy;
    }
}
