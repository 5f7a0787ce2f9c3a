package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corpora and groups against each other, and against a reference file, as a user meets them. */
class CompareTest {
    private static final String RESOURCES = "Borgeren har evner og talent, og evnerne skal bruges. ";
    private static final String BARRIERS = "Borgeren møder hindringer, og en sygdom står i vejen. ";
    private static final String REST = "Mødet ligger på rådhuset om tirsdagen, og alle kan komme forbi dér. ";
    private static final List<String> WORDS = List.of(
            ("dagen aftenen huset gaden byen vejen skolen broen haven skoven marken havnen torvet kirken tårnet båden "
                            + "toget bussen cyklen bilen stolen bordet lampen døren vinduet væggen gulvet loftet trappen "
                            + "gangen køkkenet stuen kaffen teen brødet smørret osten mælken æblet pæren solen månen "
                            + "stjernen skyen regnen vinden sneen isen sommeren vinteren foråret efteråret")
                    .split(" "));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path results;

    @BeforeEach
    void rules() throws IOException {
        results = folder.resolve("results");
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
                  - id: own.q1.meeting
                    kind: pattern
                    question: 1
                    name: {en: Meeting, da: Møde}
                    detects: {en: A meeting., da: Et møde.}
                    pattern: '[lemma="møde" & pos="NOUN"]'
                    ask: {en: Who calls it?, da: Hvem kalder til det?}
                    source: reader
                    examples: {match: ['Mødet er om tirsdagen.'], no-match: ['Det er tirsdag.']}
                  - id: own.m.balance
                    kind: ratio
                    question: 2
                    name: {en: Balance, da: Balance}
                    over: $resources
                    under: $barriers
                    unit: [document, corpus]
                    ask: {en: What does it say?, da: Hvad siger den?}
                    source: reader
                  - id: own.d.resources
                    kind: position
                    question: 2
                    name: {en: Resources first, da: Ressourcer først}
                    of: $resources
                    later-than: 0.6
                    detects: {en: Late., da: Sent.}
                    ask: {en: Where?, da: Hvor?}
                    source: reader
                    examples: {match: ['Mødet er om tirsdagen. Borgeren har evner.'], no-match: ['Borgeren har evner. Mødet er om tirsdagen.']}
                  - id: own.s.barriers
                    kind: silence
                    question: 4
                    name: {en: Barriers, da: Barrierer}
                    type: relative
                    given: {of: $resources, at-least: 1}
                    expect: {of: $barriers}
                    unit: document
                    minimum-tokens: 50
                    expectation: {en: Both are named., da: Begge nævnes.}
                    source: the reference
                    ask: {en: What is missing?, da: Hvad mangler?}
                """);
    }

    @Test
    void twoCorporaAreToldApartAndWhatTheOneLeavesUnsaidStandsBesideWhatTheOtherSays() throws IOException {
        for (int i = 0; i < 22; i++) {
            write("a/" + i + ".txt", RESOURCES.repeat(2) + rest(i, i % 3 + 3));
            write("b/" + i + ".txt", RESOURCES + BARRIERS.repeat(2) + rest(100 + i, i % 4 + 3));
        }

        Run run = compare(folder.resolve("a").toString(), folder.resolve("b").toString());

        assertThat(run.code()).as(run.err()).isZero();
        Map<String, String> barriers = contrast("lexicon", "$barriers");
        assertThat(barriers)
                .containsEntry("target", "a")
                .containsEntry("reference", "b")
                .containsEntry("target_hits", "0")
                .containsEntry("reference_hits", "88")
                .containsEntry("interval", "exact")
                .containsEntry("reference_documents", "22");
        assertThat(number(barriers, "lrc")).isLessThan(-3);
        assertThat(contrast("lexicon", "$resources"))
                .containsEntry("target_hits", "132")
                .containsEntry("reference_hits", "66")
                .containsEntry("interval", "documents");
        assertThat(contrast("rule", "own.q1.meeting")).containsEntry("target_documents", "22");
        assertThat(number(contrast("lemma", "hindring"), "g2")).isNegative();
        assertThat(contrast("word", "hindringer")).containsEntry("reference_hits", "44");
        Map<String, String> unsaid = Run.table(results, "unsaid.csv").get(0);
        assertThat(unsaid)
                .containsEntry("rule", "own.s.barriers")
                .containsEntry("status", "flagged")
                .containsEntry("observed", "0");
        assertThat(unsaid.get("here")).contains("evner").doesNotContain("hindringer");
        assertThat(unsaid.get("there")).contains("hindringer");
        assertThat(unsaid.get("there_document")).startsWith("b/");
        assertThat(Run.table(results, "measures.csv"))
                .filteredOn(m -> "own.m.balance".equals(m.get("rule"))
                        && "group".equals(m.get("unit"))
                        && "strict".equals(m.get("mode")))
                .extracting(m -> m.get("unit_id"), m -> m.get("lean"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", "over"),
                        org.assertj.core.groups.Tuple.tuple("b", "none"));
        assertThat(Files.readString(results.resolve("report.md")))
                .contains("## Hvem der sammenlignes", "a over for b", "hindringer");
        // a place in the text is no ratio: its row has no drawing on their axis
        assertThat(Files.readString(results.resolve("report.html")))
                .contains("a over for b", "hindringer")
                .containsPattern(
                        "<td></td><td>i snit [0-9]+ % \\[[0-9]+ %; [0-9]+ %\\] inde i teksten \\(22 af 22 dokumenter\\)");
        assertThat(Files.readString(results.resolve("datapackage.json")))
                .contains("\"contrasts.csv\"", "\"unsaid.csv\"")
                .doesNotContain("candidates.csv");
    }

    @Test
    void genresAreNotMixedUnlessTheUserAllowsIt() throws IOException {
        write("in/x.txt", RESOURCES.repeat(5) + "\n");
        write("in/y.txt", BARRIERS.repeat(5) + "\n");
        write("in/metadata.csv", "document,agency,genre\nx.txt,A,guide\ny.txt,B,strategy\n");
        String in = folder.resolve("in").toString();

        Run refused = compare(in, "--by", "agency");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("A: guide; B: strategy", "--allow-genre-mix");
        assertThat(results).doesNotExist();

        Run allowed = compare(in, "--by", "agency", "--allow-genre-mix");
        assertThat(allowed.code()).as(allowed.err()).isZero();
        assertThat(contrast("lexicon", "$barriers")).containsEntry("interval", "exact");
    }

    @Test
    void languagesAreNeverCompared() throws IOException {
        write("a/x.txt", RESOURCES.repeat(5) + "\n");
        write("b/y.txt", "The citizen has abilities and talents, and these abilities must be put to use. ".repeat(5));

        Run run = Run.of(
                "compare", folder.resolve("a").toString(), folder.resolve("b").toString(), "-o", results.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("to grupper med tekster på samme sprog");
        assertThat(Run.table(results, "contrasts.csv")).isEmpty();
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithThoseThatAre() throws IOException {
        write("in/x.txt", RESOURCES);
        write("in/metadata.csv", "document,agency\nx.txt,A\n");

        Run run = compare(folder.resolve("in").toString(), "--by", "agnecy");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--by agnecy", "agency");
        assertThat(compare(folder.resolve("in").toString()).err()).contains("--by COLUMN");
    }

    @Test
    void yearsComeFromFileNamesAndRatesMoveWithThem() throws IOException {
        for (int year = 2018; year <= 2023; year++) {
            for (int i = 0; i < 5; i++) {
                write("in/A_" + year + "_" + i + ".txt", RESOURCES.repeat(year - 2016) + rest(10 * year + i, 20));
            }
        }
        Run run = Run.of(
                "analyze",
                folder.resolve("in").toString(),
                "--rules",
                folder.resolve("rules").toString(),
                "--name-pattern",
                "{agency}_{year}_*",
                "--by",
                "agency",
                "-o",
                results.toString());

        assertThat(run.code()).as(run.err()).isZero();
        List<Map<String, String>> trends = Run.table(results, "trends.csv");
        assertThat(trends)
                .filteredOn(t -> "$resources".equals(t.get("item")) && "strict".equals(t.get("mode")))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t).containsEntry("status", "ok").containsEntry("years", "6");
                    assertThat(number(t, "low")).isPositive();
                    assertThat(number(t, "high")).isLessThan(1);
                });
        assertThat(Run.table(results, "groups.csv"))
                .filteredOn(g -> "$resources".equals(g.get("item")) && "strict".equals(g.get("mode")))
                .extracting(g -> g.get("column") + " " + g.get("group"))
                .containsExactly(
                        "agency A", "year 2018", "year 2019", "year 2020", "year 2021", "year 2022", "year 2023");
    }

    @Test
    void aReferenceHoldsCountsAndNoTextsAndSuppliesWhatIsExpected() throws IOException {
        for (int i = 0; i < 25; i++) {
            write("earlier/" + i + ".txt", RESOURCES + BARRIERS + rest(i, 3 + i % 3));
        }
        write("now/quiet.txt", RESOURCES.repeat(4) + rest(900, 8));
        write("now/alike.txt", RESOURCES.repeat(4) + BARRIERS.repeat(4) + rest(901, 8));
        Path reference = folder.resolve("earlier.csv");

        Run build = Run.of(
                "reference",
                "build",
                folder.resolve("earlier").toString(),
                "--rules",
                folder.resolve("rules").toString(),
                "-o",
                reference.toString());
        assertThat(build.code()).as(build.err()).isZero();
        assertThat(Files.readString(reference))
                .contains("$barriers", "hindring")
                .doesNotContain("Borgeren møder");

        Run run = analyzeNow("--reference", reference.toString());
        assertThat(run.code()).as(run.err()).isZero();
        List<Map<String, String>> silences = Run.table(results, "silences.csv");
        assertThat(silences)
                .extracting(s -> s.get("document"), s -> s.get("status"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("alike.txt", "clear"),
                        org.assertj.core.groups.Tuple.tuple("quiet.txt", "flagged"));
        Map<String, String> quiet = silences.get(1);
        assertThat(number(quiet, "expected")).isBetween(3.0, 6.0);
        assertThat(number(quiet, "expected_low")).isBetween(3.0, number(quiet, "expected"));
        assertThat(number(quiet, "contrast_high")).isNegative();

        assertThat(analyzeNow().code()).isZero();
        assertThat(Run.table(results, "silences.csv"))
                .allMatch(s -> "not-applicable".equals(s.get("status"))
                        && s.getOrDefault("expected", "").isEmpty());
        Files.writeString(reference, "kind,name\n");
        assertThat(analyzeNow("--reference", folder.resolve("rules/rules.yaml").toString())
                        .err())
                .contains("wpr reference build");
    }

    private Run analyzeNow(String... more) {
        return with(List.of("analyze", folder.resolve("now").toString()), more);
    }

    private Run compare(String... arguments) {
        return with(List.of("compare"), arguments);
    }

    private Run with(List<String> first, String... more) {
        List<String> all = new java.util.ArrayList<>(first);
        all.addAll(List.of(more));
        all.addAll(List.of("--rules", folder.resolve("rules").toString(), "-o", results.toString()));
        return Run.of(all.toArray(String[]::new));
    }

    private Map<String, String> contrast(String kind, String item) {
        return Run.table(results, "contrasts.csv").stream()
                .filter(row -> kind.equals(row.get("kind")) && item.equals(row.get("item")))
                .findFirst()
                .orElseThrow();
    }

    /** Sentences that differ from document to document: documents with almost the same text count once. */
    private static String rest(int seed, int sentences) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(REST);
        for (int i = 1; i < sentences; i++) {
            text.append("Mødet handler om ");
            for (int j = 0; j < 8; j++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(j < 7 ? " og " : ". ");
            }
        }
        return text.append('\n').toString();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
