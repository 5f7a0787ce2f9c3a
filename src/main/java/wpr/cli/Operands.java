package wpr.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import wpr.pipeline.Inputs;

/** The paths a user names, turned into inputs. */
final class Operands {
    private Operands() {}

    /**
     * Finds the inputs.
     *
     * @throws Failure when a folder named holds results, or lies in one that does: they would be analysed as documents
     */
    static Inputs find(List<String> operands, InputStream standardInput) {
        for (String operand : operands) {
            if (holdsResults(operand)) {
                throw Failure.usage("results.input", operand);
            }
        }
        return Inputs.find(operands, standardInput);
    }

    private static boolean holdsResults(String operand) {
        try {
            Path path = Path.of(operand).toAbsolutePath().normalize();
            if (!Files.isDirectory(path)) {
                return false;
            }
            for (Path folder = path; folder != null; folder = folder.getParent()) {
                if (Files.exists(folder.resolve(Inputs.IGNORE)) && Files.exists(folder.resolve("run.json"))) {
                    return true;
                }
            }
            return false;
        } catch (InvalidPathException e) {
            return false; // a pattern, on Windows
        }
    }
}
