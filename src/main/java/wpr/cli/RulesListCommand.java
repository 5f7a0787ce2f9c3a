package wpr.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wpr.model.RuleInfo;
import wpr.rules.RuleSet;

/** Prints the rules of rule sets, one a line. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class RulesListCommand implements Callable<Integer> {
    @Mixin
    private RuleSetOption rules = new RuleSetOption();

    @Mixin
    private LocaleOption locale = new LocaleOption();

    private final Console console;

    RulesListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (RuleSet set : rules.load(locale.or(console.locale()))) {
            for (RuleInfo rule : set.info().rules()) {
                console.out()
                        .println(String.join(
                                "\t",
                                rule.id(),
                                rule.kind(),
                                rule.question(),
                                rule.level().id(),
                                rule.name().in(locale.or(console.locale()))));
            }
        }
        return ExitCode.CLEAN.code();
    }
}
