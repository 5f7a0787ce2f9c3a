package wpr.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import wpr.match.Explanation.Failure;
import wpr.match.Match;
import wpr.match.Pattern;
import wpr.model.Zone;

/** Something that keeps a rule from a hit in a text. */
sealed interface Obstacle {
    /**
     * A condition of the pattern that does not hold.
     *
     * @param failure the condition
     * @param round numbers the explanations of a pattern; a second one is of the pattern with the first made true
     */
    record Unmet(Failure failure, int round) implements Obstacle {}

    /**
     * An ambiguous term whose conditions are not met in its sentence.
     *
     * @param match the match that needs it
     * @param lexicon its lexicon, as {@code $name}
     * @param term as written
     * @param quote what it stands for in the text
     */
    record Doubtful(Match match, String lexicon, String term, String quote) implements Obstacle {}

    /** A match in a passage of a kind that the rule does not look at. */
    record Elsewhere(Match match, Zone zone) implements Obstacle {}

    /** A match with an {@code unless} that holds, and what that found. */
    record TakenOut(Match match, Condition unless, String quote) implements Obstacle {}

    /** The rule with all these conditions made true. */
    static PatternRule forced(PatternRule rule, List<Obstacle> obstacles) {
        PatternRule forced = rule;
        List<Failure> failures = new ArrayList<>();
        int round = 0;
        for (Obstacle obstacle : obstacles) {
            boolean same = obstacle instanceof Unmet unmet && unmet.round == round;
            if (!same && !failures.isEmpty()) {
                forced = failed(forced, failures);
                failures.clear();
            }
            if (obstacle instanceof Unmet unmet) {
                failures.add(unmet.failure);
                round = unmet.round;
            } else {
                forced = forced(forced, obstacle);
            }
        }
        return failures.isEmpty() ? forced : failed(forced, failures);
    }

    private static PatternRule forced(PatternRule rule, Obstacle obstacle) {
        if (obstacle instanceof Doubtful doubtful) {
            return changed(rule, pattern -> pattern.trusting(doubtful.lexicon.substring(1), doubtful.term));
        }
        return obstacle instanceof TakenOut out ? rule.without(out.unless) : rule.in(Set.of());
    }

    private static PatternRule failed(PatternRule rule, List<Failure> failures) {
        List<Failure> all = List.copyOf(failures);
        return changed(rule, pattern -> pattern.forcing(all));
    }

    private static PatternRule changed(PatternRule rule, UnaryOperator<Pattern> change) {
        return rule.with(rule.query().with(change.apply(rule.query().pattern())));
    }
}
