package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wpr.model.Zone;
import wpr.rules.Loaded;
import wpr.rules.RuleSet;
import wpr.rules.RuleSetLoader;

/** What a rule that counts says of a text, and that what it asks for makes it answer otherwise. */
class CountsOfRuleTest {
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
              - {id: can, label: Can, terms: [evne/N, talent, 'styrke?']}
              - {id: cannot, label: Cannot, terms: [hindring]}
              - {id: maybe, label: Maybe, terms: [måske]}
            rules:
              - {id: balance, kind: ratio, question: 2, name: B, ask: A?, source: S, over: $can, under: $cannot, unit: document, minimum: 4}
              - {id: absent, kind: silence, type: conditional, question: 4, name: A, ask: A?, source: S, expectation: E, unit: document,
                 given: {of: $can, at-least: 2}, expect: {of: $cannot, at-most: 0}, minimum-tokens: 8}
              - {id: doubted, kind: silence, type: hedged, question: 4, name: D, ask: A?, source: S, expectation: E, unit: document,
                 given: {of: $can}, expect: {of: $cannot}, marker: {of: $maybe}, minimum-tokens: 2}
              - {id: others, kind: silence, type: interlocutor, question: 4, name: O, ask: A?, source: S, expectation: E, unit: document,
                 given: {of: $can}, expect: {of: $cannot}}
            """;

    @TempDir
    private Path directory;

    private RuleSet rules;

    @BeforeEach
    void load() throws IOException {
        Files.writeString(directory.resolve("ruleset.yaml"), MANIFEST);
        Files.writeString(directory.resolve("rules.yaml"), RULES);
        rules = ((Loaded.Ready) new RuleSetLoader(List.of(), "en").load(directory)).ruleSet();
    }

    @Test
    void tooFewHitsAreCountedAndSoManyMoreAreEnough() {
        assertThat(said("balance", "Evner, talenter, en styrke og en hindring."))
                .containsExactly(
                        "balance gives no balance: both sides together have 3 sure hits, and the rule asks for at least 4. "
                                + "1 more hit, on whichever side, would be enough.",
                        "  Counted: one side, “Can” ($can): 2: “Evner”, “talenter”; in doubt, 1: “styrke”",
                        "  Counted: the other side, “Cannot” ($cannot): 1: “hindring”");
        assertThat(said("balance", "Evner, talenter, et talent, en styrke og en hindring.")
                        .get(0))
                .startsWith("balance does not point at this balance: log2 1.22 (0: as many of each, ");
    }

    @Test
    void anEvenBalanceTellsHowManyHitsWouldBeFar() {
        assertThat(said("balance", "Evner og talenter, hindring og hindring.").get(1))
                .startsWith("5 hits of the one side against the 2 of the other would be far enough");
    }

    @Test
    void aBalanceOverSeveralPassagesIsPointedAt() throws IOException {
        Path text = directory.resolve("text.txt");
        Files.writeString(text, "Evner og talenter.\n\n".repeat(9) + "En hindring og en evne.\n");
        List<String> lines = new ArrayList<>();
        Console console = new Console(InputStream.nullInputStream(), System.out, System.err, "en");
        new Annotation(rules)
                .documents(
                        List.of(text.toString()),
                        console.in(),
                        console,
                        document -> lines.addAll(CountsOfRule.of(rules, "balance", document, Messages.in("en"))
                                .orElseThrow()
                                .lines()));
        assertThat(lines.get(0)).startsWith("balance points at this balance: log2 3.");
        assertThat(lines.get(1)).contains("19: “Evner”, “talenter”, “Evner”, “talenter”, “Evner” …");
    }

    @Test
    void aSilenceNamesTheThresholdThatWasNotReached() {
        assertThat(said("absent", "Et talent i en lang tekst på mere end otte ord.")
                        .get(0))
                .endsWith(
                        "is there once, and the rule asks only where it is there at least 2 times. 1 more would make it ask.");
        assertThat(said("absent", "Et talent og en evne.").get(0))
                .endsWith("the text has 5 words, and the rule says nothing of fewer than 8.");
        assertThat(said("absent", "Et talent og en evne i en tekst med en hindring.")
                        .get(0))
                .endsWith(
                        "is there once, doubtful ones counted, and the rule flags only where it is not there at all.");
        assertThat(said("absent", "Et talent og en evne i en tekst uden det andet.")
                        .get(0))
                .startsWith("absent flags this text of 11 words");
    }

    @Test
    void howAThingIsTreatedIsToldInCounts() {
        assertThat(said("doubted", "Talenter findes. Måske er der en hindring. Der er en hindring.")
                        .get(0))
                .contains("1 of 2 mentions are marked, and 0 of 1 of what they are held against");
        assertThat(said("doubted", "Talenter findes.").get(0)).startsWith("doubted does not ask");
    }

    @Test
    void oneTextAloneDoesNotAnswerForOthers() {
        assertThat(said("others", "Talenter findes.").get(0)).startsWith("others holds a text against others");
        assertThat(CountsOfRule.of(rules, "none", new Annotation(rules).sentence("Et.", Zone.BODY), Messages.in("en")))
                .isEmpty();
    }

    private List<String> said(String rule, String text) {
        return CountsOfRule.of(rules, rule, new Annotation(rules).sentence(text, Zone.BODY), Messages.in("en"))
                .orElseThrow()
                .lines();
    }
}
