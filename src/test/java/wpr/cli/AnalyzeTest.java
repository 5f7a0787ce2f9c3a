package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job as a user meets it, on real files, good and bad. */
class AnalyzeTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final String PROPOSAL = "Kommunerne skal tilbyde alle ledige borgere et forløb på tretten uger.\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path results;

    @BeforeEach
    void place() {
        results = folder.resolve("results");
    }

    @Test
    void brokenFilesEachGetTheirReasonAndTheRestIsAnalysed() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        for (String name : List.of("empty.pdf", "encrypted.pdf", "image-only.pdf", "lying.pdf", "truncated.docx")) {
            Files.copy(BROKEN.resolve(name), input.resolve(name));
        }
        Files.writeString(input.resolve("good.txt"), PROPOSAL);
        Files.writeString(input.resolve("figures.xlsx.bin"), "\0\1\2\3");

        Run run = Run.of("analyze", input.toString(), "-o", results.toString(), "--locale", "en", "--ocr", "off");

        assertThat(run.code()).isEqualTo(5);
        Map<String, String> status = column("status");
        assertThat(status)
                .containsEntry("good.txt", "analysed")
                .containsEntry("lying.pdf", "analysed")
                .containsEntry("empty.pdf", "failed")
                .containsEntry("encrypted.pdf", "failed")
                .containsEntry("image-only.pdf", "failed")
                .containsEntry("truncated.docx", "failed")
                .containsEntry("figures.xlsx.bin", "skipped");
        Map<String, String> reason = column("reason");
        assertThat(reason.get("encrypted.pdf")).contains("password");
        assertThat(reason.get("empty.pdf")).contains("empty");
        assertThat(reason.get("image-only.pdf")).contains("recognition");
        assertThat(reason.get("truncated.docx")).contains("cut short");
        assertThat(reason.get("lying.pdf")).contains("text/html");
        assertThat(run.err()).contains("encrypted.pdf", "truncated.docx").doesNotContain("Exception");
        assertThat(Run.table(results, "candidates.csv"))
                .anyMatch(c -> "good.txt".equals(c.get("document")) && "da.q1.proposal".equals(c.get("rule")));
    }

    @Test
    void rulesLeaveAloneWhatIsQuotedInAnotherLanguage() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("ruleset.yaml"), """
                {schema: 1, id: mine, title: mine, language: da, version: 0.1.0, authors: [me], edition: Bacchi 2009,
                 position: none, blind-spots: none, files: [q.yaml]}
                """);
        Files.writeString(rules.resolve("q.yaml"), """
                schema: 1
                rules:
                  - {id: mine.motivation, kind: pattern, question: 1, name: motivation, detects: it, ask: what, source: me,
                     pattern: '"motivation"', examples: {match: ['Alle har [[motivation]].'], no-match: ['Alle har tid.']}}
                """);
        Path input = write(
                "a.txt",
                "Borgerne har motivation nok til at finde et arbejde i byen.\n\nEn gæst sagde på mødet: »The unemployed"
                        + " citizens of this town have no motivation to look for work, and they never had.« Ingen svarede"
                        + " hende den dag, og mødet sluttede klokken tre.\n");

        assertThat(Run.of("analyze", input.toString(), "-o", results.toString(), "--rules", rules.toString())
                        .code())
                .isZero();

        assertThat(column("language")).containsEntry("a.txt", "da");
        assertThat(Run.table(results, "candidates.csv"))
                .extracting(c -> c.get("sentence"))
                .containsExactly("Borgerne har motivation nok til at finde et arbejde i byen.");
    }

    @Test
    void anEncryptedDocumentOpensWithAPasswordFromAFile() throws IOException {
        Path passwords = write("passwords.txt", "wrong\ntys-tys\n");
        String encrypted = BROKEN.resolve("encrypted.pdf").toString();
        Run run = Run.of("analyze", encrypted, "-o", results.toString(), "--password-file", passwords.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(column("pages")).containsExactly(Map.entry("encrypted.pdf", "3"));
    }

    @Test
    void closeReadingAsksOfOnePassageWhatADocumentIsTooShortFor() throws IOException {
        Path input = write("a.txt", "Den enkelte skal tage ansvar og selv finde en plads, før kommunen hjælper.\n");
        String silence = "da.s.individual-without-public";

        assertThat(analyze(input).code()).isZero();
        assertThat(Run.table(results, "silences.csv"))
                .filteredOn(row -> silence.equals(row.get("rule")))
                .extracting(row -> row.get("status") + " " + row.get("scale"))
                .containsExactly("not-applicable document");

        Run run = Run.of("analyze", input.toString(), "-o", results.toString(), "--close-reading");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Run.table(results, "silences.csv"))
                .filteredOn(row -> silence.equals(row.get("rule")))
                .extracting(row -> row.get("status") + " " + row.get("scale"))
                .containsExactly("flagged passage");
        assertThat(Files.readString(results.resolve("run.json"))).contains("close-reading");
    }

    @Test
    void theLedgerOfActorsSaysWhoMustActAndOnWhom() throws IOException {
        Path input = write("a.txt", """
                Borgeren skal søge fem job om ugen. Borgeren skal motiveres til et job. Kommunen skal tilbyde borgeren en samtale.

                Deltagerne kan vælge mellem to hold. Borgeren skal søge et job mere.
                """);

        assertThat(analyze(input).code()).isZero();
        assertThat(Run.table(results, "agency.csv"))
                .extracting(row -> String.join(" ", row.values()))
                .containsExactly(
                        "a.txt da.q5.obligation authority skal active citizen 1",
                        "a.txt da.q5.obligation citizen skal active none 2",
                        "a.txt da.q5.obligation unnamed skal passive citizen 1",
                        "a.txt da.q5.offer authority skal active citizen 1",
                        "a.txt da.q5.offer citizen kan active none 1");
    }

    @Test
    void aCandidateNamesItsNearestProposalAndCarriesItsNumber() throws IOException {
        Path input = write("a.txt", """
                Kommunerne skal tilbyde alle unge et møde.

                Over 14.000 ledige borgere har ventet i mere end et år.
                """);
        assertThat(analyze(input).code()).isZero();
        List<Map<String, String>> candidates = Run.table(results, "candidates.csv");
        String proposal = only(candidates, "da.q1.proposal").get("fingerprint");
        Map<String, String> population = only(candidates, "da.q1.counted-population");
        assertThat(population)
                .containsEntry("proposal", proposal)
                .containsEntry("quote", "Over 14.000 ledige borgere")
                .containsEntry("sentence", "Over 14.000 ledige borgere har ventet i mere end et år.");
        assertThat(population.get("captures")).contains("\"number\":14000");
    }

    private static Map<String, String> only(List<Map<String, String>> candidates, String rule) {
        List<Map<String, String>> own =
                candidates.stream().filter(c -> rule.equals(c.get("rule"))).toList();
        assertThat(own).as(rule).hasSize(1);
        return own.get(0);
    }

    @Test
    void aFolderInWhichNothingCanBeReadStillGetsItsLedger() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.copy(BROKEN.resolve("encrypted.pdf"), input.resolve("encrypted.pdf"));
        assertThat(analyze(input).code()).isEqualTo(5);
        assertThat(column("status")).containsExactly(Map.entry("encrypted.pdf", "failed"));
    }

    @Test
    void anEmptyFolderIsAnErrorOfUsage() throws IOException {
        Run run = analyze(Files.createDirectory(folder.resolve("in")));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no files in").doesNotContain("\tat ");
        assertThat(results).doesNotExist();
    }

    @Test
    void anUnwritableOutputFolderIsSaid() throws IOException {
        Path input = write("a.txt", PROPOSAL);
        Path file = Files.writeString(folder.resolve("occupied"), "x");
        Run run = Run.of(
                "analyze", input.toString(), "-o", file.resolve("results").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("occupied").doesNotContain("\tat ");
    }

    @Test
    void aFolderWithSomebodysFilesIsNotWrittenTo() throws IOException {
        Path input = write("a.txt", PROPOSAL);
        Files.createDirectory(results);
        Files.writeString(results.resolve("thesis.docx"), "x");
        Run run = analyze(input);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("results");
        assertThat(results).isDirectoryContaining(p -> p.endsWith("thesis.docx"));
    }

    @Test
    void anUnknownRuleKeyIsShownWithItsPlace() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("ruleset.yaml"), """
                schema: 1
                id: own
                titel: {da: Egne regler}
                """);
        Path input = write("a.txt", PROPOSAL);
        Run run = Run.of("analyze", input.toString(), "-o", results.toString(), "--rules", rules.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("ruleset.yaml:3:1", "titel", "title");
        assertThat(results).doesNotExist();
    }

    @Test
    void aMisspeltOptionIsNamedWithTheOneThatWasMeant() {
        Run run = Run.of("analyze", "x", "--langage", "da");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--langage", "--language");
    }

    @Test
    void aMissingFileIsARowAndTheOthersAreAnalysed() throws IOException {
        Path input = write("a.txt", PROPOSAL);
        Run run = Run.of("analyze", input.toString(), folder + "/b.txt", "-o", results.toString(), "-q");
        assertThat(run.code()).isEqualTo(5);
        assertThat(column("status")).containsEntry("a.txt", "analysed").containsEntry("b.txt", "failed");
        assertThat(run.err()).contains("b.txt");
    }

    @Test
    void standardInputIsADocumentAndAListComesFromAFile() throws IOException {
        Run piped = Run.with(PROPOSAL, "analyze", "-", "-o", results.toString(), "--language", "da");
        assertThat(piped.code()).isZero();
        assertThat(column("status")).containsExactly(Map.entry("stdin", "analysed"));

        Path input = write("a.txt", PROPOSAL);
        Run listed = Run.with(input + "\n\n", "analyze", "--file-list", "-", "-o", results.toString(), "-q");
        assertThat(listed.code()).isZero();
        assertThat(listed.err()).isEmpty();
        assertThat(column("status")).containsExactly(Map.entry("a.txt", "analysed"));
    }

    @Test
    void columnsOfTheMetadataFileGoIntoTheLedger() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("a.txt"), PROPOSAL);
        Files.writeString(
                input.resolve("metadata.csv"), "document;label;agency\na.txt;Bilag 20;Rådet\nz.txt;Bilag 21;Rådet\n");
        Run run = analyze(input);
        assertThat(run.code()).isZero();
        assertThat(column("label")).containsExactly(Map.entry("a.txt", "Bilag 20"));
        assertThat(run.err()).contains("z.txt");
    }

    @Test
    void aNorwegianDocumentIsSaidToBeOne() throws IOException {
        Path input = write("nav.txt", """
                Regjeringen foreslår at arbeidssøkere skal få tettere oppfølging fra første dag. Hvis du ikke møter,
                kan stønaden bli redusert, og noen av dem som mottar den, har fortsatt ikke fått noe tilbud. Vi må også
                spørre hvorfor så mange blir stående utenfor arbeidslivet, og hva slags hjelp de har bruk for nå.
                """);
        Run run = analyze(input);
        assertThat(run.code()).isEqualTo(5);
        assertThat(column("language")).containsEntry("nav.txt", "no");
        assertThat(Run.table(results, "candidates.csv")).isEmpty();
    }

    @Test
    void sameBytesWithAnyNumberOfThreadsInAnyLocaleAndTimeZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            Map<String, String> one = bytes("1");
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(bytes("4")).isEqualTo(one);
            assertThat(one).containsKeys("report.md", "candidates.csv", "run.json");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private Map<String, String> bytes(String threads) throws IOException {
        Run run = Run.of("analyze", "examples", "-o", results.toString(), "-q", "--threads", threads);
        assertThat(run.code()).as(run.err()).isZero();
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(results)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(results.relativize(file).toString(), Files.readString(file));
            }
        }
        return bytes;
    }

    private Run analyze(Path input) {
        return Run.of("analyze", input.toString(), "-o", results.toString(), "--locale", "en");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Map<String, String> column(String column) {
        Map<String, String> values = new TreeMap<>();
        Run.table(results, "documents.csv").forEach(row -> values.put(row.get("document"), row.get(column)));
        return values;
    }
}
