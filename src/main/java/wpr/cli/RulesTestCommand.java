package wpr.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wpr.match.Cut;
import wpr.rules.MutationTester;
import wpr.rules.RuleSet;
import wpr.rules.RuleTester;

/** Runs the examples of rules and the tests of lexicons. */
@Command(name = "test", mixinStandardHelpOptions = true)
final class RulesTestCommand implements Callable<Integer> {
    /** How much is left out. */
    enum Mutated {
        CONDITIONS(EnumSet.complementOf(EnumSet.of(Cut.Kind.ELEMENT))),
        ALL(EnumSet.allOf(Cut.Kind.class));

        private final Set<Cut.Kind> kinds;

        Mutated(Set<Cut.Kind> kinds) {
            this.kinds = Collections.unmodifiableSet(kinds);
        }
    }

    @Option(names = "--mutate", paramLabel = "conditions|all", arity = "0..1", fallbackValue = "conditions")
    private @Nullable Mutated mutate;

    @Mixin
    private RuleSetOption rules = new RuleSetOption();

    @Mixin
    private LocaleOption locale = new LocaleOption();

    @Option(names = "--corpus", paramLabel = "DIR")
    private @Nullable Path corpus;

    @Option(names = "--floor", paramLabel = "SHARE")
    private double floor = 0.95;

    private final Console console;

    RulesTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<RuleSet> sets = rules.loadWithCases(locale.or(console.locale()));
        boolean passed = corpus == null
                ? examples(sets)
                : new KeyedCorpus(corpus, locale.or(console.locale())).test(sets, floor, console);
        return (passed ? ExitCode.CLEAN : ExitCode.USAGE).code();
    }

    private boolean examples(List<RuleSet> sets) {
        Messages messages = Messages.in(locale.or(console.locale()));
        int failures = 0;
        for (RuleSet set : sets) {
            RuleTester.Report report = RuleTester.test(set, new Annotation(set)::sentence, locale.or(console.locale()));
            console.problems(report.failures());
            failures += report.failures().size();
            console.say(messages.get(
                    "rules.tested",
                    set.info().id(),
                    report.examples(),
                    report.failures().size()));
            if (mutate != null && report.failures().isEmpty()) {
                MutationTester.Report mutations = MutationTester.test(
                        set, new Annotation(set)::sentence, mutate.kinds, locale.or(console.locale()));
                console.problems(mutations.survivors());
                mutations
                        .reasons()
                        .forEach(reason -> console.out()
                                .println(reason.survivors() + "\t" + reason.owner() + "\t" + reason.cut() + "\t"
                                        + reason.because()));
                failures += mutations.survivors().size();
                console.say(messages.get(
                        "rules.mutated",
                        set.info().id(),
                        mutations.mutations(),
                        mutations.reasoned(),
                        mutations.survivors().size()));
            }
        }
        return failures == 0;
    }
}
