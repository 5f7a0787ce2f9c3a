package wpr.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything about reference corpora. */
@Command(
        name = "reference",
        description = "Makes reference corpora: counts to hold documents against, without their texts.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ReferenceBuildCommand.class,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReferenceCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
