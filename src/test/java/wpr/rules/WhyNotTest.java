package wpr.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import wpr.match.Match;
import wpr.model.AnnotatedDocument;

/**
 * What is said to keep a shipped rule from a negative example does keep it: with all that is named made true the rule has
 * a hit, and with any of it left as it is, it has none.
 */
class WhyNotTest {
    @TestFactory
    Stream<DynamicContainer> danishExamples() {
        return negatives("da");
    }

    @TestFactory
    Stream<DynamicContainer> englishExamples() {
        return negatives("en");
    }

    /** Every kind that points at places and has a rule in the set, with the number of its negative examples. */
    private static Stream<DynamicContainer> negatives(String id) {
        RuleSet rules = ShippedRules.load(id);
        RuleTester.Annotation annotation = Texts.in(id, rules.titles());
        Map<String, List<DynamicTest>> kinds = new TreeMap<>();
        for (RuleBook.Origin origin : rules.origins()) {
            String rule = origin.info().id();
            rules.pointing(rule).ifPresent(pointing -> {
                List<DynamicTest> tests = kinds.computeIfAbsent(origin.info().kind(), kind -> new ArrayList<>());
                rules.leaving(rule)
                        .forEach(example -> tests.add(dynamicTest(
                                rule + ": " + example.text(), () -> forced(rules, annotation, pointing, example))));
            });
        }
        return kinds.entrySet().stream()
                .map(kind -> dynamicContainer(
                        kind.getKey() + ": " + kind.getValue().size() + " negative examples",
                        Stream.concat(
                                Stream.of(dynamicTest(
                                        "some",
                                        () -> assertThat(kind.getValue()).isNotEmpty())),
                                kind.getValue().stream())));
    }

    private static void forced(RuleSet rules, RuleTester.Annotation annotation, HitRule rule, Example example) {
        AnnotatedDocument document = annotation.annotate(example.text(), example.zone());
        if (rule.bare() instanceof PatternRule pattern) {
            forced(rules, pattern, document);
            changed(rules, annotation, pattern, example);
        } else {
            placed(rules, rule, document);
        }
    }

    private static void forced(RuleSet rules, PatternRule rule, AnnotatedDocument document) {
        List<Obstacle> obstacles = ObstacleFinder.of(rule, document).obstacles();
        assertThat(obstacles).isNotEmpty();
        assertThat(fires(rules, Obstacle.forced(rule, obstacles), document))
                .as("%s", obstacles)
                .isTrue();
        for (Obstacle one : obstacles) {
            List<Obstacle> others = new ArrayList<>(obstacles);
            others.remove(one);
            assertThat(fires(rules, Obstacle.forced(rule, others), document))
                    .as("without %s of %s", one, obstacles)
                    .isFalse();
        }
    }

    /** Where a changed sentence is printed the rule has a hit in it. */
    private static void changed(RuleSet rules, RuleTester.Annotation annotation, PatternRule rule, Example example) {
        String id = rule.info().id();
        AnnotatedDocument document = annotation.annotate(example.text(), example.zone());
        String prefix = Messages.in("en").get("why.would", "");
        WhyNot.ask(rules, id, document, annotation, "en").lines().stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> plain(line.substring(prefix.length())))
                .forEach(change -> assertThat(rules.find(annotation.annotate(change, example.zone())))
                        .as(change)
                        .anyMatch(hit -> hit.rule().equals(id)));
    }

    /** Rules that ask where things stand: with what is named made true they have a hit. */
    private static void placed(RuleSet rules, HitRule rule, AnnotatedDocument document) {
        List<List<Match>> found = rules.matches(document);
        PlaceObstacles.Answer answer = PlaceObstacles.of(rule, document, found, Messages.in("en"));
        assertThat(answer.unmet()).isNotEmpty();
        List<List<Match>> forced = new ArrayList<>(found);
        answer.forced().forEach(forced::set);
        assertThat(rule.hits(document, forced, rules.negation()))
                .as("%s", answer)
                .isNotEmpty();
    }

    /** A changed sentence as one would write it. */
    private static String plain(String change) {
        return change.replace("[…] ", "").replaceAll("[\\[\\]]", "");
    }

    private static boolean fires(RuleSet rules, PatternRule forced, AnnotatedDocument document) {
        List<List<Match>> found = new ArrayList<>(rules.matches(document));
        found.add(forced.query().pattern().find(document, forced.query().overlap()));
        PatternRule last = forced.with(forced.query().at(rules.patterns()));
        return !last.hits(document, found, rules.negation()).isEmpty();
    }
}
