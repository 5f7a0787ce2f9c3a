package wpr.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wpr.model.Zone;
import wpr.rules.RuleSet;
import wpr.rules.WhyNot;

/** Tells what keeps a rule from matching a sentence. */
@Command(
        name = "why-not",
        description = {
            "Tells what keeps a pattern rule from matching a sentence: what was wanted, and what stood there instead.",
            ""
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  wpr rules why-not da.q1.proposal 'Puljen blev opbrugt i foråret.' --locale da")
final class RulesWhyNotCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RULE", description = "Id of a pattern rule.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String rule;

    @Parameters(index = "1", paramLabel = "SENTENCE", description = "The sentence, in quotation marks.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String sentence;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "Kind of passage the sentence stands in: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Zone zone = Zone.BODY;

    @Mixin
    private RuleSetOption rules = new RuleSetOption();

    @Mixin
    private LocaleOption locale = new LocaleOption();

    private final Console console;

    RulesWhyNotCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (RuleSet set : rules.load(locale.get())) {
            if (WhyNot.answers(set, rule)) {
                WhyNot.ask(set, rule, new Annotation(set).sentence(sentence, zone), locale.get())
                        .lines()
                        .forEach(console.out()::println);
                return ExitCode.CLEAN.code();
            }
        }
        throw Failure.usage("there is no pattern rule " + rule + ". Try 'wpr rules list'.");
    }
}
