package wpr;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the directions between the rooms, as the package manuals state them. */
class ArchitectureTest {
    private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
            "model", Set.of(),
            "extract", Set.of("model"),
            "text", Set.of("model"),
            "annotate", Set.of("model"),
            "match", Set.of("model"),
            "rules", Set.of("model", "match"),
            "measure", Set.of("model"),
            "report", Set.of("model"),
            "pipeline", Set.of("model", "extract", "text", "annotate", "match", "rules", "measure"),
            "cli", Set.of("model", "extract", "text", "annotate", "match", "rules", "measure", "report", "pipeline"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("wpr");

    @Test
    void theGuardSeesTheProgram() {
        assertThat(CLASSES.size()).isGreaterThan(30);
        MAY_IMPORT
                .keySet()
                .forEach(room -> assertThat(CLASSES.containPackage("wpr." + room))
                        .as(room)
                        .isTrue());
        List<String> rooms = CLASSES.stream()
                .map(c -> c.getPackageName().split("\\."))
                .filter(p -> p.length > 1)
                .map(p -> p[1])
                .distinct()
                .toList();
        assertThat(MAY_IMPORT.keySet()).containsAll(rooms);
    }

    @Test
    void everyRoomImportsOnlyWhatItsManualAllows() {
        MAY_IMPORT.forEach((room, allowed) -> {
            String[] forbidden = MAY_IMPORT.keySet().stream()
                    .filter(other -> !other.equals(room) && !allowed.contains(other))
                    .map(other -> "wpr." + other + "..")
                    .toArray(String[]::new);
            if (forbidden.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("wpr." + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden)
                        .check(CLASSES);
            }
        });
    }

    @Test
    void noCycles() {
        slices().matching("wpr.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void librariesStayInTheirRooms() {
        Map<String, String> owner = Map.of(
                "picocli..", "cli",
                "org.apache.tika..", "extract",
                "org.apache.pdfbox..", "extract",
                "org.apache.poi..", "extract",
                "org.jsoup..", "extract",
                "org.commonmark..", "extract",
                "opennlp..", "annotate",
                "com.google.re2j..", "match",
                "org.snakeyaml..", "rules",
                "org.apache.commons.statistics..", "measure");
        owner.forEach((library, room) -> noClasses()
                .that()
                .resideOutsideOfPackage("wpr." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
    }

    @Test
    void onlyTheCommandLineTouchesTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("wpr.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void noRoomIsAGrabBag() {
        List<String> banned = Arrays.asList("util", "common", "core", "impl", "helper", "manager");
        assertThat(CLASSES.stream().map(c -> c.getPackageName()))
                .noneMatch(p -> Arrays.stream(p.split("\\.")).anyMatch(banned::contains));
    }
}
