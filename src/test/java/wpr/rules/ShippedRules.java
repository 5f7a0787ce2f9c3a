package wpr.rules;

import java.nio.file.Path;
import java.util.List;

/** The rule sets that come with the program. */
final class ShippedRules {
    private ShippedRules() {}

    static RuleSet load(String id) {
        return ((Loaded.Ready) new RuleSetLoader(List.of(Path.of("rules")), "en")
                        .withCases()
                        .load(id))
                .ruleSet();
    }
}
