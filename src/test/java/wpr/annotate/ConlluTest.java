package wpr.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.model.Document;
import wpr.model.Zone;

class ConlluTest {
    private static final String UPOS =
            "(ADJ|ADP|ADV|AUX|CCONJ|DET|INTJ|NOUN|NUM|PART|PRON|PROPN|PUNCT|SCONJ|SYM|VERB|X)";

    @Test
    void everyColumnHasItsPlace() {
        assertThat(Conllu.write(Texts.annotate("da", "Jobcentret visiterede 27.000 ledige.")))
                .isEqualTo("""
                        # newdoc id = test.txt
                        # newpar id = p1
                        # sent_id = test.txt-s1
                        # lang = da
                        # text = Jobcentret visiterede 27.000 ledige.
                        1\tJobcentret\tjobcenter\tNOUN\t_\tDefinite=Def|Number=Sing\t_\t_\t_\tHead=center|Parts=job+center
                        2\tvisiterede\tvisitere\tVERB\t_\tMood=Ind|Tense=Past|VerbForm=Fin|Voice=Act\t_\t_\t_\t_
                        3\t27.000\t27.000\tNUM\t_\t_\t_\t_\t_\tNumber=27000
                        4\tledige\tledig\tADJ\t_\tDegree=Pos|Number=Plur\t_\t_\t_\tSpaceAfter=No
                        5\t.\t.\tPUNCT\t_\t_\t_\t_\t_\t_

                        """);
    }

    /** What the format asks of any file: https://universaldependencies.org/format.html. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se a|b og C:\\mappe=1 | 2, ikke?! Job- og mål|grupper. A|B- og jobcentre.",
                "Linje et\nlinje to. Beløbet er 10\u00a0000 kr. og 40 % af 1.200.",
                "Tabulator\ther. To  mellemrum   her.",
                "# text = ikke en kommentar. _ alene.",
                "Gerçek metin değil. Det är inte danska. Ĳ ǆ 漢字 😀 e\u0301.",
                "»Alle skal med« – siger hun. Syge- og kontanthjælpsmodtagere, jf. § 15, stk. 2.",
                "The people who are in the programme must not be left to wait for it.",
            })
    void anyTextIsValid(String text) {
        assertValid(Conllu.write(Texts.annotate("auto", text)));
        assertValid(Conllu.write(Texts.annotate("da", text)));
    }

    @Test
    void theDocumentIsPartOfTheNamesOfItsSentences() {
        Document document = Texts.of("mappe/to ord 5%.txt", List.of("Det er en plan."), Zone.BODY);
        assertThat(Conllu.write(new Annotator().annotate(document, AnnotateOptions.DEFAULT)))
                .contains("# sent_id = mappe%2Fto%20ord%205%25.txt-s1\n");
    }

    @Test
    void theTreebankIsValid() throws IOException {
        Treebank dev = Treebank.read(Treebanks.folder().resolve("dev.conllu"));
        String[] passages = dev.paragraphs().stream().map(Treebank::text).toArray(String[]::new);
        assertValid(Conllu.write(Texts.annotate("da", passages)));
    }

    private static void assertValid(String conllu) {
        assertThat(conllu).endsWith("\n\n").doesNotContain("\n\n\n").doesNotContain("\r");
        Set<String> ids = new HashSet<>();
        for (String sentence : conllu.substring(0, conllu.length() - 2).split("\n\n")) {
            List<String> lines = sentence.lines().toList();
            String text = comment(lines, "# text = ");
            String name = comment(lines, "# sent_id = ");
            assertThat(name).doesNotContainAnyWhitespaces().doesNotContain("/");
            assertThat(ids.add(name)).as(sentence).isTrue();
            StringBuilder forms = new StringBuilder();
            int id = 0;
            for (String line : lines.stream().filter(l -> !l.startsWith("# ")).toList()) {
                String[] columns = line.split("\t", -1);
                assertThat(columns).as(line).hasSize(10).allMatch(column -> column.equals(column.strip()));
                assertThat(columns).as(line).doesNotContain("");
                assertThat(columns[0]).isEqualTo(String.valueOf(++id));
                assertThat(columns[3]).matches("_|" + UPOS);
                assertThat(columns[5]).matches("_|[A-Z][A-Za-z]*=[A-Z][a-z]*(\\|[A-Z][A-Za-z]*=[A-Z][a-z]*)*");
                assertThat(columns[5].split("\\|")).isSorted().doesNotHaveDuplicates();
                assertThat(columns[9]).as(line).matches("_|[A-Z][A-Za-z]*=[^|]+(\\|[A-Z][A-Za-z]*=[^|]+)*");
                forms.append(columns[1]).append(columns[9].contains("SpaceAfter=No") ? "" : " ");
            }
            assertThat(id).isPositive();
            assertThat(forms.toString().strip()).isEqualTo(text);
        }
    }

    private static String comment(List<String> lines, String name) {
        assertThat(lines).filteredOn(line -> line.startsWith(name)).hasSize(1);
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow()
                .substring(name.length());
    }
}
