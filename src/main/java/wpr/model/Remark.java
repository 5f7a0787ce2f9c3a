package wpr.model;

import java.util.List;
import java.util.Locale;

/**
 * What is to be said of the reading of one input: why it was not read, what was left out, what to check. Reports word it
 * in the language of their reader.
 *
 * @param code what happened
 * @param arguments what fills the places of its wording, in order
 */
public record Remark(Code code, List<String> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark of(Code code, Object... arguments) {
        return new Remark(
                code, List.of(arguments).stream().map(Object::toString).toList());
    }

    /** What a reader of the results should do about it. */
    public enum Weight {
        /** The input was not read or not analysed. */
        LOST,
        /** Extraction is suspect: nobody should cite the text before comparing it with the original. */
        CHECK,
        /** Something was left out or read in one of several ways. */
        NOTE
    }

    /** What can happen. */
    public enum Code {
        EMPTY_FILE(Weight.LOST),
        ENCRYPTED(Weight.LOST),
        PASSWORD_MISSING(Weight.LOST),
        DAMAGED(Weight.LOST),
        CUT_SHORT(Weight.LOST),
        NO_TEXT(Weight.LOST),
        SCANNED(Weight.LOST),
        NO_TEXT_SEEN(Weight.LOST),
        IMAGE_TOO_LARGE(Weight.LOST),
        UNSUPPORTED(Weight.LOST),
        ARCHIVE_DAMAGED(Weight.LOST),
        ARCHIVE_LOCKED(Weight.LOST),
        ARCHIVE_EMPTY(Weight.LOST),
        ARCHIVE_TOO_LARGE(Weight.LOST),
        MEMBER_LOCKED(Weight.LOST),
        MEMBER_DAMAGED(Weight.LOST),
        TOO_LARGE(Weight.LOST),
        TOO_SLOW(Weight.LOST),
        TOO_MANY_PAGES(Weight.LOST),
        TOO_MUCH_TEXT(Weight.LOST),
        TOO_DEEP(Weight.LOST),
        UNPACKS_TOO_LARGE(Weight.LOST),
        MEMORY_LIMIT(Weight.LOST),
        READER_DIED(Weight.LOST),
        NO_SUCH_FILE(Weight.LOST),
        NO_PERMISSION(Weight.LOST),
        UNREADABLE(Weight.LOST),
        NO_MEMORY(Weight.LOST),
        FAULT(Weight.LOST),
        LANGUAGE_UNKNOWN(Weight.LOST),
        LANGUAGE_WITHOUT_RULES(Weight.LOST),
        /** A sentence in English that has no wording of its own. */
        SAID(Weight.LOST),

        GLUED_WORDS(Weight.CHECK),
        SINGLE_LETTERS(Weight.CHECK),
        FEW_LETTERS(Weight.CHECK),
        OCR_DOUBTFUL(Weight.CHECK),
        PAGES_WITHOUT_TEXT(Weight.CHECK),
        OCR_FAILED(Weight.CHECK),
        JUNK_TEXT(Weight.CHECK),

        OCR_PAGES(Weight.NOTE),
        OCR_LANGUAGE_MISSING(Weight.NOTE),
        NAME_LIES(Weight.NOTE),
        OLD_ENCODING(Weight.NOTE),
        CHANGES_ACCEPTED(Weight.NOTE),
        CHANGES_REJECTED(Weight.NOTE),
        COMMENTS_LEFT_OUT(Weight.NOTE),
        COMMENTS_READ(Weight.NOTE),
        HIDDEN_TEXT_LEFT_OUT(Weight.NOTE),
        HIDDEN_TEXT_READ(Weight.NOTE),
        HIDDEN_SLIDE(Weight.NOTE),
        HIDDEN_SLIDE_LEFT_OUT(Weight.NOTE),
        NOTES_LEFT_OUT(Weight.NOTE),
        TEXT_BOXES_LEFT_OUT(Weight.NOTE),
        COOKIE_TEXT_LEFT_OUT(Weight.NOTE),
        NAVIGATION_LEFT_OUT(Weight.NOTE),
        SKIP_LINKS_LEFT_OUT(Weight.NOTE),
        UNSEEN_TEXT_LEFT_OUT(Weight.NOTE),
        DUPLICATE(Weight.NOTE),
        DUPLICATE_COUNTED(Weight.NOTE);

        private final Weight weight;

        Code(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }

        /** Name in files: lower case with hyphens. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
