package wpr.pipeline;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import wpr.model.Problem;

/** Words what is wrong with metadata, in Danish or English. */
final class MetadataWording {
    private final ResourceBundle bundle;

    /** @param locale {@code da} or {@code en} */
    MetadataWording(String locale) {
        this.bundle = ResourceBundle.getBundle(
                "wpr.pipeline.metadata",
                Locale.forLanguageTag(locale),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /**
     * @param line 0 where the whole file is meant
     * @param values fill the places of message and remedy
     */
    Problem problem(String key, String file, int line, String excerpt, Object... values) {
        return new Problem(file, line, Math.min(1, line), excerpt, say(key, values), say(key + ".remedy", values));
    }

    private String say(String key, Object... values) {
        Object[] plain = Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain);
    }
}
