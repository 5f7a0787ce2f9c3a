package wpr.model;

import java.util.Locale;

/** What a measure or silence is computed over. */
public enum Unit {
    SECTION,
    DOCUMENT,
    CORPUS,
    /** Documents of a corpus that share a value of the metadata. */
    GROUP;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
