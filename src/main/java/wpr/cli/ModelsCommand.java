package wpr.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wpr.annotate.Evaluation;
import wpr.annotate.Speed;
import wpr.annotate.Training;
import wpr.match.Prospects;
import wpr.rules.Loaded;

/** Trains the Danish models, measures the Danish and the English ones. */
@Command(
        name = "models",
        description = "Trains the Danish language models from a treebank, and measures a language against one.",
        subcommands = {ModelsCommand.Train.class, ModelsCommand.Evaluate.class},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ModelsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: train or evaluate");
    }

    /** Writes models: the same bytes from the same treebank. */
    @Command(
            name = "train",
            description = "Writes models trained on train.conllu and dev.conllu of a treebank into a folder.",
            mixinStandardHelpOptions = true)
    static final class Train implements Callable<Integer> {
        @Option(names = "--treebank", paramLabel = "DIR", required = true, description = "Folder of the treebank.")
        @SuppressWarnings("NullAway.Init") // required
        private Path treebank;

        @Option(
                names = {"-o", "--output"},
                paramLabel = "DIR",
                required = true,
                description = "Folder for the models.")
        @SuppressWarnings("NullAway.Init") // required
        private Path output;

        @Override
        public Integer call() throws IOException {
            Training.train(treebank, output);
            return ExitCode.CLEAN.code();
        }
    }

    /** Prints the table of accuracy. */
    @Command(
            name = "evaluate",
            description = "Measures the shipped models of a language on annotated sentences.",
            mixinStandardHelpOptions = true)
    static final class Evaluate implements Callable<Integer> {
        /** Languages with a layer of their own. */
        enum Language {
            da,
            en
        }

        @Option(names = "--language", paramLabel = "LANG", defaultValue = "da", description = "da (as given) or en.")
        @SuppressWarnings("NullAway.Init") // has a default
        private Language language;

        @Option(
                names = "--treebank",
                paramLabel = "PATH",
                required = true,
                description = "Danish: folder with test.conllu; English: a file in CoNLL-U.")
        @SuppressWarnings("NullAway.Init") // required
        private Path treebank;

        @Option(
                names = "--speed",
                description = "Measure speed instead of accuracy: everything tagged, tags where the shipped rules need "
                        + "them, and OpenNLP alone. Takes a minute.")
        private boolean speed;

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
            throw Failure.usage("the rule set " + code + " cannot be loaded: wpr rules validate says why.");
        }
    }
}
