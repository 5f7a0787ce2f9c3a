package wpr.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root command. */
@Command(
        name = "wpr",
        description = {
            "Reads policy documents and shows an analyst where to look when asking Carol Bacchi's question "
                    + "\"What's the Problem Represented to be?\"",
            "",
            "It flags candidates: passages that match stated patterns. It does not interpret them; that is your work.",
            ""
        },
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
        versionProvider = Version.class,
        footer = {
            "",
            "Begin with:  wpr analyze examples -o results",
            "Help on a command:  wpr COMMAND --help",
            "",
            "NO_COLOR switches colours off; WPR_JAVA_OPTS adds options for Java."
        })
final class Wpr implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
