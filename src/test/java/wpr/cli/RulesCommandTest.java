package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands under {@code wpr rules} as a user runs them, on a rule set that they began. */
class RulesCommandTest {
    @TempDir
    private Path directory;

    private String set = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void begin() {
        set = directory.resolve("mine").toString();
        assertThat(run("rules", "new", set)).isZero();
    }

    @Test
    void whatIsBegunIsSound() {
        assertThat(run("rules", "validate", set)).isZero();
        assertThat(err).contains("3 rules, no faults, 1 remarks", "looks one way only");
        assertThat(run("rules", "test", "--rules", set)).isZero();
        assertThat(err).contains("0 did not come out as written");
    }

    @Test
    void nothingIsOverwritten() {
        assertThat(run("rules", "new", set)).isEqualTo(2);
        assertThat(err).contains("exists. Choose another name");
    }

    @Test
    void faultsHaveTheirPlaceAndCode() throws IOException {
        Path rules = Path.of(set, "rules.yaml");
        Files.writeString(rules, Files.readString(rules).replace("kind: ratio", "kind: ration"));
        assertThat(run("rules", "validate", set)).isEqualTo(2);
        assertThat(err).contains("rules.yaml:33:11: The word \"ration\" is not known here.", "Did you mean \"ratio\"?");
        assertThat(run("rules", "validate", set, "--locale", "da")).isEqualTo(2);
        assertThat(err).contains("Mente du \"ratio\"?", "1 fejl i reglerne.");
    }

    @Test
    void aRuleListShowsKindAndQuestion() {
        assertThat(run("rules", "list", "--rules", set, "--locale", "da")).isZero();
        assertThat(out.lines()).contains("mine.duty\tpattern\tQ5\tnote\tPligt");
    }

    @Test
    void theCodebookIsPrintedInTheLanguageAskedFor() {
        assertThat(run("rules", "show", "--rules", set, "--locale", "da")).isZero();
        assertThat(out)
                .contains("### Pligt", "**Hvem har pligter her, og hvem har rettigheder?**", "Ikke skrevet endnu")
                .doesNotContain("Not written yet", "the reader");
    }

    @Test
    void formsBehindTermsAreListed() throws IOException {
        Path text = directory.resolve("text.txt");
        Files.writeString(text, "Talenter er talenter. Borgeren har styrke. Pillen har en styrke.\n");
        assertThat(run("rules", "explain", "resources", text.toString(), "--rules", set))
                .isZero();
        assertThat(out.lines()).contains("talent\t2\t0\ttalenter 2\t", "styrke?\t1\t1\tstyrke 1\tstyrke 1");
    }

    @Test
    void whyNotAnswersInASentence() {
        assertThat(run("rules", "why-not", "mine.duty", "Måske skal borgeren skal vente.", "--rules", set))
                .isZero();
        assertThat(out).contains("the rule leaves it out because its sentence has “Måske”.", "unless \"");
        assertThat(run("rules", "why-not", "mine.nothing", "Borgeren venter.", "--rules", set))
                .isEqualTo(2);
        assertThat(err).contains("there is no rule mine.nothing. Try 'wpr rules list'.");
    }

    @Test
    void aMisspeltNameIsAnsweredWithThoseThatComeNear() throws IOException {
        Path text = directory.resolve("text.txt");
        Files.writeString(text, "Borgeren venter.\n");
        run("rules", "why-not", "mine.dtuy", "Borgeren venter.", "--rules", set);
        assertThat(err).contains("there is no rule mine.dtuy. Did you mean mine.duty?");
        run("rules", "why-not", "duty", "Borgeren venter.", "--rules", set, "--locale", "da");
        assertThat(err).contains("der er ingen regel duty. Mente du mine.duty?");
        run("rules", "explain", "$resource", text.toString(), "--rules", set, "--locale", "da");
        assertThat(err).contains("der er ingen ordliste og ingen regel resource. Mente du resources?");
        run("rules", "export", "resorces", "--as", "csv", "--rules", set);
        assertThat(err).contains("there is no lexicon resorces. Did you mean resources?");
    }

    @Test
    void theSchemaIsPrinted() {
        assertThat(run("rules", "schema")).isZero();
        assertThat(out).startsWith("{").contains("https://json-schema.org/draft/2020-12/schema");
    }

    private int run(String... arguments) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int code = Main.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(data, true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
        out = data.toString(StandardCharsets.UTF_8);
        err = messages.toString(StandardCharsets.UTF_8);
        return code;
    }
}
