package wpr.model;

import java.util.Locale;

/** How much attention a candidate asks for. */
public enum Level {
    NOTE,
    WARNING;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
