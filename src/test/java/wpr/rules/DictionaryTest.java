package wpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.rules.Dictionary.Carried;
import wpr.rules.Dictionary.Format;

/** Dictionaries of other programs, there and back. */
class DictionaryTest {
    private static final String MANIFEST = """
            schema: 1
            id: t
            title: Test
            language: en
            version: 1.0.0
            """;

    @TempDir
    private Path directory;

    @Test
    void liwcComesOverAndGoesBackTheSame() throws IOException {
        String liwc = "%\n1\tjoy\n2\tloss\n%\nabandon*\t2\nhappy\t1\nkind of\t1\t2\n";
        Carried in = Dictionary.in(Format.LIWC, liwc, "en");
        assertThat(in.losses())
                .containsExactly("Words that match all their inflected forms here and matched the form alone there: 3. "
                        + "Write = before one that should still do so.");
        assertThat(Dictionary.out(Format.LIWC, load(in.text()), List.of(), "en").text())
                .isEqualTo(liwc);
    }

    @Test
    void whatLiwcHasAndWeHaveNotIsSaid() {
        Carried in = Dictionary.in(
                Format.LIWC, "%\n1\tjoy (good)\n%\nlike\t(02 134)1\n:)\t1\n*ness\t1\nglad\t1\nglad\t1\n", "en");
        assertThat(in.text()).contains("id: 'joy_good_'", "en: 'joy (good)'", "- '*ness'\n      - 'glad'\n");
        assertThat(in.text().split("glad")).hasSize(2);
        assertThat(in.losses())
                .anyMatch(loss ->
                        loss.startsWith("Codes left out") && loss.contains("(2): ") && loss.contains("like (02"))
                .anyMatch(loss -> loss.equals("Left out, for they are no terms here (1): :)."))
                .anyMatch(loss -> loss.startsWith("Patterns that begin with *") && loss.endsWith("(1): *ness."));
    }

    @Test
    void quantedaNestsAndGoesBackUnderJoinedNames() throws IOException {
        String quanteda =
                "economy:\n  - tax*\n  - work:\n      - job\n      - 'full time'\n      - wom?n\nother: [it's]\n";
        Carried in = Dictionary.in(Format.QUANTEDA, quanteda, "en");
        assertThat(in.losses())
                .anyMatch(loss -> loss.equals("Left out, for ? for one letter has no like here (1): wom?n."));
        assertThat(Dictionary.out(Format.QUANTEDA, load(in.text()), List.of(), "en")
                        .text())
                .isEqualTo(
                        "'economy':\n  - 'tax*'\n'economy.work':\n  - 'job'\n  - 'full time'\n'other':\n  - 'it''s'\n");
    }

    @Test
    void aTableLosesNothing() throws IOException {
        String lexicons = """
                schema: 1
                lexicons:
                  - id: people
                    label: people
                    terms: [borger]
                  - id: resources
                    label: resources
                    terms: [evne/N, 'tage ~2 ansvar', =Ret, '*kompetence', {term: 'styrke?', when: ['$people', '"ikke", "x"']}]
                    except: [gengæld]
                """.replace("'\"ikke\", \"x\"'", "'\"ikke\" | \"x\"'");
        Carried out = Dictionary.out(Format.CSV, load(lexicons), List.of(), "en");
        assertThat(out.losses()).isEmpty();
        assertThat(out.text()).startsWith("lexicon,term,kind,when\npeople,borger,term,\n");
        Carried in = Dictionary.in(Format.CSV, out.text(), "en");
        assertThat(in.losses()).isEmpty();
        assertThat(Dictionary.out(Format.CSV, load(in.text()), List.of(), "en")).isEqualTo(out);
    }

    @Test
    void aTableFromElsewhereNeedsTwoColumns() {
        Carried in = Dictionary.in(Format.CSV, "Category;Word\njoy;glad\n;sad\nloss;\"lost;\"\n", "da");
        assertThat(in.text()).contains("- id: 'joy'", "- 'glad'", "- 'lost;'");
        assertThat(in.losses())
                .containsExactly("Rækker, der er udeladt, fordi de mangler ordliste eller udtryk (1); deres numre: 2.");
    }

    @Test
    void whatOthersCannotExpressIsSaid() throws IOException {
        RuleSet rules = load("""
                schema: 1
                lexicons:
                  - id: a
                    label: A
                    terms: [evne/N, 'tage ~2 ansvar', =Ret, '*kompetence', 'styrke?']
                    except: [gengæld]
                """);
        Carried liwc = Dictionary.out(Format.LIWC, rules, List.of("a"), "en");
        assertThat(liwc.text()).isEqualTo("%\n1\ta\n%\nRet\t1\nevne\t1\nstyrke\t1\n");
        assertThat(liwc.losses())
                .extracting(loss -> loss.replaceAll(".*: ", ""))
                .contains("gengæld.", "evne/N.", "tage ~2 ansvar.", "=Ret.", "*kompetence.", "styrke?.");
        assertThat(Dictionary.out(Format.QUANTEDA, rules, List.of(), "en").text())
                .contains("'*kompetence'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%\n", "just words", "a: [b", "\"a,b\nc", "- : -"})
    void brokenDictionariesAreNoAccident(String text) {
        for (Format format : Format.values()) {
            assertThat(Dictionary.in(format, text, "en").text()).startsWith("schema: 1\n");
        }
    }

    private RuleSet load(String lexicons) throws IOException {
        Files.writeString(directory.resolve("ruleset.yaml"), MANIFEST);
        Files.writeString(directory.resolve("lexicons.yaml"), lexicons);
        Loaded loaded = new RuleSetLoader(List.of(), "en").load(directory);
        assertThat(loaded).as("%s", loaded).isInstanceOf(Loaded.Ready.class);
        return ((Loaded.Ready) loaded).ruleSet();
    }
}
