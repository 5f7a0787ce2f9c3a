package wpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wpr.model.Problem;

/**
 * A gallery of broken files with what the loader says of them. Each is put beside a sound lexicon file; one that begins
 * with {@code ruleset-} takes the place of the manifest, one that begins with {@code cases-} stands in the folder of cases. {@code -Dgolden.update} writes the messages anew.
 */
class BrokenRulesTest {
    private static final Path RULES = Path.of("src/test/resources/rules");

    @TempDir
    private Path directory;

    static List<Path> gallery() throws IOException {
        try (Stream<Path> files = Files.list(RULES.resolve("broken"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("gallery")
    void saysWhatIsWrongAndWhere(Path broken) throws IOException {
        Path golden = broken.resolveSibling(name(broken) + ".txt");
        String said = said(broken, "en");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, said);
        }
        assertThat(said).isEqualTo(Files.readString(golden));
    }

    @Test
    void theGalleryIsLarge() throws IOException {
        assertThat(gallery()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void saysItInDanish() throws IOException {
        assertThat(said(RULES.resolve("broken/key-misspelt.yaml"), "da"))
                .contains("Nøglen \"patern\" kendes ikke her.", "Mente du \"pattern\"?", "Nøglen \"pattern\" mangler.");
    }

    private String said(Path broken, String locale) throws IOException {
        for (String file : List.of("ruleset.yaml", "lexicons.yaml")) {
            Files.copy(RULES.resolve("base").resolve(file), directory.resolve(file));
        }
        Files.createDirectories(directory.resolve("cases"));
        Files.writeString(directory.resolve("broken.yaml"), "schema: 1\nrules: []\n");
        Files.writeString(directory.resolve(target(name(broken))), Files.readString(broken));
        Loaded loaded = new RuleSetLoader(List.of(), locale).withCases().load(directory);
        assertThat(loaded).as(broken.toString()).isInstanceOf(Loaded.Refused.class);
        return ((Loaded.Refused) loaded)
                .problems().stream()
                        .map(this::printed)
                        .collect(Collectors.joining("\n"))
                        .replace(directory + "/", "");
    }

    private static String target(String name) {
        if (name.startsWith("cases-")) {
            return "cases/broken.yaml";
        }
        return name.startsWith("ruleset-") ? "ruleset.yaml" : "broken.yaml";
    }

    private String printed(Problem problem) {
        String file = directory.relativize(Path.of(problem.file())).toString();
        String mark = problem.line() == 0 ? "" : problem.excerpt() + "\n" + " ".repeat(problem.column() - 1) + "^\n";
        return "%s:%d:%d: %s\n%s%s\n"
                .formatted(file, problem.line(), problem.column(), problem.message(), mark, problem.remedy());
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }
}
