package wpr.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything about reference corpora. */
@Command(
        name = "reference",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ReferenceBuildCommand.class,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReferenceCommand implements Runnable {
    @Mixin
    private LocaleOption locale = new LocaleOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandMissingException(spec.commandLine());
    }
}
