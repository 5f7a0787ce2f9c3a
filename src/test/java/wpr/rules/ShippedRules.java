package wpr.rules;

import java.nio.file.Path;
import java.util.List;

/** The rule sets that come with the program. */
public final class ShippedRules {
    private ShippedRules() {}

    public static RuleSet load(String id) {
        return ((Loaded.Ready) new RuleSetLoader(List.of(Path.of("rules")), "en")
                        .withCases()
                        .load(id))
                .ruleSet();
    }

    /** The passages that a rule that counts must match. */
    public static List<String> matching(RuleSet rules, String rule) {
        return rules.matching(rule).stream().map(Example::text).toList();
    }

    /** The passages that it must leave alone. */
    public static List<String> leaving(RuleSet rules, String rule) {
        return rules.leaving(rule).stream().map(Example::text).toList();
    }
}
