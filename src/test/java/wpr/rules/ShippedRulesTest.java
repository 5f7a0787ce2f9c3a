package wpr.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.annotate.TagFilter;
import wpr.model.AnnotatedDocument;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.OffsetMap;
import wpr.model.Part;
import wpr.model.RuleInfo;
import wpr.model.Section;
import wpr.model.Zone;

/** The rule sets that are shipped, with the real annotation: what each rule says it matches it matches, and no more. */
class ShippedRulesTest {
    private static final Annotator ANNOTATOR = new Annotator();

    @TestFactory
    Stream<DynamicContainer> danishExamples() {
        return examples(load("da"));
    }

    @TestFactory
    Stream<DynamicContainer> englishExamples() {
        return examples(load("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void lexiconsHitAndMissWhatTheySay(String id) {
        RuleSet rules = load(id);

        RuleTester.Report report = RuleTester.test(rules, sentence -> annotate(rules, sentence), "en");

        assertThat(report.failures()).isEmpty();
        assertThat(report.examples()).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyRuleSaysInBothLanguagesWhatItAsks(String id) {
        assertThat(load(id).info().rules()).allSatisfy(rule -> {
            assertThat(rule.name().en()).as("name of %s in English", rule.id()).isNotEmpty();
            assertThat(rule.name().da()).as("name of %s in Danish", rule.id()).isNotEmpty();
            assertThat(rule.ask().en()).as("ask of %s in English", rule.id()).contains("?");
            assertThat(rule.ask().da()).as("ask of %s in Danish", rule.id()).contains("?");
            assertThat(rule.detects().en()).as("detects of %s", rule.id()).isNotEmpty();
            assertThat(rule.detects().da()).as("detects of %s", rule.id()).isNotEmpty();
        });
    }

    private static Stream<DynamicContainer> examples(RuleSet rules) {
        return rules.info().rules().stream()
                .filter(rule -> rule.kind().equals("pattern"))
                .map(rule -> dynamicContainer(rule.id(), Stream.concat(matching(rules, rule), leftAlone(rules, rule))));
    }

    private static Stream<DynamicTest> matching(RuleSet rules, RuleInfo rule) {
        return rule.match().stream()
                .map(text -> dynamicTest(
                        "matches: " + text,
                        () -> assertThat(quotes(rules, rule, text)).isNotEmpty()));
    }

    private static Stream<DynamicTest> leftAlone(RuleSet rules, RuleInfo rule) {
        return rule.noMatch().stream()
                .map(text -> dynamicTest(
                        "leaves alone: " + text,
                        () -> assertThat(quotes(rules, rule, text)).isEmpty()));
    }

    private static List<String> quotes(RuleSet rules, RuleInfo rule, String text) {
        AnnotatedDocument document = annotate(rules, text);
        return rules.find(document).stream()
                .filter(hit -> hit.rule().equals(rule.id()))
                .map(hit -> document.quote(hit.first(), hit.end()))
                .toList();
    }

    private static RuleSet load(String id) {
        Loaded loaded = new RuleSetLoader(List.of(Path.of("rules")), "en").load(id);
        assertThat(loaded).isInstanceOf(Loaded.Ready.class);
        return ((Loaded.Ready) loaded).ruleSet();
    }

    private static AnnotatedDocument annotate(RuleSet rules, String text) {
        AnnotateOptions options = new AnnotateOptions(rules.info().language(), rules.titles(), TagFilter.ALL);
        return ANNOTATOR.annotate(passage(text), options);
    }

    private static Document passage(String text) {
        return new Document(
                "example",
                text,
                List.of(new Block(0, text.length(), Zone.BODY, 0, 0, Part.BODY)),
                List.of(new Section(0, "", 0, text.length())),
                List.of(),
                List.of(),
                List.of(),
                new OffsetMap(new int[] {0}, new int[] {0}),
                new Document.Source("", "text/plain", 0, 0, 0, new TreeMap<>(), List.of()));
    }
}
