package wpr.annotate;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Where the Danish treebank lies: {@code -Dwpr.treebank=DIR} or beside the project. Where it is missing, tests that
 * need it are skipped, but never in {@code .ci/run}, which asks for it.
 */
final class Treebanks {
    private Treebanks() {}

    static Path folder() {
        Path folder = Path.of(System.getProperty("wpr.treebank", "../shared/data/danish-treebank"));
        boolean there = Files.exists(folder.resolve("test.conllu"));
        String missing = "no treebank at " + folder + " (-Dwpr.treebank=DIR)";
        if (System.getenv("WPR_TREEBANK_REQUIRED") != null) {
            Assertions.assertTrue(there, missing);
        }
        Assumptions.assumeTrue(there, () -> "skipped: " + missing);
        return folder;
    }
}
