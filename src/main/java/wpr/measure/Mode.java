package wpr.measure;

import java.util.Locale;

/** Whether ambiguous terms count: in strict mode only where their condition holds, in loose mode always. */
enum Mode {
    STRICT,
    LOOSE;

    boolean counts(Tally.Occurrence occurrence) {
        return this == LOOSE || occurrence.strict();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
