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
@Command(
        name = "test",
        description = {
            "Runs the examples of every rule and the tests of every lexicon.",
            "",
            "With --corpus, runs the rules on a corpus with answer keys instead and prints the share of planted features that was "
                    + "found, and of features among all planted passages that were flagged.",
            ""
        },
        mixinStandardHelpOptions = true,
        footer = "%nExit codes: 0 all came out as written; 2 some did not, or a rule file is faulty.")
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

    @Option(
            names = "--mutate",
            paramLabel = "conditions|all",
            arity = "0..1",
            fallbackValue = "conditions",
            description =
                    "Also leave out each alternative, condition, repetition, unless and when of the rules, one at a "
                            + "time, and list what no example notices; all: also each word that must stand in a row of words.")
    private @Nullable Mutated mutate;

    @Mixin
    private RuleSetOption rules = new RuleSetOption();

    @Mixin
    private LocaleOption locale = new LocaleOption();

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "Folder of documents with answer keys in DIR/keys, such as examples.")
    private @Nullable Path corpus;

    @Option(
            names = "--floor",
            paramLabel = "SHARE",
            description = "Recall and precision that all documents together must reach. Default: ${DEFAULT-VALUE}.")
    private double floor = 0.95;

    private final Console console;

    RulesTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<RuleSet> sets = rules.loadWithCases(locale.get());
        boolean passed =
                corpus == null ? examples(sets) : new KeyedCorpus(corpus, locale.get()).test(sets, floor, console);
        return (passed ? ExitCode.CLEAN : ExitCode.USAGE).code();
    }

    private boolean examples(List<RuleSet> sets) {
        Messages messages = Messages.in(locale.get());
        int failures = 0;
        for (RuleSet set : sets) {
            RuleTester.Report report = RuleTester.test(set, new Annotation(set)::sentence, locale.get());
            console.problems(report.failures());
            failures += report.failures().size();
            console.say(messages.get(
                    "rules.tested",
                    set.info().id(),
                    report.examples(),
                    report.failures().size()));
            if (mutate != null && report.failures().isEmpty()) {
                MutationTester.Report mutations =
                        MutationTester.test(set, new Annotation(set)::sentence, mutate.kinds, locale.get());
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
