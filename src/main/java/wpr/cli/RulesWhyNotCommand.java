package wpr.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wpr.model.AnnotatedDocument;
import wpr.model.Zone;
import wpr.rules.RuleSet;
import wpr.rules.WhyNot;

/** Tells what keeps a rule from matching a sentence. */
@Command(name = "why-not", mixinStandardHelpOptions = true)
final class RulesWhyNotCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RULE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String rule;

    @Parameters(index = "1", paramLabel = "SENTENCE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String sentence;

    @Option(names = "--zone", paramLabel = "ZONE")
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
        List<String> ids = new ArrayList<>();
        for (RuleSet set : rules.load(locale.or(console.locale()))) {
            set.info().rules().forEach(info -> ids.add(info.id()));
            Annotation annotation = new Annotation(set);
            AnnotatedDocument document = annotation.sentence(sentence, zone);
            List<String> lines = WhyNot.answers(set, rule)
                    ? WhyNot.ask(set, rule, document, annotation::sentence, locale.or(console.locale()))
                            .lines()
                    : CountsOfRule.of(set, rule, document, Messages.in(locale.or(console.locale())))
                            .map(CountsOfRule.Answer::lines)
                            .orElse(List.of());
            if (!lines.isEmpty()) {
                lines.forEach(console.out()::println);
                return ExitCode.CLEAN.code();
            }
        }
        throw Failure.unknown("rule", rule, ids);
    }
}
