package wpr.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wpr.rules.Codebook;
import wpr.rules.RuleSet;

/** Prints the codebook. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class RulesShowCommand implements Callable<Integer> {
    /** How the codebook is written. */
    enum Format {
        MD(Codebook::markdown),
        HTML(Codebook::html),
        CSV(Codebook::csv);

        private final BiFunction<RuleSet, String, String> writer;

        Format(BiFunction<RuleSet, String, String> writer) {
            this.writer = writer;
        }
    }

    @Option(names = "--as", paramLabel = "md|html|csv")
    private Format format = Format.MD;

    @Mixin
    private RuleSetOption rules = new RuleSetOption();

    @Mixin
    private LocaleOption locale = new LocaleOption();

    private final Console console;

    RulesShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<RuleSet> sets = rules.load(locale.or(console.locale()));
        if (format != Format.MD && sets.size() > 1) {
            throw Failure.usage("show.one");
        }
        for (RuleSet set : sets) {
            // A codebook speaks the language of its rules unless another is asked for.
            console.out().print(format.writer.apply(set, locale.or(set.info().language())));
        }
        return ExitCode.CLEAN.code();
    }
}
