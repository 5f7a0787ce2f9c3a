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
@Command(
        name = "new",
        description = {
            "Writes a small rule set with comments: one lexicon, one rule, one ratio, one silence, all of which run.",
            ""
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  wpr rules new my-rules && wpr rules test --rules my-rules")
final class RulesNewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Folder to make; its name becomes the id of the rule set.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path directory;

    @Option(
            names = "--language",
            paramLabel = "da|en",
            description = "Language of the documents it is for. Default: ${DEFAULT-VALUE}.")
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
            throw Failure.usage(directory + " exists. Choose another name, so that nothing is overwritten.");
        }
        String id = String.valueOf(directory.toAbsolutePath().normalize().getFileName());
        Map<String, String> files = Skeleton.files(id, language, locale.get());
        Files.createDirectories(directory);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
        console.say(Messages.in(locale.get()).get("rules.begun", directory));
        return ExitCode.CLEAN.code();
    }
}
