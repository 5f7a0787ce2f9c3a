package wpr.extract;

import java.util.Locale;

/** One file cannot be read. The message is one sentence for people: what, why, and what to do. */
public final class ExtractionException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read. */
    public enum Reason {
        EMPTY,
        ENCRYPTED,
        TRUNCATED,
        CORRUPT,
        UNSUPPORTED,
        NO_TEXT,
        LIMIT;

        /** Name in files: lower case with hyphens. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public ExtractionException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public ExtractionException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
