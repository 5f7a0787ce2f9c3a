package wpr.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wpr.model.RatioSpec;
import wpr.model.RuleInfo;
import wpr.model.RuleSetInfo;
import wpr.model.RunInfo;
import wpr.model.SilenceSpec;

/** The rules of a run by id, in the order of the rule sets. */
final class Codebook {
    private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
    private final Map<String, RatioSpec> ratios = new LinkedHashMap<>();
    private final Map<String, SilenceSpec> silences = new LinkedHashMap<>();

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final String locale;

    Codebook(RunInfo run) {
        this.locale = run.locale();
        for (RuleSetInfo ruleSet : run.ruleSets()) {
            ruleSet.rules().forEach(rule -> rules.put(rule.id(), rule));
        }
        for (RatioSpec ratio : run.ratios()) {
            rules.putIfAbsent(ratio.rule().id(), ratio.rule());
            ratios.put(ratio.rule().id(), ratio);
        }
        for (SilenceSpec silence : run.silences()) {
            rules.putIfAbsent(silence.rule().id(), silence.rule());
            silences.put(silence.rule().id(), silence);
        }
        rules.keySet().forEach(id -> numbers.put(id, numbers.size()));
    }

    /** The place of a rule among {@link #rules}, from 0. */
    int number(String id) {
        return found(numbers.get(id), id);
    }

    /** The rule with an id; results never name one that was not loaded. */
    RuleInfo rule(String id) {
        return found(rules.get(id), id);
    }

    /** Name of a rule in the language of the run; where two rules share it, with the rule set it comes from. */
    String name(RuleInfo rule) {
        return names.computeIfAbsent(rule.id(), none -> unambiguous(rule));
    }

    SilenceSpec silence(String id) {
        return found(silences.get(id), id);
    }

    Optional<RatioSpec> ratio(String id) {
        return Optional.ofNullable(ratios.get(id));
    }

    List<RuleInfo> rules() {
        return List.copyOf(rules.values());
    }

    List<SilenceSpec> silences() {
        return List.copyOf(silences.values());
    }

    /** Rules that name a rule looking the other way which nobody has loaded, and silences that name none at all. */
    List<RuleInfo> withoutMirror() {
        return rules.values().stream()
                .filter(rule ->
                        rule.mirror().isEmpty() ? silences.containsKey(rule.id()) : !rules.containsKey(rule.mirror()))
                .toList();
    }

    private String unambiguous(RuleInfo rule) {
        String name = rule.name().in(locale);
        boolean shared = rules.values().stream()
                .anyMatch(other ->
                        !other.id().equals(rule.id()) && other.name().in(locale).equals(name));
        return shared ? name + " (" + rule.ruleSet() + ")" : name;
    }

    private static <T> T found(@org.jspecify.annotations.Nullable T value, String id) {
        if (value == null) {
            throw new IllegalArgumentException("no such rule in this run: " + id);
        }
        return value;
    }
}
