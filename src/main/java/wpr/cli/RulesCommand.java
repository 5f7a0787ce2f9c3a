package wpr.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything about rule sets. */
@Command(
        name = "rules",
        description = {"Lists, shows, checks, tests and explains rule sets, and begins new ones.", ""},
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
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
