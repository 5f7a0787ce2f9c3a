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
@Command(name = "export", mixinStandardHelpOptions = true)
final class RulesExportCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "LEXICON")
    private List<String> names = List.of();

    @Option(names = "--as", required = true, paramLabel = "liwc|quanteda|csv")
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
        List<RuleSet> sets = rules.load(locale.or(console.locale()));
        if (sets.size() != 1) {
            throw Failure.usage("export.one");
        }
        List<String> plain =
                names.stream().map(name -> name.replaceFirst("^\\$", "")).toList();
        for (String name : plain) {
            if (!sets.get(0).lexiconNames().contains(name)) {
                throw Failure.unknown("lexicon", name, sets.get(0).lexiconNames());
            }
        }
        Dictionary.Carried carried = Dictionary.out(format, sets.get(0), plain, locale.or(console.locale()));
        console.out().print(carried.text());
        carried.losses().forEach(console::say);
        return ExitCode.CLEAN.code();
    }
}
