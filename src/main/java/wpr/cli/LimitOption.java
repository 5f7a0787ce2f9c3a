package wpr.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;
import wpr.extract.Limits;

/** The option that changes what one document may use. */
final class LimitOption {
    private static final String NAMES = "bytes, seconds, pages, characters, nesting and megabytes";
    private static final int MOST = 2_000_000_000;

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            description = "What one document may use; one that needs more is reported and left out. "
                    + "Names: bytes (200M), seconds (120), pages (5000), characters (5M), nesting (1000), "
                    + "megabytes (512, of a reader in its own process).")
    private Map<String, String> limits = new LinkedHashMap<>();

    Limits get() {
        limits.keySet().stream()
                .filter(name -> !NAMES.matches(".*\\b" + java.util.regex.Pattern.quote(name) + "\\b.*"))
                .findFirst()
                .ifPresent(name -> {
                    throw Failure.usage("--limit " + name + ": allowed are " + NAMES + ".");
                });
        Limits usual = Limits.DEFAULT;
        return new Limits(
                value("bytes", usual.bytes()),
                value("seconds", usual.seconds()),
                value("pages", usual.pages()),
                value("characters", usual.characters()),
                value("nesting", usual.nesting()),
                value("megabytes", usual.megabytes()));
    }

    private int value(String name, int usual) {
        String text = limits.get(name);
        return text == null ? usual : (int) Size.parse("--limit " + name, text, MOST);
    }
}
