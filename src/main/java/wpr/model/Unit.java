package wpr.model;

import java.util.Locale;

/** What a measure or silence is computed over. */
public enum Unit {
    SECTION,
    DOCUMENT,
    CORPUS;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
