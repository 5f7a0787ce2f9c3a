package wpr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One answer key of {@code examples/keys}: what was planted in a document.
 *
 * @param document path of the document relative to {@code examples}
 * @param passages what was planted, in text order
 * @param silences status that rules of absence should get, by rule id
 */
record ExampleKey(String document, List<Planted> passages, Map<String, String> silences) {
    static final Path ROOT = Path.of("examples");

    /**
     * A planted passage.
     *
     * @param quote words as a reader sees them
     * @param page page or slide; 0 where the format has none
     * @param rule id of the rule; empty where only a person can see it
     * @param as {@code feature}, {@code false-positive} or {@code human}
     * @param quoted whether it stands inside a quotation
     */
    record Planted(String quote, int page, String rule, String as, boolean quoted) {}

    static List<ExampleKey> all() {
        try (Stream<Path> files = Files.list(ROOT.resolve("keys"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ExampleKey::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExampleKey read(Path file) {
        try {
            Map<?, ?> key = (Map<?, ?>)
                    new Load(LoadSettings.builder().setLabel(file.toString()).build())
                            .loadFromString(Files.readString(file));
            return new ExampleKey(
                    text(key, "document"),
                    entries(key, "passages").map(ExampleKey::planted).toList(),
                    entries(key, "silences").collect(Collectors.toMap(s -> text(s, "rule"), s -> text(s, "status"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Planted planted(Map<?, ?> entry) {
        return new Planted(
                text(entry, "quote"),
                entry.get("page") instanceof Integer page ? page : 0,
                text(entry, "rule"),
                text(entry, "planted"),
                Boolean.TRUE.equals(entry.get("quoted")));
    }

    private static Stream<Map<?, ?>> entries(Map<?, ?> key, String name) {
        return key.get(name) instanceof List<?> list ? list.stream().map(entry -> (Map<?, ?>) entry) : Stream.empty();
    }

    private static String text(Map<?, ?> entry, String name) {
        return entry.get(name) instanceof String value ? value : "";
    }
}
