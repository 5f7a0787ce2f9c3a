package wpr.extract;

/**
 * How the text of scanned pages is recognised.
 *
 * @param mode whether it is
 * @param language language of the documents, {@code da}, {@code en} or {@code auto}; named first to the recogniser
 * @param seconds time for the scanned pages of one document; pages beyond it are listed as not read
 */
public record Ocr(Mode mode, String language, int seconds) {
    /** Whether scanned pages are recognised. */
    public enum Mode {
        /** Where Tesseract is installed. */
        AUTO,
        /** Always; a run without Tesseract is refused. */
        ON,
        OFF
    }

    /** Half an hour is enough for the annexes of a report: a page takes two to four seconds. */
    public static final Ocr DEFAULT = new Ocr(Mode.AUTO, "auto", 1_800);

    /** No recognition: scanned pages are listed as not read. */
    public static final Ocr NONE = new Ocr(Mode.OFF, "auto", 0);
}
