package wpr.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Collection;
import java.util.List;
import wpr.match.Suggestion;
import wpr.model.Problem;
import wpr.report.ResultsFolder;

/** A reason to end a command before its work, with the faults that explain it. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** More names than this are not asked about. */
    private static final int NEAR = 3;

    private final ExitCode code;
    private final String key;
    private final transient Object[] values;
    private final transient List<Problem> problems;

    private Failure(ExitCode code, String key, List<Problem> problems, Object... values) {
        super(key);
        this.code = code;
        this.key = key;
        this.values = values;
        this.problems = problems;
    }

    /**
     * The caller has to change something.
     *
     * @param key of the message that says what
     * @param values fill its places; faults of input and output are worded
     */
    static Failure usage(String key, Object... values) {
        return new Failure(ExitCode.USAGE, key, List.of(), values);
    }

    /** The caller has to change something, at each of these places. */
    static Failure usage(String key, List<Problem> problems, Object... values) {
        return new Failure(ExitCode.USAGE, key, problems, values);
    }

    /**
     * A name that is none of these. {@code key.near} asks whether one of those that come near was meant, {@code key.none}
     * names them all.
     */
    static Failure unknown(String key, String name, Collection<String> names) {
        List<String> near = Suggestion.near(name, names, NEAR);
        return usage(
                near.isEmpty() ? key + ".none" : key + ".near", name, String.join(", ", near.isEmpty() ? names : near));
    }

    /** Tells people why a command ended early. */
    static int report(Exception e, Console console) {
        Messages messages = Messages.in(console.locale());
        if (e instanceof Failure failure) {
            console.problems(failure.problems);
            console.error(messages.get(failure.key, failure.values));
            return failure.code.code();
        }
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        if (cause instanceof IOException fault) {
            console.error(sentence(fault, messages));
            return ExitCode.USAGE.code();
        }
        console.error(messages.get("internal", e));
        e.printStackTrace(console.err());
        return ExitCode.INTERNAL.code();
    }

    /** What an input or output fault means to people. */
    static String sentence(IOException fault, Messages messages) {
        String said = String.valueOf(fault.getMessage());
        if (said.matches("(?s).*(No space left|quota exceeded|not enough space).*")) {
            return messages.get("io.full", said);
        }
        if (said.contains("File too large")) {
            return messages.get("io.large", said);
        }
        if (said.matches("(?s).*(Broken pipe|pipe is being closed|pipe has been ended).*")) {
            return messages.get("io.pipe");
        }
        if (fault instanceof ResultsFolder.OccupiedFolderException occupied) {
            return messages.get("io.occupied", occupied.folder());
        }
        if (fault instanceof FileSystemException file && file.getFile() != null) {
            return messages.get(key(file), file.getFile(), file.getReason() == null ? "" : file.getReason());
        }
        return said;
    }

    private static String key(FileSystemException fault) {
        if (fault instanceof AccessDeniedException) {
            return "io.denied";
        }
        if (fault instanceof NoSuchFileException) {
            return "io.missing";
        }
        if (fault instanceof FileAlreadyExistsException) {
            return "io.exists";
        }
        return fault instanceof NotDirectoryException ? "io.directory" : "io.other";
    }
}
