package wpr.extract;

import java.util.Locale;
import wpr.model.Remark;

/** One file cannot be read. Its remark is for people: what, why, and what to do. */
public final class ExtractionException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read. */
    public enum Reason {
        EMPTY,
        ENCRYPTED,
        TRUNCATED,
        CORRUPT,
        UNSUPPORTED,
        LIMIT,
        NO_TEXT;

        /** Name in files: lower case with hyphens. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final transient Remark remark;

    public ExtractionException(Reason reason, Remark remark) {
        super(remark.toString());
        this.reason = reason;
        this.remark = remark;
    }

    public ExtractionException(Reason reason, Remark remark, Throwable cause) {
        super(remark.toString(), cause);
        this.reason = reason;
        this.remark = remark;
    }

    /** A reason that only one English sentence tells. */
    public ExtractionException(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
        this.remark = Remark.of(Remark.Code.SAID, sentence);
    }

    /** A reason that only one English sentence tells. */
    public ExtractionException(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
        this.remark = Remark.of(Remark.Code.SAID, sentence);
    }

    public Reason reason() {
        return reason;
    }

    public Remark remark() {
        return remark;
    }
}
