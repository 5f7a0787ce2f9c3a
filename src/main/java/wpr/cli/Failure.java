package wpr.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import wpr.model.Problem;

/** A reason to end a command before its work, with the faults that explain it. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final transient List<Problem> problems;

    private Failure(ExitCode code, String message, List<Problem> problems) {
        super(message);
        this.code = code;
        this.problems = problems;
    }

    /** The caller has to change something. */
    static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message, List.of());
    }

    /** The caller has to change something, at each of these places. */
    static Failure usage(String message, List<Problem> problems) {
        return new Failure(ExitCode.USAGE, message, problems);
    }

    /** Tells people why a command ended early. */
    static int report(Exception e, Console console) {
        if (e instanceof Failure failure) {
            console.problems(failure.problems);
            console.error(String.valueOf(failure.getMessage()));
            return failure.code.code();
        }
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        if (cause instanceof IOException fault) {
            console.error(sentence(fault));
            return ExitCode.USAGE.code();
        }
        console.error(
                "internal error: " + e + ". This is a fault of the program; please report it with the lines below.");
        e.printStackTrace(console.err());
        return ExitCode.INTERNAL.code();
    }

    /** What an input or output fault means to people. */
    static String sentence(IOException fault) {
        if (String.valueOf(fault.getMessage()).matches("(?s).*(No space left|quota exceeded|not enough space).*")) {
            return "the disk is full (" + fault.getMessage() + "). Make room, or choose another place with -o; then go"
                    + " on with: wpr analyze --resume -o DIR";
        }
        if (fault instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile() + ". Choose another place or change its permissions.";
        }
        if (fault instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile() + ".";
        }
        if (fault instanceof FileSystemException file && file.getFile() != null) {
            String reason = file.getReason() == null ? fault.getClass().getSimpleName() : file.getReason();
            return file.getFile() + ": " + reason;
        }
        return String.valueOf(fault.getMessage());
    }
}
