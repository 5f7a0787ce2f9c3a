package wpr.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wpr.pipeline.Input;
import wpr.pipeline.Inputs;
import wpr.pipeline.Metadata;

/** The options that tell something about documents, the same in every command that writes results. */
final class MetadataOption {
    @Option(names = "--metadata", paramLabel = "FILE.csv")
    private @Nullable Path file;

    @Option(names = "--name-pattern", paramLabel = "PATTERN")
    private @Nullable String names;

    /** What is known of the inputs; faults end the command. */
    Metadata load(Inputs inputs, Console console, Messages messages) {
        Metadata.Read read = table(inputs, console, messages).withSidecars(inputs.sidecars(), messages.locale());
        if (!read.problems().isEmpty()) {
            throw Failure.usage("metadata.faulty", read.problems());
        }
        String pattern = names;
        if (pattern == null) {
            return read.metadata();
        }
        try {
            return read.metadata().withNames(pattern);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("names.faulty", pattern);
        }
    }

    private Metadata table(Inputs inputs, Console console, Messages messages) {
        Path table = file != null ? file : inputs.metadata().orElse(null);
        if (table == null) {
            return Metadata.NONE;
        }
        Metadata.Read read = Metadata.read(table, messages.locale());
        if (!read.problems().isEmpty()) {
            throw Failure.usage("metadata.faulty", read.problems());
        }
        TreeSet<String> unused = new TreeSet<>(read.metadata().rows().keySet());
        Set<String> files = inputs.inputs().stream().map(Input::document).collect(Collectors.toSet());
        unused.removeIf(document -> files.contains(document.split("!/", 2)[0])); // archives are opened later
        if (!unused.isEmpty()) {
            console.error(messages.get("metadata.unused", table, unused.size(), unused.first()));
        }
        return read.metadata();
    }
}
