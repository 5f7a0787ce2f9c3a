package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
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

        without(texts, before);
        assertThat(corpus(texts, table, rule).get(verdict)).isNotEqualTo(before.get(verdict));
    }

    /** So are those of a group, of what it leaves unsaid beside another, and of a document beside the others of its run. */
    @ParameterizedTest
    @CsvSource({
        "measures.csv, own.m.corpus, lean, unit_id, A",
        "unsaid.csv, own.s.conditional, status, target, A",
        "silences.csv, own.s.interlocutor, status, document, a.txt"
    })
    void ofOneAmongOthersToo(String table, String rule, String verdict, String column, String one) throws IOException {
        rules();
        String rest = "Rådhuset åbner klokken otte, og alle kan komme forbi og sige noget. ";
        Map<String, String> texts = new TreeMap<>(Map.of(
                "metadata.csv",
                "document,agency\na.txt,A\nb.txt,A\nc.txt,B\n",
                "a.txt",
                "Borgeren har evner og talent. Talentet er stort. " + rest.repeat(3) + "\n",
                "b.txt",
                "Evner er der nok af. Talent skal bruges, og der er evner. " + rest.repeat(4) + "\n",
                "c.txt",
                "Evner og talent og flere evner. Der er en hindring. Sygdom er en hindring, siger alle. \n"));
        Map<String, String> before = among(texts, table, rule, column, one);

        assertThat(before.get("flips")).isIn("1", "2", "3");
        without(texts, before);
        assertThat(among(texts, table, rule, column, one).get(verdict)).isNotEqualTo(before.get(verdict));
    }

    private Map<String, String> among(Map<String, String> texts, String table, String rule, String column, String one)
            throws IOException {
        write(texts);
        return run(
                List.of(table.equals("unsaid.csv") ? "compare" : "analyze", "--by", "agency"),
                table,
                row -> rule.equals(row.get("rule")) && one.equals(row.get(column)));
    }

    private Map<String, String> corpus(Map<String, String> texts, String table, String rule) throws IOException {
        write(texts);
        return run(table, rule, "corpus");
    }

    private void write(Map<String, String> texts) throws IOException {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            write("in/" + text.getKey(), text.getValue());
        }
    }

    /** Takes the sentences that an answer names out of their documents, as these were searched. */
    private void without(Map<String, String> texts, Map<String, String> answer) throws IOException {
        String[] documents = answer.getOrDefault("flips_in", "").split("; ");
        String[] spans = answer.getOrDefault("flips_at", "").split(" ");
        assertThat(answer.get("flips")).isEqualTo(String.valueOf(spans.length));
        for (String document : new TreeSet<>(List.of(documents))) {
            texts.put(document, Files.readString(folder.resolve("results/text/" + document + ".txt")));
        }
        for (int i = spans.length - 1; i >= 0; i--) {
            int start = Integer.parseInt(spans[i].split("-")[0]);
            int end = Integer.parseInt(spans[i].split("-")[1]);
            texts.computeIfPresent(
                    documents[i],
                    (name, text) -> new StringBuilder(text).delete(start, end).toString());
        }
    }

    private String searched() throws IOException {
        return Files.readString(folder.resolve("results/text/a.txt.txt"));
    }

    private Map<String, String> row(String text, String table, String rule) throws IOException {
        write("in/a.txt", text);
        return run(table, rule, "document");
    }

    private Map<String, String> run(String table, String rule, String unit) {
        return run(List.of("analyze"), table, row -> rule.equals(row.get("rule")) && unit.equals(row.get("unit")));
    }

    private Map<String, String> run(List<String> command, String table, Predicate<Map<String, String>> wanted) {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(List.of(
                folder.resolve("in").toString(),
                "--rules",
                folder.resolve("rules").toString(),
                "--language",
                "da",
                "-o",
                folder.resolve("results").toString()));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return Run.table(folder.resolve("results"), table).stream()
                .filter(wanted)
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
                  - id: own.s.interlocutor
                    kind: silence
                    question: 4
                    name: {en: Barriers of others, da: Andres barrierer}
                    type: interlocutor
                    given: {of: $resources, at-least: 2}
                    expect: {of: $barriers}
                    unit: document
                    minimum-tokens: 10
                    expectation: {en: Others name them., da: Andre nævner dem.}
                    source: the other agency
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
