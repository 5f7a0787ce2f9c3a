package wpr.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import wpr.extract.Limits;

/** The option that changes what one document may use. */
final class LimitOption {
    private static final String NAMES = "bytes, seconds, pages, characters, nesting, megabytes";
    private static final int MOST = 2_000_000_000;

    @Option(names = "--limit", paramLabel = "NAME=N", split = ",")
    private Map<String, String> limits = new LinkedHashMap<>();

    Limits get() {
        limits.keySet().stream()
                .filter(name -> !NAMES.matches(".*\\b" + java.util.regex.Pattern.quote(name) + "\\b.*"))
                .findFirst()
                .ifPresent(name -> {
                    throw Failure.usage("allowed", "--limit", name, NAMES);
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

    /** Puts what was chosen otherwise than usual into the options of a run. */
    void tell(Map<String, String> options) {
        if (!limits.isEmpty()) {
            options.put(
                    "limit",
                    new TreeMap<>(limits)
                            .entrySet().stream()
                                    .map(limit -> limit.getKey() + "=" + limit.getValue())
                                    .collect(Collectors.joining(",")));
        }
    }

    private int value(String name, int usual) {
        String text = limits.get(name);
        return text == null ? usual : (int) Size.parse("--limit " + name, text, MOST);
    }
}
