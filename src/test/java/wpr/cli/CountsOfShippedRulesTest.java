package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.annotate.TagFilter;
import wpr.model.AnnotatedDocument;
import wpr.model.Concept;
import wpr.model.Hit;
import wpr.model.Layer;
import wpr.model.RatioSpec;
import wpr.model.RawBlock;
import wpr.model.RawDocument;
import wpr.model.SilenceSpec;
import wpr.model.Zone;
import wpr.rules.RuleSet;
import wpr.rules.ShippedRules;
import wpr.text.DocumentBuilder;

/**
 * What is said to keep a shipped rule that counts from answering to a negative example does keep it: the text is changed
 * as it is told, again and again, until the rule points at it.
 */
class CountsOfShippedRulesTest {
    private static final int ROUNDS = 8;
    private static final String FILLER = "Noget.";

    private final Annotator annotator = new Annotator();

    @TestFactory
    Stream<DynamicContainer> negativeExamplesByType() {
        return Stream.of("da", "en")
                .map(language -> dynamicContainer(language, new Forcing(language, annotator).byType()));
    }

    /** The forcing of the examples of one rule set. */
    private static final class Forcing {
        private final String language;
        private final RuleSet rules;
        private final Annotator annotator;

        Forcing(String language, Annotator annotator) {
            this.language = language;
            this.rules = ShippedRules.load(language);
            this.annotator = annotator;
        }

        Stream<DynamicContainer> byType() {
            Map<String, List<DynamicTest>> tests = new TreeMap<>();
            for (RatioSpec ratio : rules.ratios()) {
                add(tests, "ratio", ratio.rule().id(), ratio.over(), ratio.under());
            }
            for (SilenceSpec silence : rules.silences()) {
                if (!silence.type().equals("relative")) { // no text answers these by itself, so they have no examples
                    add(tests, silence.type(), silence.rule().id(), silence.given(), silence.expect());
                }
            }
            return tests.entrySet().stream()
                    .map(type -> dynamicContainer(
                            type.getKey() + ": " + type.getValue().size() + " negative examples",
                            Stream.concat(
                                    Stream.of(dynamicTest(
                                            "some",
                                            () -> assertThat(type.getValue()).isNotEmpty())),
                                    type.getValue().stream())));
        }

        private void add(Map<String, List<DynamicTest>> tests, String type, String rule, Concept more, Concept less) {
            List<DynamicTest> all = tests.computeIfAbsent(type, key -> new ArrayList<>());
            ShippedRules.leaving(rules, rule)
                    .forEach(text -> all.add(dynamicTest(rule + ": " + text, () -> forced(rule, more, less, text))));
        }

        private void forced(String rule, Concept more, Concept less, String example) {
            List<String> passages = new ArrayList<>(List.of(example));
            Set<String> told = new LinkedHashSet<>();
            String found = "";
            for (int round = 0; round < ROUNDS && !found.endsWith(".points") && !found.endsWith(".flagged"); round++) {
                CountsOfRule.Answer answer = CountsOfRule.of(rules, rule, annotated(passages), Messages.in("en"))
                        .orElseThrow();
                found = answer.found();
                assertThat(told.add(answer.lines().subList(0, 2).toString()))
                        .as("told again what was done: %s", answer.lines())
                        .isTrue();
                change(rule, answer, more, less, passages);
            }
            assertThat(found).as("%s", told).matches("counts.(ratio.points|silence.flagged)");
        }

        /** Makes true what is said to be missing. */
        private void change(
                String rule, CountsOfRule.Answer answer, Concept more, Concept less, List<String> passages) {
            List<String> matching = ShippedRules.matching(rules, rule);
            switch (answer.found().substring("counts.".length())) {
                case "ratio.few", "ratio.needs", "silence.not-given" ->
                    passages.addAll(Collections.nCopies(answer.more(), one(more, matching)));
                case "ratio.open" -> passages.addAll(Collections.nCopies(8, one(more, matching)));
                case "silence.present" -> passages.replaceAll(passage -> without(less, passage));
                case "silence.short" -> passages.addAll(Collections.nCopies(600, FILLER));
                case "silence.nothing" -> passages.addAll(matching);
                case "silence.marked", "silence.agents" ->
                    Collections.nCopies(8, matching).forEach(passages::addAll);
                default -> {}
            }
        }

        /** A word, or where none counts by itself a passage, of the matching examples with one hit of a concept. */
        private String one(Concept concept, List<String> matching) {
            Stream<String> words = matching.stream()
                    .flatMap(text -> hits(concept, text).stream().map(hit -> quote(hit, text)));
            return Stream.concat(words, matching.stream())
                    .filter(text ->
                            hits(concept, text).stream().filter(Hit::strict).count() == 1)
                    .findFirst()
                    .orElseThrow();
        }

        private String without(Concept concept, String text) {
            String rest = text;
            for (Hit hit : hits(concept, text)) {
                rest = rest.replace(quote(hit, text), "noget");
            }
            return rest;
        }

        private String quote(Hit hit, String text) {
            return annotated(List.of(text)).quote(hit.first(), hit.end());
        }

        private List<Hit> hits(Concept concept, String text) {
            return rules.occurrences(annotated(List.of(text))).stream()
                    .filter(hit -> hit.rule().equals(concept.id()))
                    .toList();
        }

        private AnnotatedDocument annotated(List<String> passages) {
            List<RawBlock> blocks = passages.stream()
                    .map(text -> RawBlock.of(Zone.BODY, 0, 0, text))
                    .collect(Collectors.toList());
            RawDocument raw = new RawDocument("text/plain", 0, blocks, new TreeMap<>(), List.of());
            return annotator.annotate(
                    new DocumentBuilder().build("", "", raw),
                    new AnnotateOptions(language, rules.titles(), Layer.ALL, TagFilter.ALL));
        }
    }
}
