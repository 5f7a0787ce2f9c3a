package wpr.annotate;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where the Danish treebank lies: {@code -Dwpr.treebank=DIR} or beside the project. */
final class Treebanks {
    private Treebanks() {}

    static Path folder() {
        Path folder = Path.of(System.getProperty("wpr.treebank", "../shared/data/danish-treebank"));
        Assumptions.assumeTrue(
                Files.exists(folder.resolve("test.conllu")),
                () -> "skipped: no treebank at " + folder + " (-Dwpr.treebank=DIR)");
        return folder;
    }
}
