package wpr.cli;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** The sentences of the command line in Danish or English. */
final class Messages {
    /** The languages the program speaks. */
    static final List<String> LOCALES = List.of("da", "en");

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = bundle("messages", locale);
    }

    /** @param locale {@code da} or {@code en} */
    static Messages in(String locale) {
        return new Messages(Locale.forLanguageTag(locale));
    }

    /** What {@code --help} says, by the keys of picocli. */
    static ResourceBundle help(String locale) {
        return bundle("help", Locale.forLanguageTag(locale));
    }

    /**
     * The language in which to speak of a command line before its command runs: what it asks for itself, or otherwise.
     *
     * @param otherwise {@code da} or {@code en}
     */
    static String asked(String[] arguments, String otherwise) {
        List<String> before =
                Arrays.stream(arguments).takeWhile(word -> !word.equals("--")).toList();
        int at = before.lastIndexOf("--locale");
        return Stream.concat(
                        before.stream()
                                .filter(word -> word.startsWith("--locale="))
                                .map(word -> word.substring("--locale=".length())),
                        at >= 0 && at + 1 < before.size() ? Stream.of(before.get(at + 1)) : Stream.empty())
                .filter(LOCALES::contains)
                .findFirst()
                .orElse(otherwise);
    }

    /** The language of the environment: Danish where its messages are, English everywhere else. */
    static String environment() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> String.valueOf(System.getenv().getOrDefault(name, "")))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("da"))
                .map(danish -> "da")
                .orElse("en");
    }

    /** {@code da} or {@code en}. */
    String locale() {
        return locale.getLanguage();
    }

    /** A message with its places filled; a fault of input or output is worded. */
    String get(String key, Object... values) {
        Object[] worded = Arrays.stream(values)
                .map(value -> value instanceof IOException fault ? Failure.sentence(fault, this) : value)
                .map(value -> value instanceof Number ? value : String.valueOf(value))
                .toArray();
        return new MessageFormat(bundle.getString(key), locale).format(worded);
    }

    /** No fallback to the locale of the machine: the same run says the same everywhere. */
    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "wpr.cli." + name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
