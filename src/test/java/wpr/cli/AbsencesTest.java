package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All nine ways in which a thing can be absent, each in a document that has it and in one that has not. */
class AbsencesTest {
    private static final String RULES = """
            schema: 1
            lexicons:
              - {id: resources, label: {en: Resources, da: Ressourcer}, terms: [evne/N, talent]}
              - {id: barriers, label: {en: Barriers, da: Barrierer}, terms: [hindring, sygdom]}
              - {id: hedges, label: {en: Hedges, da: Forbehold}, terms: [måske, muligvis]}
              - {id: experience, label: {en: Experience, da: Oplevelse}, terms: [opleve, oplevet, opfatte]}
              - {id: agents, label: {en: Agents, da: Handlende}, terms: [kommune]}
              - {id: citizens, label: {en: Citizens, da: Borgere}, terms: [borger]}
            rules:
            """;

    private static final String RULE = """
              - id: own.s.%s
                kind: silence
                question: 4
                name: {en: %1$s, da: %1$s}
                type: %1$s
                %s
                expect: {of: %s}
                unit: %s
                minimum-tokens: 30
                expectation: {en: Both are named., da: Begge nævnes.}
                source: a professional standard
                ask: {en: What is missing?, da: Hvad mangler?}
            """;

    private static final String BOTH = "Borgeren har evner. Borgeren har hindringer. Borgeren siger sit. ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @BeforeAll
    static void analyse() throws IOException {
        write("rules/ruleset.yaml", """
                schema: 1
                id: own
                title: {en: Own, da: Egne}
                language: da
                version: 0.1.0
                """);
        String given = "given: {of: $resources, at-least: 3}";
        write(
                "rules/rules.yaml",
                RULES
                        + rule("absolute", "level: note", "$barriers", "document")
                        + rule("conditional", given, "$barriers", "document")
                        + rule("relative", "reference: {rate: 60}", "$barriers", "document")
                        + rule("positional", "later-than: 0.7", "$barriers", "document")
                        + rule("hedged", given + "\n    marker: {of: $hedges, window: 2}", "$barriers", "document")
                        + rule(
                                "attributed",
                                given + "\n    marker: {of: $experience, window: 2}",
                                "$barriers",
                                "document")
                        + rule("agent", given + "\n    marker: {of: $agents}", "$barriers", "document")
                        + rule(
                                "source",
                                "given: {of: $citizens, at-least: 3}",
                                "'$citizens [lemma=\"sige\"]'",
                                "document")
                        + rule("interlocutor", given, "$barriers", "document")
                        + rule("absolute", "level: note", "$agents", "corpus").replace("own.s.absolute", "own.s.corpus")
                        + rule("absolute", "level: note", "'\"zebra\"'", "corpus")
                                .replace("own.s.absolute", "own.s.zebra"));
        write("in/both.txt", BOTH.repeat(12));
        write("in/silent.txt", "Borgeren har evner, og de skal bruges til noget. ".repeat(12));
        write("in/late.txt", "Borgeren har evner, siger han. ".repeat(12) + "Der er hindringer. ");
        write("in/hedged.txt", ("Måske er der hindringer. " + BOTH.replace("hindringer", "mål")).repeat(12));
        write("in/attributed.txt", ("Oplevede hindringer fylder. " + BOTH.replace("hindringer", "mål")).repeat(12));
        write("in/agentless.txt", ("Kommunen bruger evnerne. Sygdom udelukkes. Borgeren siger sit. ").repeat(12));
        write("in/short.txt", "Borgeren har evner, og borgeren har talent og evner, siger alle her. ");

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
    }

    @ParameterizedTest
    @CsvSource({
        "absolute, silent.txt, both.txt",
        "conditional, silent.txt, both.txt",
        "relative, silent.txt, both.txt",
        "positional, late.txt, both.txt",
        "hedged, hedged.txt, both.txt",
        "attributed, attributed.txt, hedged.txt",
        "agent, agentless.txt, both.txt",
        "source, silent.txt, both.txt",
        "interlocutor, silent.txt, both.txt"
    })
    void isFlaggedWhereItIsAndClearWhereItIsNot(String type, String with, String without) {
        assertThat(answer(type, with)).containsEntry("status", "flagged").containsEntry("type", type);
        assertThat(answer(type, without)).containsEntry("status", "clear");
    }

    @ParameterizedTest
    @CsvSource({"absolute", "conditional", "relative", "interlocutor"})
    void isNeverSaidOfATextThatIsTooShort(String type) {
        assertThat(answer(type, "short.txt").get("status")).isIn("too-short", "clear");
    }

    @Test
    void theTablesBehindTheAnswersAreWrittenOut() {
        assertThat(answer("hedged", "hedged.txt"))
                .containsEntry("contrast", "log2-odds-ratio")
                .containsEntry("contrast_cells", "12 12 0 12")
                .containsEntry("marker_forms", "måske; muligvis");
        assertThat(answer("agent", "agentless.txt")).containsEntry("contrast_cells", "12 12 0 12");
        assertThat(answer("relative", "silent.txt"))
                .containsEntry("expected", "6.48")
                .containsEntry("expected_low", "")
                .containsEntry("observed", "0");
        assertThat(answer("interlocutor", "silent.txt"))
                .containsEntry("contrast", "share")
                .containsEntry("contrast_cells", "5 6");
        assertThat(answer("interlocutor", "silent.txt").get("elsewhere")).containsAnyOf("hindringer", "Sygdom");
        assertThat(answer("interlocutor", "silent.txt"))
                .containsEntry("settings", "48")
                .containsEntry("zones", "body 108")
                .containsEntry("flips", "none");
        assertThat(answer("interlocutor", "silent.txt").get("given_at")).isNotEmpty();
        assertThat(answer("conditional", "silent.txt"))
                .containsEntry("settings", "48")
                .containsEntry("fragile", "")
                .containsEntry("thresholds", "flagged flagged flagged flagged flagged");
    }

    @Test
    void theCorpusHasAnswersOfItsOwn() {
        assertThat(of("own.s.corpus", "")).containsEntry("status", "clear").containsEntry("observed", "12");
        assertThat(of("own.s.zebra", "")).containsEntry("status", "flagged").containsEntry("unit", "corpus");
    }

    private static Map<String, String> answer(String type, String document) {
        return of("own.s." + type, document);
    }

    private static Map<String, String> of(String rule, String document) {
        List<Map<String, String>> rows = Run.table(folder.resolve("results"), "silences.csv").stream()
                .filter(row -> rule.equals(row.get("rule")) && document.equals(row.get("document")))
                .toList();
        assertThat(rows).as(rule + " of " + document).hasSize(1);
        return rows.get(0);
    }

    private static String rule(String type, String more, String expect, String unit) {
        return RULE.formatted(type, more, expect, unit);
    }

    private static void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text + "\n");
    }
}
