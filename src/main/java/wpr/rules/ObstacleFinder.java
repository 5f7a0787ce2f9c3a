package wpr.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wpr.match.Explanation;
import wpr.match.Explanation.Missed;
import wpr.match.Explanation.Step;
import wpr.match.Match;
import wpr.match.Pattern;
import wpr.model.AnnotatedDocument;

/**
 * Finds the fewest conditions that keep a rule from a hit in a text: those of the nearest way to lay its pattern over a
 * sentence, then those that would take that match out again.
 */
final class ObstacleFinder {
    /** A rule with more obstacles than this in a sentence has nothing to do with it. */
    private static final int MOST = 100;

    private final PatternRule rule;
    private final AnnotatedDocument document;
    private final List<Obstacle> found = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    private ObstacleFinder(PatternRule rule, AnnotatedDocument document) {
        this.rule = rule;
        this.document = document;
    }

    /**
     * What keeps a rule from a hit.
     *
     * @param obstacles in the order in which they show; with all of them made true the rule has a hit
     * @param steps the parts of the pattern that fit
     */
    record Obstacles(List<Obstacle> obstacles, List<Step> steps) {}

    static Obstacles of(PatternRule rule, AnnotatedDocument document) {
        ObstacleFinder finder = new ObstacleFinder(rule, document);
        boolean more = document.tokens().size() > 0;
        while (more && finder.found.size() < MOST) {
            more = finder.look();
        }
        return new Obstacles(List.copyOf(finder.found), List.copyOf(finder.steps));
    }

    /** Adds what keeps the rule from a hit when all that was found so far is made true; tells whether there is any. */
    private boolean look() {
        PatternRule forced = Obstacle.forced(rule, found);
        Pattern pattern = forced.query().pattern();
        List<Obstacle> fewest = pattern.find(document, rule.query().overlap()).stream()
                .map(match -> around(forced, match))
                .min(Comparator.comparing(List::size))
                .orElseGet(() -> inPattern(pattern));
        found.addAll(fewest);
        return !fewest.isEmpty();
    }

    /** What takes a match out again. */
    private List<Obstacle> around(PatternRule forced, Match match) {
        List<Obstacle> around = new ArrayList<>();
        if (!match.strict()) {
            around.addAll(doubtful(forced.query().pattern(), match));
        }
        if (!forced.looksAt(document, match)) {
            around.add(new Obstacle.Elsewhere(
                    match, document.blockOf(match.first()).zone()));
        }
        for (Condition condition : forced.unless()) {
            condition
                    .first(document, match, condition.query().pattern().find(document))
                    .ifPresent(out -> around.add(
                            new Obstacle.TakenOut(match, condition, document.quote(out.first(), out.end()))));
        }
        return around;
    }

    private List<Obstacle> doubtful(Pattern pattern, Match match) {
        return pattern.explain(document, document.sentenceOf(match.first())).steps().stream()
                .filter(step -> !step.strict())
                .limit(1)
                .<Obstacle>map(step -> new Obstacle.Doubtful(
                        match, step.element().toString(), step.term(), document.quote(step.first(), step.end())))
                .toList();
    }

    /** What fails in the sentence that comes nearest. */
    private List<Obstacle> inPattern(Pattern pattern) {
        List<Missed> all = new ArrayList<>();
        for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
            Explanation explanation = pattern.explain(document, sentence);
            if (explanation instanceof Missed missed && !missed.failures().isEmpty()) {
                all.add(missed);
            }
        }
        int round = found.size();
        return all.stream()
                .min(Comparator.comparing(missed -> missed.failures().size()))
                .map(nearest -> {
                    steps.addAll(nearest.steps());
                    return nearest.failures().stream()
                            .<Obstacle>map(failure -> new Obstacle.Unmet(failure, round))
                            .toList();
                })
                .orElse(List.of());
    }
}
