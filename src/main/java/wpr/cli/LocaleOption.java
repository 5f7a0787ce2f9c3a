package wpr.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says in which language the program speaks. */
final class LocaleOption {
    @Option(names = "--locale", paramLabel = "da|en")
    private @Nullable String locale;

    /** What was asked for, or otherwise. */
    String or(String otherwise) {
        if (locale == null) {
            return otherwise;
        }
        if (!Messages.LOCALES.contains(locale)) {
            throw Failure.usage("allowed", "--locale", locale, "da, en");
        }
        return locale;
    }
}
