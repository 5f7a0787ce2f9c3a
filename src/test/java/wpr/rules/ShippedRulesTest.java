package wpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.model.RuleInfo;

/** The rule sets that are shipped, with the real annotation: what each rule says it matches it matches, and no more. */
class ShippedRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void examplesOfRulesAndTestsOfLexiconsComeOutAsWritten(String id) {
        RuleSet rules = load(id);

        RuleTester.Report report = RuleTester.test(rules, Texts.in(rules.info().language(), rules.titles()), "en");

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

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyRuleThatPointsAtPlacesHasFiveExamplesEachWay(String id) {
        RuleSet rules = load(id);
        assertThat(rules.info().rules()).filteredOn(rules::searches).allSatisfy(rule -> {
            assertThat(rule.match()).as("%s matches", rule.id()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(rule.noMatch()).as("%s leaves alone", rule.id()).hasSizeGreaterThanOrEqualTo(5);
        });
    }

    /** Those of ratios and silences are passages under close reading; what needs other documents has none. */
    @Test
    void everyDanishRuleThatCountsHasFiveExamplesEachWay() {
        RuleSet rules = load("da");
        List<String> beside = rules.silences().stream()
                .filter(silence -> silence.type().equals("relative"))
                .map(silence -> silence.rule().id())
                .toList();

        assertThat(beside).containsExactly("da.s.under-use", "da.s.under-use-individual");
        assertThat(rules.info().rules())
                .filteredOn(rule -> !rules.searches(rule) && !beside.contains(rule.id()))
                .hasSizeGreaterThan(50)
                .allSatisfy(rule -> {
                    assertThat(rule.match()).as("%s matches", rule.id()).hasSizeGreaterThanOrEqualTo(5);
                    assertThat(rule.noMatch()).as("%s leaves alone", rule.id()).hasSizeGreaterThanOrEqualTo(5);
                });
    }

    @Test
    void everyDanishRuleThatLooksOneWayHasAMirror() {
        Loaded loaded = new RuleSetLoader(List.of(Path.of("rules")), "en").load("da");

        assertThat(((Loaded.Ready) loaded).remarks()).isEmpty();
    }

    /** {@code -Dgolden.update} writes it anew. */
    @Test
    void theOverviewNamesEveryDanishRuleWithItsQuestionAndSource() throws IOException {
        Path file = Path.of("rules/da/OVERVIEW.md");
        StringBuilder table = new StringBuilder("""
                # Which rule serves which question, and which work it leans on

                | question | rule | kind | what it finds | leans on |
                |---|---|---|---|---|
                """);
        load("da").info().rules().stream()
                .sorted(Comparator.comparing(RuleInfo::question))
                .forEach(rule -> table.append("| %s | `%s` | %s | %s | %s |\n"
                        .formatted(
                                rule.question(),
                                rule.id(),
                                rule.kind(),
                                rule.name().en(),
                                rule.source().in("en"))));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, table);
        }
        assertThat(Files.readString(file)).isEqualTo(table.toString());
    }

    private static RuleSet load(String id) {
        return ShippedRules.load(id);
    }
}
