package wpr.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wpr.rules.Codebook;
import wpr.rules.RuleSet;

/** Prints the codebook. */
@Command(
        name = "show",
        description = {
            "Prints the codebook in Markdown: what each rule looks for, asks, leans on and is known to get wrong.",
            ""
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  wpr rules show --rules da --locale da > kodebog.md")
final class RulesShowCommand implements Callable<Integer> {
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
        for (RuleSet set : rules.load(locale.get())) {
            console.out().print(Codebook.markdown(set, locale.get()));
        }
        return ExitCode.CLEAN.code();
    }
}
