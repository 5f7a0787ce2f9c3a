package wpr.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import wpr.rules.Loaded;
import wpr.rules.RuleSetLoader;

/** Reads rule sets and says everything that is wrong with them. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class RulesValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR|ID", arity = "0..*")
    private List<String> names = List.of();

    @Mixin
    private LocaleOption locale = new LocaleOption();

    private final Console console;

    RulesValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSetLoader loader = Home.loader(locale.or(console.locale())).withCases();
        Messages messages = Messages.in(locale.or(console.locale()));
        int faults = 0;
        for (String name : names.isEmpty() ? loader.ids() : names) {
            Loaded loaded = loader.load(name);
            if (loaded instanceof Loaded.Refused refused) {
                console.problems(refused.problems());
                faults += refused.problems().size();
            } else if (loaded instanceof Loaded.Ready ready) {
                console.problems(ready.remarks());
                int rules = ready.ruleSet().info().rules().size();
                console.say(
                        messages.get("rules.sound", name, rules, ready.remarks().size()));
            }
        }
        if (faults > 0) {
            console.error(messages.get("rules.faults", faults));
        }
        return (faults > 0 ? ExitCode.USAGE : ExitCode.CLEAN).code();
    }
}
