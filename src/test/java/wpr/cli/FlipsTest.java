package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences that a verdict is said to hang on are taken out of the document, and the program is run again. */
class FlipsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "silences.csv, own.s.conditional, status",
        "silences.csv, own.s.positional, status",
        "measures.csv, own.m.balance, lean"
    })
    void withoutThemTheVerdictIsAnother(String table, String rule, String verdict) throws IOException {
        rules();
        String text = """
                Borgeren har evner og talent. Mødet ligger om tirsdagen. Alle kan komme.

                Evnerne skal bruges hver dag. Talent er der nok af. Vi begynder klokken ni.

                Borgeren har evner. Borgeren har talent. Rådhuset åbner klokken otte.

                Kantinen har åbent hele dagen. Døren står åben. Der er en hindring. Vi ses.
                """;
        Map<String, String> before = row(text, table, rule);

        List<int[]> flips = java.util.Arrays.stream(
                        before.getOrDefault("flips_at", "").split(" "))
                .map(span -> java.util.Arrays.stream(span.split("-"))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toList();
        assertThat(flips).hasSizeBetween(1, 3);
        StringBuilder left = new StringBuilder(searched());
        for (int i = flips.size() - 1; i >= 0; i--) {
            left.delete(flips.get(i)[0], flips.get(i)[1]);
        }

        assertThat(row(left.toString(), table, rule).get(verdict)).isNotEqualTo(before.get(verdict));
    }

    @Test
    void oneSentenceFewerThanNamedDoesNotTurnIt() throws IOException {
        rules();
        String text = "Borgeren har evner. Borgeren har talent. Borgeren har evner. Borgeren har talent. "
                + "Mødet ligger på rådhuset hver tirsdag, og alle kan komme forbi dér.\n";
        Map<String, String> before = row(text, "silences.csv", "own.s.conditional");

        assertThat(before.get("status")).isEqualTo("flagged");
        assertThat(before.getOrDefault("flips_at", "").split(" ")).hasSize(2);
        assertThat(row(text.replaceFirst("Borgeren har evner. ", ""), "silences.csv", "own.s.conditional"))
                .containsEntry("status", "flagged");
    }

    /** The sentences of a corpus are taken out of whichever documents they stand in. */
    @ParameterizedTest
    @CsvSource({"measures.csv, own.m.corpus, lean", "silences.csv, own.s.corpus, status"})
    void ofACorpusToo(String table, String rule, String verdict) throws IOException {
        rules();
        Map<String, String> texts = new TreeMap<>(Map.of(
                "a.txt",
                "Borgeren har evner og talent. Mødet ligger om tirsdagen.\n\nEvner er der brug for. Alle kan komme.\n",
                "b.txt",
                "Talent er der nok af. Vi begynder klokken ni.\n\nBorgeren har evner og talent, og døren står åben.\n",
                "c.txt",
                "Rådhuset åbner klokken otte. Borgeren har talent.\n\nDer er en hindring. Vi ses på torsdag.\n"));
        Map<String, String> before = corpus(texts, table, rule);
        String[] documents = before.getOrDefault("flips_in", "").split("; ");
        String[] spans = before.getOrDefault("flips_at", "").split(" ");

        assertThat(before.get("flips")).isEqualTo(String.valueOf(spans.length));
        for (String document : texts.keySet()) {
            texts.put(document, Files.readString(folder.resolve("results/text/" + document + ".txt")));
        }
        for (int i = spans.length - 1; i >= 0; i--) {
            int start = Integer.parseInt(spans[i].split("-")[0]);
            int end = Integer.parseInt(spans[i].split("-")[1]);
            texts.computeIfPresent(
                    documents[i],
                    (name, text) -> new StringBuilder(text).delete(start, end).toString());
        }
        assertThat(corpus(texts, table, rule).get(verdict)).isNotEqualTo(before.get(verdict));
    }

    private Map<String, String> corpus(Map<String, String> texts, String table, String rule) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            write("in/" + text.getKey(), text.getValue());
        }
        return run(table, rule, "corpus");
    }

    private String searched() throws IOException {
        return Files.readString(folder.resolve("results/text/a.txt.txt"));
    }

    private Map<String, String> row(String text, String table, String rule) throws IOException {
        write("in/a.txt", text);
        return run(table, rule, "document");
    }

    private Map<String, String> run(String table, String rule, String unit) throws IOException {
        Run run = Run.of(
                "analyze",
                folder.resolve("in").toString(),
                "--rules",
                folder.resolve("rules").toString(),
                "--language",
                "da",
                "-o",
                folder.resolve("results").toString());
        assertThat(run.code()).as(run.err()).isZero();
        return Run.table(folder.resolve("results"), table).stream()
                .filter(row -> rule.equals(row.get("rule")) && unit.equals(row.get("unit")))
                .findFirst()
                .orElseThrow();
    }

    private void rules() throws IOException {
        write("rules/ruleset.yaml", """
                schema: 1
                id: own
                title: {en: Own, da: Egne}
                language: da
                version: 0.1.0
                """);
        write("rules/rules.yaml", """
                schema: 1
                lexicons:
                  - {id: resources, label: {en: Resources, da: Ressourcer}, terms: [evne/N, talent]}
                  - {id: barriers, label: {en: Barriers, da: Barrierer}, terms: [hindring, sygdom]}
                rules:
                  - id: own.m.balance
                    kind: ratio
                    question: 2
                    name: {en: Balance, da: Balance}
                    over: $resources
                    under: $barriers
                    unit: document
                    minimum: 6
                    ask: {en: What does it say?, da: Hvad siger den?}
                    source: reader
                  - id: own.s.conditional
                    kind: silence
                    question: 4
                    name: {en: Barriers, da: Barrierer}
                    type: conditional
                    given: {of: $resources, at-least: 3}
                    expect: {of: $barriers}
                    unit: document
                    minimum-tokens: 10
                    expectation: {en: Both are named., da: Begge nævnes.}
                    source: a standard
                    ask: {en: What is missing?, da: Hvad mangler?}
                  - id: own.m.corpus
                    kind: ratio
                    question: 2
                    name: {en: Balance of all, da: Balance i alt}
                    over: $resources
                    under: $barriers
                    unit: [document, corpus]
                    minimum: 6
                    ask: {en: What does it say?, da: Hvad siger den?}
                    source: reader
                  - id: own.s.corpus
                    kind: silence
                    question: 4
                    name: {en: Barriers in all, da: Barrierer i alt}
                    type: conditional
                    given: {of: $resources, at-least: 3}
                    expect: {of: $barriers}
                    unit: corpus
                    minimum-tokens: 10
                    expectation: {en: Both are named., da: Begge nævnes.}
                    source: a standard
                    ask: {en: What is missing?, da: Hvad mangler?}
                  - id: own.s.positional
                    kind: silence
                    question: 4
                    name: {en: Late barriers, da: Sene barrierer}
                    type: positional
                    expect: {of: $barriers}
                    unit: document
                    minimum-tokens: 10
                    expectation: {en: Both are named., da: Begge nævnes.}
                    source: a standard
                    ask: {en: What comes last?, da: Hvad kommer sidst?}
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
