package wpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.match.Cut;

/** What the examples of a rule notice, and what they do not. */
class MutationTest {
    private static final String MANIFEST = """
            schema: 1
            id: t
            title: Test
            language: da
            version: 1.0.0
            """;
    private static final String RULES = """
            schema: 1
            lexicons:
              - id: people
                label: People
                terms: [borger]
              - id: resources
                label: Resources
                terms: [talent*, {term: 'styrke?', when: '$people'}]
                except: [talentshow, talentspejder]
                tests: {hit: [Borgeren har en styrke.], miss: [talentshow%1$s]}
            rules:
              - id: demand
                kind: pattern
                question: 5
                name: Demand
                detects: A demand.
                pattern: '"nye"? [word="krav" & pos="NOUN"] | $resources'
                unless: ['"måske"', {pattern: '"ikke"', before: 2}]
                zones: [body, list]
                ask: Who?
                source: the reader
                examples:
                  match: ['Der er [[nye krav]].', {zone: list, text: Der er krav.}]
                  no-match: [Der er måske krav., {zone: heading, text: Der er krav.}]
                %2$s
            """;

    @TempDir
    private Path directory;

    @Test
    void whatNoExampleMissesIsToldWithItsPlace() throws IOException {
        assertThat(survivors("", ""))
                .containsExactly(
                        "8:46 $people",
                        "9:26 talentspejder",
                        "17:23 word=\"krav\"",
                        "17:37 pos=\"NOUN\"",
                        "17:51 $resources",
                        "18:35 \"ikke\"");
    }

    @Test
    void aTestOfTheLexiconNotices() throws IOException {
        assertThat(survivors(", talentspejder, Pillen har en styrke.", ""))
                .hasSize(4)
                .noneMatch(s -> s.endsWith("talentspejder"));
    }

    @Test
    void whatMustStandThereIsLeftOutOnRequest() throws IOException {
        assertThat(MutationTester.test(rules("", ""), Texts.in("da", List.of()), EnumSet.allOf(Cut.Kind.class), "en")
                        .mutations())
                .isEqualTo(1 + mutations());
    }

    @Test
    void aReasonIsEnoughWhileItIsNeeded() throws IOException {
        String reasons = "survives: [{cut: '\"ikke\"', because: Kept.}, {cut: '\"nye\"?', because: Kept.}]";
        assertThat(survivors("", reasons))
                .doesNotContain("18:35 \"ikke\"")
                .contains("25:55 \"nye\"?")
                .hasSize(6);
    }

    private int mutations() throws IOException {
        return MutationTester.test(rules("", ""), Texts.in("da", List.of()), kinds(), "en")
                .mutations();
    }

    private List<String> survivors(String miss, String reasons) throws IOException {
        return MutationTester.test(rules(miss, reasons), Texts.in("da", List.of()), kinds(), "en").survivors().stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.message().replaceAll(".*`(.*)`.*", "$1"))
                .toList();
    }

    private static EnumSet<Cut.Kind> kinds() {
        return EnumSet.complementOf(EnumSet.of(Cut.Kind.ELEMENT));
    }

    private RuleSet rules(String miss, String reasons) throws IOException {
        Files.writeString(directory.resolve("ruleset.yaml"), MANIFEST);
        Files.writeString(directory.resolve("rules.yaml"), RULES.formatted(miss, reasons));
        return ((Loaded.Ready) new RuleSetLoader(List.of(), "en").load(directory)).ruleSet();
    }

    @Test
    void aReasonMayCoverAKindInTheWholeSet() throws IOException {
        rules("", "");
        Files.writeString(
                directory.resolve("ruleset.yaml"),
                MANIFEST + "survives: [{cut: conditions, because: Kept.}, {cut: unless, because: Kept.}]\n");
        RuleSet rules = ((Loaded.Ready) new RuleSetLoader(List.of(), "en").load(directory)).ruleSet();
        MutationTester.Report report = MutationTester.test(rules, Texts.in("da", List.of()), kinds(), "en");
        assertThat(report.reasoned()).isEqualTo(3);
        assertThat(report.survivors()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void nothingInAShippedSetStaysWithoutExampleOrReason(String id) {
        RuleSet rules = ShippedRules.load(id);
        MutationTester.Report report = MutationTester.test(rules, Texts.in(id, rules.titles()), kinds(), "en");
        assertThat(report.survivors()).isEmpty();
        assertThat(report.mutations()).isGreaterThan(report.reasoned());
    }
}
