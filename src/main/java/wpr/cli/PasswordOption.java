package wpr.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that opens encrypted files, the same in every command. A password never stands on the command line. */
final class PasswordOption {
    @Option(names = "--password-file", paramLabel = "FILE")
    private @Nullable Path file;

    /** The passwords, in the order of the file. */
    List<String> load() {
        if (file == null) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw Failure.usage("file.unread", "--password-file", file, e);
        }
    }
}
