package wpr.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wpr.rules.Dictionary;
import wpr.rules.RuleSet;

/** Makes a dictionary of another program of lexicons. */
@Command(
        name = "export",
        description = {
            "Prints lexicons of a rule set as a dictionary of another program, and says what could not be carried over.",
            ""
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  wpr rules export resources barriers --rules da --as quanteda > ressourcer.yml")
final class RulesExportCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "LEXICON",
            description = "Names of lexicons. Default: all of the rule set.")
    private List<String> names = List.of();

    @Option(
            names = "--as",
            required = true,
            paramLabel = "liwc|quanteda|csv",
            description = "LIWC dictionary, quanteda YAML, or a table, which alone loses nothing.")
    private Dictionary.Format format = Dictionary.Format.CSV;

    @Mixin
    private RuleSetOption rules = new RuleSetOption();

    @Mixin
    private LocaleOption locale = new LocaleOption();

    private final Console console;

    RulesExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<RuleSet> sets = rules.load(locale.get());
        if (sets.size() != 1) {
            throw Failure.usage("one rule set can be exported at a time. Choose it with --rules.");
        }
        List<String> plain =
                names.stream().map(name -> name.replaceFirst("^\\$", "")).toList();
        for (String name : plain) {
            if (!sets.get(0).lexiconNames().contains(name)) {
                throw Failure.usage("there is no lexicon " + name + ". There are: "
                        + String.join(", ", sets.get(0).lexiconNames()) + ".");
            }
        }
        Dictionary.Carried carried = Dictionary.out(format, sets.get(0), plain, locale.get());
        console.out().print(carried.text());
        carried.losses().forEach(console::say);
        return ExitCode.CLEAN.code();
    }
}
