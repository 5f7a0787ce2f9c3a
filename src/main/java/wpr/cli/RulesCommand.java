package wpr.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything about rule sets. */
@Command(
        name = "rules",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesValidateCommand.class,
            RulesTestCommand.class,
            RulesExplainCommand.class,
            RulesWhyNotCommand.class,
            RulesImportCommand.class,
            RulesExportCommand.class,
            RulesSchemaCommand.class,
            RulesNewCommand.class
        })
final class RulesCommand implements Runnable {
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
