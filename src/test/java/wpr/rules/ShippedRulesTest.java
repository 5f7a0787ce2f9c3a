package wpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static RuleSet load(String id) {
        Loaded loaded = new RuleSetLoader(List.of(Path.of("rules")), "en").load(id);
        assertThat(loaded).isInstanceOf(Loaded.Ready.class);
        return ((Loaded.Ready) loaded).ruleSet();
    }
}
