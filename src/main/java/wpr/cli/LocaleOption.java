package wpr.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The option that says in which language the program speaks. */
final class LocaleOption {
    @Option(names = "--locale", paramLabel = "da|en", description = "Language of messages. Default: ${DEFAULT-VALUE}.")
    private String locale = "en";

    String get() {
        if (!List.of("da", "en").contains(locale)) {
            throw Failure.usage("--locale " + locale + ": allowed are da and en.");
        }
        return locale;
    }
}
