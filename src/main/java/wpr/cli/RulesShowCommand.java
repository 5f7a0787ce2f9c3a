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
@Command(
        name = "show",
        description = {
            "Prints the codebook: what each rule looks for, asks, leans on and is known to get wrong, with its examples.",
            ""
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  wpr rules show --rules da --locale da > kodebog.md",
            "  wpr rules show --rules da --locale da --as html > kodebog.html"
        })
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

    @Option(
            names = "--as",
            paramLabel = "md|html|csv",
            description = "Markdown (default), one HTML page that loads nothing, or a table with a row for each rule.")
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
        List<RuleSet> sets = rules.load(locale.get());
        if (format != Format.MD && sets.size() > 1) {
            throw Failure.usage("one rule set fits on a page or table. Choose it with --rules.");
        }
        for (RuleSet set : sets) {
            console.out().print(format.writer.apply(set, locale.get()));
        }
        return ExitCode.CLEAN.code();
    }
}
