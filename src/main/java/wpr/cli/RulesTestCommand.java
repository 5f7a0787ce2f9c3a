package wpr.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wpr.rules.RuleSet;
import wpr.rules.RuleTester;

/** Runs the examples of rules and the tests of lexicons. */
@Command(
        name = "test",
        description = {"Runs the examples of every rule and the tests of every lexicon.", ""},
        mixinStandardHelpOptions = true,
        footer = "%nExit codes: 0 all came out as written; 2 some did not, or a rule file is faulty.")
final class RulesTestCommand implements Callable<Integer> {
    @Mixin
    private RuleSetOption rules = new RuleSetOption();

    @Mixin
    private LocaleOption locale = new LocaleOption();

    private final Console console;

    RulesTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Messages messages = Messages.in(locale.get());
        int failures = 0;
        for (RuleSet set : rules.load(locale.get())) {
            RuleTester.Report report = RuleTester.test(set, new Annotation(set)::sentence, locale.get());
            console.problems(report.failures());
            failures += report.failures().size();
            console.say(messages.get(
                    "rules.tested",
                    set.info().id(),
                    report.examples(),
                    report.failures().size()));
        }
        return (failures > 0 ? ExitCode.USAGE : ExitCode.CLEAN).code();
    }
}
