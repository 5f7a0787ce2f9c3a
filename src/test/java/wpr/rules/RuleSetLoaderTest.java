package wpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wpr.model.Concept;
import wpr.model.Level;
import wpr.model.Localized;
import wpr.model.Problem;
import wpr.model.RatioSpec;
import wpr.model.RuleInfo;
import wpr.model.SilenceSpec;
import wpr.model.Unit;

class RuleSetLoaderTest {
    private static final String MANIFEST = """
            schema: 1
            id: %s
            title: {en: Little, da: Lille}
            language: da
            version: 1.0.0
            authors: [Ida]
            %s
            """;
    private static final String RULES = """
            schema: 1
            lexicons:
              - id: resources
                label: {en: Resources, da: Ressourcer}
                terms: [evne/N, 'styrke?']
                when: '$barriers'
              - id: barriers
                label: {en: Barriers, da: Barrierer}
                terms: [sygdom]
            rules:
              - id: demand
                kind: pattern
                question: 5
                name: {en: Demand, da: Krav}
                detects: A demand.
                pattern: '"krav"'
                show: density
                ask: {en: Who demands?}
                source: the reader
                level: warning
                examples: {match: ['Der er [[krav]].'], no-match: [Der er ro.]}
              - id: balance
                kind: ratio
                question: Q2
                name: {en: Balance, da: Balance}
                over: $resources
                under: $barriers
                unit: [section, corpus]
                flag: {log2-above: 2, confidence: 0.9}
                ask: Which?
                source: the reader
              - id: silence
                kind: silence
                question: 4
                name: {en: Silence, da: Tavshed}
                type: conditional
                given: {of: $resources, at-least: 8}
                expect: {of: $barriers, at-most: 1}
                unit: document
                expectation: {en: Both are met., da: Begge findes.}
                ask: What is missing?
                source: a law
            """;

    @TempDir
    private Path shelf;

    @BeforeEach
    void shelve() throws IOException {
        write("little/ruleset.yaml", MANIFEST.formatted("little", "titles: titles.txt"));
        write("little/rules.yaml", RULES);
        write("little/titles.txt", "# initiatives\nFlere skal med\n\nNy vej # since May\n");
    }

    @Test
    void readsEveryKind() {
        RuleSet set = ready("little").ruleSet();
        assertThat(set.titles()).containsExactly("Flere skal med", "Ny vej");
        assertThat(set.info().rules()).extracting(RuleInfo::id).containsExactly("demand", "balance", "silence");
        RuleInfo demand = set.info().rules().get(0);
        assertThat(demand.level()).isEqualTo(Level.WARNING);
        assertThat(demand.question()).isEqualTo("Q5");
        assertThat(demand.density()).isTrue();
        assertThat(demand.detects()).isEqualTo(new Localized("A demand.", "A demand."));
        assertThat(demand.match()).containsExactly("Der er krav.");
        Concept resources = new Concept("$resources", List.of("evne/N", "styrke?"));
        Concept barriers = new Concept("$barriers", List.of("sygdom"));
        assertThat(set.ratios())
                .containsExactly(new RatioSpec(
                        set.info().rules().get(1), resources, barriers, List.of(Unit.SECTION, Unit.CORPUS), 2, 0.9, 8));
        assertThat(set.silences())
                .containsExactly(new SilenceSpec(
                        set.info().rules().get(2),
                        "conditional",
                        resources,
                        8,
                        barriers,
                        1,
                        Unit.DOCUMENT,
                        300,
                        new Localized("Both are met.", "Begge findes.")));
    }

    @Test
    void remarksOnWhatLooksOneWayOnly() {
        assertThat(ready("little").remarks())
                .extracting(Problem::message)
                .containsExactly("The rule \"silence\" looks one way only.");
    }

    @Test
    void anExtendingSetChangesSwitchesOffAndAdds() throws IOException {
        write("own/ruleset.yaml", MANIFEST.formatted("own", """
                        extends: little
                        override:
                          - {rule: demand, off: true}
                          - {rule: balance, level: warning, flag: {log2-above: 3}}
                          - {lexicon: resources, add: [gnist], remove: ['styrke?']}
                        """));
        write("own/more.yaml", "schema: 1\nlexicons:\n  - {id: more, label: More, terms: [mere]}\n");
        RuleSet own = ready("own").ruleSet();
        assertThat(own.info().rules()).extracting(RuleInfo::id).containsExactly("balance", "silence");
        assertThat(own.info().rules()).extracting(RuleInfo::ruleSet).containsOnly("little");
        RatioSpec balance = own.ratios().get(0);
        assertThat(balance.rule().level()).isEqualTo(Level.WARNING);
        assertThat(balance.flagLog2Above()).isEqualTo(3);
        assertThat(balance.confidence()).isEqualTo(0.9);
        assertThat(balance.over().searchForms()).containsExactly("evne/N", "gnist");
        assertThat(own.titles()).contains("Ny vej");
    }

    @Test
    void theHashKnowsTheTextAndNotTheLineEnds() throws IOException {
        String hash = ready("little").ruleSet().info().hash();
        assertThat(hash).matches("[0-9a-f]{64}");
        write("little/rules.yaml", RULES.replace("\n", "\r\n"));
        assertThat(ready("little").ruleSet().info().hash()).isEqualTo(hash);
        write("little/rules.yaml", RULES.replace("a law", "A law"));
        assertThat(ready("little").ruleSet().info().hash()).isNotEqualTo(hash);
    }

    @Test
    void oneUnreadableFileRaisesNoFaultsElsewhere() throws IOException {
        write("little/broken.yaml", "schema: 1\nlexicons:\n  - id: \"citizens\n");
        write("little/rules.yaml", RULES.replace("'\"krav\"'", "'\"krav\" $citizens'"));
        Loaded loaded = new RuleSetLoader(List.of(shelf), "en").load("little");
        assertThat(((Loaded.Refused) loaded).problems()).hasSize(1);
    }

    @Test
    void aRuleSetThatIsNotThereIsSaid() {
        Loaded loaded = new RuleSetLoader(List.of(shelf), "en").load("litle");
        assertThat(((Loaded.Refused) loaded).problems())
                .containsExactly(new Problem(
                        "litle",
                        0,
                        0,
                        "",
                        "There is no such rule set.",
                        "Give a folder that holds ruleset.yaml, or one of: little."));
    }

    @Test
    void aFileInAnotherEncodingIsSaid() throws IOException {
        Files.write(shelf.resolve("little/latin.yaml"), new byte[] {'s', ':', ' ', (byte) 0xE6, '\n'});
        Loaded loaded = new RuleSetLoader(List.of(shelf), "en").load("little");
        assertThat(((Loaded.Refused) loaded).problems())
                .extracting(Problem::message)
                .containsExactly("The file is not written in UTF-8.");
    }

    private Loaded.Ready ready(String id) {
        Loaded loaded = new RuleSetLoader(List.of(shelf), "en").load(id);
        assertThat(loaded).isInstanceOf(Loaded.Ready.class);
        return (Loaded.Ready) loaded;
    }

    private void write(String name, String text) throws IOException {
        Path file = shelf.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
