package wpr.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wpr.rules.Skeleton;

/** Begins a rule set. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class RulesNewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path directory;

    @Option(names = "--language", paramLabel = "da|en")
    private String language = "da";

    @Mixin
    private LocaleOption locale = new LocaleOption();

    private final Console console;

    RulesNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(directory)) {
            throw Failure.usage("new.exists", directory);
        }
        String id = String.valueOf(directory.toAbsolutePath().normalize().getFileName());
        Map<String, String> files = Skeleton.files(id, language, locale.or(console.locale()));
        Files.createDirectories(directory);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
        console.say(Messages.in(locale.or(console.locale())).get("rules.begun", directory));
        return ExitCode.CLEAN.code();
    }
}
