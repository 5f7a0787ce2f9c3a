package wpr.model;

import java.util.Locale;

/** Part of a document: what comes before the text proper, the text proper, what is annexed. */
public enum Part {
    FRONT,
    BODY,
    ANNEX;

    /** Name in files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
