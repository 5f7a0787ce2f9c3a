package wpr.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root command. */
@Command(
        name = "wpr",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Wpr implements Runnable {
    private static final List<Class<?>> COMMANDS = List.of(
            AnalyzeCommand.class,
            CompareCommand.class,
            ReferenceCommand.class,
            VerifyCommand.class,
            ExtractCommand.class,
            KwicCommand.class,
            RulesCommand.class,
            ModelsCommand.class,
            CacheCommand.class,
            ReadDocumentsCommand.class);

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
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        COMMANDS.forEach(type -> commands.put(type.getAnnotation(Command.class).name(), type));
        String named =
                arguments.stream().filter(commands::containsKey).findFirst().orElse("");
        commands.forEach((name, type) ->
                line.addSubcommand(name, name.equals(named) ? new CommandLine(type, factory) : name(type)));
        return line;
    }

    private static CommandSpec name(Class<?> type) {
        Command command = type.getAnnotation(Command.class);
        CommandSpec spec = CommandSpec.create().name(command.name());
        spec.usageMessage().hidden(command.hidden());
        return spec;
    }

    @Override
    public void run() {
        throw new CommandMissingException(spec.commandLine());
    }
}
