package wpr.rules;

import java.util.List;
import wpr.model.Problem;

/** What became of loading a rule set: the set, or everything that is wrong with it. */
public sealed interface Loaded {
    /**
     * A rule set that can be used.
     *
     * @param ruleSet the set
     * @param remarks what is allowed but worth a look: lexicons nobody uses, rules without a mirror
     */
    record Ready(RuleSet ruleSet, List<Problem> remarks) implements Loaded {}

    /**
     * A rule set that cannot be used.
     *
     * @param problems every fault of every file, sorted; never empty
     */
    record Refused(List<Problem> problems) implements Loaded {}
}
