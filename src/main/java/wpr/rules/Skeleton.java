package wpr.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The files of a rule set to begin with: small, commented, sound. */
public final class Skeleton {
    private Skeleton() {}

    /**
     * The files by name.
     *
     * @param id id of the new set
     * @param language language of the documents it is for, {@code da} or {@code en}
     * @param locale language of the comments, {@code da} or {@code en}
     */
    public static Map<String, String> files(String id, String language, String locale) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "ruleset.yaml",
                commented(read("ruleset.yaml"), locale).replace("{id}", id).replace("{language}", language));
        files.put(
                "rules.yaml",
                commented(read("rules." + language + ".yaml"), locale).replace("{id}", id));
        return files;
    }

    /** Keeps the comments of one language: the templates have {@code #en} and {@code #da}. */
    private static String commented(String template, String locale) {
        String other = locale.equals("da") ? "#en " : "#da ";
        StringBuilder kept = new StringBuilder();
        template.lines()
                .filter(line -> !line.strip().startsWith(other))
                .map(line -> line.replaceFirst("#(en|da) ", "# "))
                .forEach(line -> kept.append(line).append('\n'));
        return kept.toString();
    }

    private static String read(String name) {
        try (InputStream in = Skeleton.class.getResourceAsStream("skeleton/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
