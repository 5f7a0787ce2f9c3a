package wpr.rules;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of this room in Danish or English, from {@code wpr/rules/messages*.properties}. */
final class Messages {
    private final ResourceBundle bundle;
    private final String locale;

    private Messages(ResourceBundle bundle, String locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The sentences in a language; English where it is not {@code da}. */
    static Messages in(String locale) {
        return new Messages(
                ResourceBundle.getBundle(
                        "wpr.rules.messages",
                        locale.equals("da") ? Locale.forLanguageTag("da") : Locale.ROOT,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)),
                locale);
    }

    String locale() {
        return locale;
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String get(String key, Object... values) {
        return String.format(Locale.ROOT, bundle.getString(key), values);
    }
}
