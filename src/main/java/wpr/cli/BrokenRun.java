package wpr.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import wpr.report.ResultsFolder;

/**
 * The arguments of a run, noted in its results folder until it has ended, so that it can be done again.
 *
 * @param arguments as given, the command itself included
 */
record BrokenRun(List<String> arguments) {
    BrokenRun {
        arguments = List.copyOf(arguments);
    }

    /** @throws Failure if there is none, or it was begun in another folder, where its paths mean something else */
    static BrokenRun in(Path results) throws IOException {
        String note = ResultsFolder.broken(results).orElseThrow(() -> Failure.usage("resume.none", results));
        List<String> lines = note.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(here())) {
            throw Failure.usage("resume.elsewhere", lines.stream().findFirst().orElse("?"));
        }
        return new BrokenRun(lines.subList(1, lines.size()));
    }

    private static String here() {
        return Path.of("").toAbsolutePath().toString();
    }

    void write(ResultsFolder folder) throws IOException {
        folder.unfinished(here() + "\n" + String.join("\n", arguments) + "\n");
    }

    /** The arguments behind the name of the command. */
    String[] options() {
        return arguments.stream().skip(1).toArray(String[]::new);
    }
}
