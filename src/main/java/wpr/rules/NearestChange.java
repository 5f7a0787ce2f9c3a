package wpr.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wpr.match.Explanation.Failure;
import wpr.match.Explanation.Kind;
import wpr.match.Explanation.Missed;
import wpr.match.Match;
import wpr.match.Pattern;
import wpr.match.QueryException;
import wpr.model.AnnotatedDocument;
import wpr.model.Upos;
import wpr.model.Zone;
import wpr.rules.ObstacleFinder.Obstacles;

/**
 * Finds the nearest change of words that makes a rule match a text, by trying: words of the rule's own examples and of its
 * pattern are put where something fails, and the rule is run on the outcome.
 */
final class NearestChange {
    private static final int WAYS = 40;
    private static final int WORDS = 8;
    private static final int TRIALS_OF_A_WAY = 24;
    private static final int TRIALS = 240;

    private final RuleSet rules;
    private final PatternRule rule;
    private final AnnotatedDocument document;
    private final RuleTester.Annotation annotation;
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final List<AnnotatedDocument> examples = new ArrayList<>();
    private int trials;

    private NearestChange(
            RuleSet rules, PatternRule rule, AnnotatedDocument document, RuleTester.Annotation annotation) {
        this.rules = rules;
        this.rule = rule;
        this.document = document;
        this.annotation = annotation;
    }

    /**
     * What keeps a rule from a hit.
     *
     * @param obstacles of the nearest way to lay the pattern that a change of words mends; of the nearest of all where no
     *     change was found to do so
     * @param change the changed sentence, with square brackets; empty where none was found
     */
    record Answer(Obstacles obstacles, Optional<String> change) {}

    static Answer of(RuleSet rules, PatternRule rule, AnnotatedDocument document, RuleTester.Annotation annotation) {
        return new NearestChange(rules, rule, document, annotation).answer();
    }

    private Answer answer() {
        for (Missed way : ways()) {
            Optional<String> change = change(way.failures());
            if (change.isPresent()) {
                List<Obstacle> unmet = way.failures().stream()
                        .<Obstacle>map(failure -> new Obstacle.Unmet(failure, 0))
                        .toList();
                return new Answer(new Obstacles(unmet, way.steps()), change);
            }
        }
        return new Answer(ObstacleFinder.of(rule, document), Optional.empty());
    }

    /** The ways that words can mend, fewest failures first; none where the pattern matches and something else is wrong. */
    private List<Missed> ways() {
        Pattern pattern = rule.query().pattern();
        if (document.tokens().size() == 0 || !pattern.find(document).isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, document.sentences().size())
                .boxed()
                .flatMap(sentence -> pattern.missed(document, sentence, WAYS).stream())
                .filter(way -> way.failures().stream().noneMatch(failure -> failure.kind() == Kind.WITHIN))
                .sorted(Comparator.comparing(way -> way.failures().size()))
                .limit(WAYS)
                .toList();
    }

    /** The text with these failures mended, where words for them can be found. */
    private Optional<String> change(List<Failure> failures) {
        List<List<String>> choices = failures.stream()
                .map(failure -> Rewording.asks(failure) ? words(failure) : List.of(""))
                .toList();
        return combinations(choices)
                .limit(Math.min(TRIALS_OF_A_WAY, TRIALS - trials))
                .map(chosen -> new Rewording(document, failures, chosen))
                .filter(this::works)
                .map(Rewording::marked)
                .findFirst();
    }

    private boolean works(Rewording rewording) {
        trials++;
        Zone zone = document.document().blocks().get(0).zone();
        AnnotatedDocument changed = annotation.annotate(rewording.text(), zone);
        return !rule.query().pattern().find(changed, rule.query().overlap()).isEmpty()
                && rules.find(changed).stream()
                        .anyMatch(hit -> hit.rule().equals(rule.info().id()));
    }

    /** One of each list, first ones first. */
    private static Stream<List<String>> combinations(List<List<String>> choices) {
        int most = choices.stream().mapToInt(List::size).sum() - choices.size();
        return IntStream.rangeClosed(0, most).boxed().flatMap(sum -> combinations(choices, sum));
    }

    /** Those whose indexes make a sum. */
    private static Stream<List<String>> combinations(List<List<String>> choices, int sum) {
        if (choices.isEmpty()) {
            return sum == 0 ? Stream.of(List.of()) : Stream.of();
        }
        List<String> first = choices.get(0);
        List<List<String>> rest = choices.subList(1, choices.size());
        return IntStream.range(0, Math.min(first.size(), sum + 1))
                .boxed()
                .flatMap(index -> combinations(rest, sum - index)
                        .map(others -> Stream.concat(Stream.of(first.get(index)), others.stream())
                                .toList()));
    }

    /** Words that an element may want: those it stands for in the rule's examples, then those it names. */
    private List<String> words(Failure failure) {
        return words.computeIfAbsent(failure.element().toString(), notation -> {
            Set<String> all = new LinkedHashSet<>();
            Pattern element = compiled(notation);
            examples()
                    .forEach(example -> element.find(example).stream()
                            .filter(Match::strict)
                            .forEach(match -> all.add(inside(example, match))));
            all.addAll(failure.element().named());
            return all.stream().limit(WORDS).toList();
        });
    }

    private List<AnnotatedDocument> examples() {
        if (examples.isEmpty()) {
            rules.origins().stream()
                    .filter(origin -> origin.info().id().equals(rule.info().id()))
                    .flatMap(origin -> origin.match().stream())
                    .forEach(example -> examples.add(annotation.annotate(example.text(), example.zone())));
        }
        return examples;
    }

    private Pattern compiled(String notation) {
        try {
            return rules.compile(notation);
        } catch (QueryException e) {
            throw new IllegalStateException("part of a compiled pattern: " + notation, e);
        }
    }

    /** A match as it would be written inside a sentence. */
    private static String inside(AnnotatedDocument example, Match match) {
        String quote = Mutation.oneLine(example.quote(match.first(), match.end()));
        int sentence = example.sentenceOf(match.first());
        boolean raised = example.sentences().get(sentence).first() == match.first()
                && example.tokens().reading(match.first()).pos() != Upos.PROPN;
        return raised ? quote.substring(0, 1).toLowerCase(Locale.ROOT) + quote.substring(1) : quote;
    }
}
