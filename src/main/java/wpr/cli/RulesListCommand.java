package wpr.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wpr.model.RuleInfo;
import wpr.rules.RuleSet;

/** Prints the rules of rule sets, one a line. */
@Command(
        name = "list",
        description = "Lists rules: id, kind, question, level and name, separated by tabs.",
        mixinStandardHelpOptions = true)
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
        for (RuleSet set : rules.load(locale.get())) {
            for (RuleInfo rule : set.info().rules()) {
                console.out()
                        .println(String.join(
                                "\t",
                                rule.id(),
                                rule.kind(),
                                rule.question(),
                                rule.level().id(),
                                rule.name().in(locale.get())));
            }
        }
        return ExitCode.CLEAN.code();
    }
}
