package wpr.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wpr.annotate.Evaluation;
import wpr.annotate.Speed;
import wpr.annotate.Training;
import wpr.match.Prospects;
import wpr.rules.Loaded;

/** Trains the Danish models, measures the Danish and the English ones. */
@Command(
        name = "models",
        subcommands = {ModelsCommand.Train.class, ModelsCommand.Evaluate.class},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ModelsCommand implements Runnable {
    @Mixin
    private LocaleOption locale = new LocaleOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandMissingException(spec.commandLine());
    }

    /** Writes models: the same bytes from the same treebank. */
    @Command(name = "train", mixinStandardHelpOptions = true)
    static final class Train implements Callable<Integer> {
        @Option(names = "--treebank", paramLabel = "DIR", required = true)
        @SuppressWarnings("NullAway.Init") // required
        private Path treebank;

        @Mixin
        private LocaleOption locale = new LocaleOption();

        @Option(
                names = {"-o", "--output"},
                paramLabel = "DIR",
                required = true)
        @SuppressWarnings("NullAway.Init") // required
        private Path output;

        @Override
        public Integer call() throws IOException {
            Training.train(treebank, output);
            return ExitCode.CLEAN.code();
        }
    }

    /** Prints the table of accuracy. */
    @Command(name = "evaluate", mixinStandardHelpOptions = true)
    static final class Evaluate implements Callable<Integer> {
        /** Languages with a layer of their own. */
        enum Language {
            da,
            en
        }

        @Option(names = "--language", paramLabel = "LANG", defaultValue = "da")
        @SuppressWarnings("NullAway.Init") // has a default
        private Language language;

        @Option(names = "--treebank", paramLabel = "PATH", required = true)
        @SuppressWarnings("NullAway.Init") // required
        private Path treebank;

        @Option(names = "--speed")
        private boolean speed;

        @Mixin
        private LocaleOption locale = new LocaleOption();

        private final Console console;

        Evaluate(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            console.out().print(speed ? speed(language.name()) : accuracy());
            return ExitCode.CLEAN.code();
        }

        private String accuracy() throws IOException {
            return switch (language) {
                case da -> Evaluation.danish(treebank);
                case en -> Evaluation.english(treebank);
            };
        }

        private String speed(String code) throws IOException {
            Speed measured = new Speed(code, treebank);
            if (Home.loader("en").load(code) instanceof Loaded.Ready ready) {
                Prospects prospects = ready.ruleSet()
                        .prospects(reading -> measured.annotator().possible(reading, code));
                return measured.table(ready.ruleSet().layers(), prospects::sentences);
            }
            throw Failure.usage("rules.unloaded", code);
        }
    }
}
