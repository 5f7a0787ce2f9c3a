package wpr.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wpr.pipeline.ReaderProcess;

/** The root command. */
@Command(
        name = "wpr",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Wpr implements Runnable {
    private static final List<Map.Entry<String, Class<?>>> COMMANDS = List.of(
            Map.entry("analyze", AnalyzeCommand.class),
            Map.entry("compare", CompareCommand.class),
            Map.entry("reference", ReferenceCommand.class),
            Map.entry("verify", VerifyCommand.class),
            Map.entry("extract", ExtractCommand.class),
            Map.entry("kwic", KwicCommand.class),
            Map.entry("rules", RulesCommand.class),
            Map.entry("models", ModelsCommand.class),
            Map.entry("cache", CacheCommand.class),
            Map.entry(ReaderProcess.COMMAND, ReadDocumentsCommand.class));

    @Mixin
    private LocaleOption locale = new LocaleOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /**
     * The command line for some arguments. Only the command they name is made whole, since reading the options of all
     * takes longer than most of what is asked; of the others the help needs the names.
     */
    static CommandLine commandLine(List<String> arguments, CommandFactory factory) {
        CommandLine line = new CommandLine(new Wpr(), factory);
        String named = arguments.stream()
                .filter(argument ->
                        COMMANDS.stream().anyMatch(command -> command.getKey().equals(argument)))
                .findFirst()
                .orElse("");
        for (Map.Entry<String, Class<?>> command : COMMANDS) {
            String name = command.getKey();
            Object made = name.equals(named) ? new CommandLine(command.getValue(), factory) : bare(name);
            line.addSubcommand(name, made);
        }
        return line;
    }

    private static CommandSpec bare(String name) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().hidden(name.equals(ReaderProcess.COMMAND));
        return spec;
    }

    @Override
    public void run() {
        throw new CommandMissingException(spec.commandLine());
    }
}
