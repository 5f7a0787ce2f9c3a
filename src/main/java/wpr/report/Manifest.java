package wpr.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code run.json} says of a run.
 *
 * @param locale language of its messages
 * @param seed seed of its draws
 * @param options options that changed its results, by name; {@code true} for those without a value
 * @param ruleSets hash of each rule set by id
 * @param inputs hash of each input by document; empty where it could not be read
 */
public record Manifest(
        String locale,
        long seed,
        Map<String, String> options,
        Map<String, String> ruleSets,
        Map<String, String> inputs) {
    private static final String FILE = "run.json";

    /** Whether a folder holds the results of a run. */
    public static boolean exists(Path results) {
        return Files.exists(results.resolve(FILE));
    }

    /** Reads the manifest of a folder of results. */
    public static Manifest in(Path results) throws IOException {
        JsonNode root = Json.read(Files.readString(results.resolve(FILE)));
        Map<String, String> ruleSets = new LinkedHashMap<>();
        for (JsonNode set : root.path("rule_sets")) {
            ruleSets.put(set.path("id").asText(), set.path("hash").asText());
        }
        return new Manifest(
                root.path("locale").asText("en"),
                root.path("seed").asLong(),
                texts(root.path("options")),
                ruleSets,
                texts(root.path("inputs")));
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }
}
