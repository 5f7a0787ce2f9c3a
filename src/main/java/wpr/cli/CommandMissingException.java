package wpr.cli;

import java.io.Serial;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Signals a command that is nothing without one of its own. */
final class CommandMissingException extends ParameterException {
    @Serial
    private static final long serialVersionUID = 1L;

    CommandMissingException(CommandLine command) {
        super(command, "a command is missing");
    }
}
