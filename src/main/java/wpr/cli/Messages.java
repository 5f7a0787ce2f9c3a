package wpr.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of the command line in Danish or English. */
final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        // No fallback to the locale of the machine: the same run says the same everywhere.
        this.bundle = ResourceBundle.getBundle(
                "wpr.cli.messages", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** @param locale {@code da} or {@code en} */
    static Messages in(String locale) {
        return new Messages(Locale.forLanguageTag(locale));
    }

    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
