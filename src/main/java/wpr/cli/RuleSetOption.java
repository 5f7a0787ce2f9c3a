package wpr.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import wpr.model.Problem;
import wpr.rules.Loaded;
import wpr.rules.RuleSet;
import wpr.rules.RuleSetLoader;

/** The option that names rule sets, the same in every command. */
final class RuleSetOption {
    @Option(names = "--rules", paramLabel = "DIR|ID")
    private List<String> names = List.of();

    /** The rule sets asked for, as they were named; none stands for all shipped ones. */
    List<String> names() {
        return names;
    }

    /**
     * Loads what was asked for; all faults of all sets are reported together.
     *
     * @param locale language of the faults
     */
    List<RuleSet> load(String locale) {
        return load(Home.loader(locale));
    }

    /** The same with the sentences that only tests need. */
    List<RuleSet> loadWithCases(String locale) {
        return load(Home.loader(locale).withCases());
    }

    private List<RuleSet> load(RuleSetLoader loader) {
        List<String> wanted = names.isEmpty() ? loader.ids() : names;
        if (wanted.isEmpty()) {
            throw Failure.usage("rules.missing", Home.rules());
        }
        List<RuleSet> sets = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : wanted) {
            Loaded loaded = loader.load(name);
            if (loaded instanceof Loaded.Ready ready) {
                sets.add(ready.ruleSet());
            } else if (loaded instanceof Loaded.Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw Failure.usage("rules.refused", problems, problems.size());
        }
        return List.copyOf(sets);
    }
}
