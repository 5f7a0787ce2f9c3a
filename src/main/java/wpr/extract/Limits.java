package wpr.extract;

import wpr.extract.ExtractionException.Reason;
import wpr.model.Remark;
import wpr.model.Remark.Code;

/**
 * What one document may use. A document over a limit is not read, and the reason says which limit.
 *
 * @param bytes size of the file, or of a member of an archive
 * @param seconds time to read it
 * @param pages pages or slides
 * @param characters characters of its text
 * @param nesting elements inside one another
 * @param megabytes memory of a reader that works in a process of its own
 */
public record Limits(int bytes, int seconds, int pages, int characters, int nesting, int megabytes) {
    /** Room for everything an agency publishes: a book of 1,500 pages. */
    public static final Limits DEFAULT = new Limits(200_000_000, 120, 5_000, 5_000_000, 1_000, 512);

    /** The fault of a file over the limit of size. */
    public static ExtractionException tooLarge(int bytes) {
        return new ExtractionException(Reason.LIMIT, Remark.of(Code.TOO_LARGE, bytes));
    }
}
