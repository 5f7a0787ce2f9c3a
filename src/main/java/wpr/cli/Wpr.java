package wpr.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command. */
@Command(
        name = "wpr",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AnalyzeCommand.class,
            CompareCommand.class,
            ReferenceCommand.class,
            VerifyCommand.class,
            ExtractCommand.class,
            KwicCommand.class,
            RulesCommand.class,
            ModelsCommand.class,
            CacheCommand.class,
            ReadDocumentsCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Wpr implements Runnable {
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
