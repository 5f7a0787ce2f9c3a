package wpr.model;

import java.util.Locale;

/** Kind of the innermost block a passage stands in. */
public enum Zone {
    BODY,
    HEADING,
    LIST,
    TABLE,
    CAPTION,
    NOTE,
    BOX,
    QUOTATION,
    SLIDE,
    SLIDE_NOTES,
    CONTENTS,
    HEADER_FOOTER;

    /** Name in files and patterns: lower case with hyphens, as in {@code slide-notes}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether rules look here and tokens here are counted. Contents lists and running heads repeat what stands elsewhere. */
    public boolean searched() {
        return this != CONTENTS && this != HEADER_FOOTER;
    }
}
