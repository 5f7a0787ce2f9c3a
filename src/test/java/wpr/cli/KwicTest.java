package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KwicTest {
    @Test
    void matchesStandBelowEachOtherWithTheirPages() {
        Run run = Run.of("kwic", "[lemma=\"borger\"] [pos=\"VERB\"]", "examples", "--rules", "da", "--sort", "right");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "08-haandbog.pdf:2        r fortæller, at tillid kommer før svar.  Borgeren skal  aldrig gå hjem "
                                + "med en opgave, som ikke\n"
                                + "04-kursusslides.pptx:6                                 Ledere og  borgere er  begejstrede "
                                + "for de nye samtaler\n",
                        "\n03-samtaleguide.docx     et, borgeren kan. Skriv ordene ned, som  borgeren siger  dem, og");
        assertThat(run.err()).isEqualTo("38 matches in 9 of 12 documents\n");
    }

    @Test
    void csvHasPlaceAndContextsAndIsSortedOutwardsFromTheMatch() {
        Run run = Run.of(
                "kwic",
                "$resources",
                "examples/01-puljeopslag.html",
                "examples/02-indsatsmodel.pdf",
                "--as",
                "csv",
                "--width",
                "12",
                "--sort",
                "left");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("document,page,section,zone,start,end,left,node,right\n"
                        + "02-indsatsmodel.pdf,2,Fire kerneelementer > 4. Samme jobformidler hele vejen,box,3731,3738,,"
                        + "Styrker,\" og jobønske\"\n"
                        + "02-indsatsmodel.pdf,3,Hvem gør hvad?,box,6770,6778,,Erfaring,\" fra rekrutt\"\n"
                        + "02-indsatsmodel.pdf,1,Fire kerneelementer > 1. Den stærke side først,body,1477,1488,"
                        + "\"ng afdækkes \",kompetencer,\", jobønsker \"\n")
                .contains(
                        "\n01-puljeopslag.html,,Pulje til Fast Fodfæste 2022-2024,body,165,173,\" kommunerne \",mulighed,"
                                + "\" for at hjæl\"\n");
        assertThat(run.out().lines()).hasSize(1 + 19);
    }

    @Test
    void wordsAreSortedByTheDanishAlphabet() {
        Run run = Run.with(
                "Vi vil se ål. Vi vil se øl. Vi vil se ære. Vi vil se zoner. Vi vil se Alle.\n",
                "kwic",
                "\"se\"",
                "-",
                "--rules",
                "da",
                "--sort",
                "right");
        assertThat(run.out().lines().map(line -> line.replaceAll(".*  se  (\\p{L}+).*", "$1")))
                .containsExactly("Alle", "zoner", "ære", "øl", "ål");
    }

    @Test
    void countsStandBesideTheWordsSearchedAndTheRate() {
        assertThat(Run.of("kwic", "$resources", "examples", "--count-by", "agency")
                        .out())
                .isEqualTo("agency                        count      words  per 1,000\n"
                        + "Hasselgård Analyse for SJF        1        925       1.08\n"
                        + "RVL                               8       3601       2.22\n"
                        + "SJF                              63       5494      11.47\n"
                        + "Sundkøbing Kommune                5       1007       4.97\n");
        assertThat(Run.of("kwic", "[lemma=\"borger\"]", "examples", "--count-by", "form", "--rules", "da")
                        .out()
                        .lines())
                .startsWith(
                        "form         count      words  per 1,000",
                        "borgeren        48      11027       4.35",
                        "borgere         28      11027       2.54")
                .hasSize(1 + 5);
    }

    @Test
    void documentsWithoutAMatchAreCountedToo() {
        Run run = Run.of("kwic", "$resources", "examples", "--count-by", "document", "--as", "csv");
        assertThat(run.out())
                .startsWith("document,count,words,per_1000\n01-puljeopslag.html,2,968,2.066116\n")
                .contains("\n05-nyhed.html,0,625,0\n");
        assertThat(run.out().lines()).hasSize(1 + 12);
    }

    @Test
    void lemmasJoinForms() {
        Run run = Run.of("kwic", "$resources", "examples/01-puljeopslag.html", "--count-by", "lemma", "--as", "csv");
        assertThat(run.out())
                .isEqualTo("lemma,count,words,per_1000\nerfaring,1,968,1.033058\nmulighed,1,968,1.033058\n");
    }

    @Test
    void ambiguousTermsCanBeLeftOut() {
        String text = "Borgeren har en stærk side. Pillen har en styrke.\n";
        assertThat(Run.with(text, "kwic", "$resources", "-", "--rules", "da").err())
                .isEqualTo("2 matches in 1 of 1 document\n");
        assertThat(Run.with(text, "kwic", "$resources", "-", "--rules", "da", "--strict")
                        .err())
                .isEqualTo("1 match in 1 of 1 document\n");
    }

    @Test
    void aFaultyQueryIsShownWithItsPlace() {
        Run run = Run.of("kwic", "[lemma=\"borger\" \"og\"", "examples");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("query:1:17: ", "\n    [lemma=\"borger\" \"og\"\n                    ^\n");
        assertThat(Run.of("kwic", "$nothing", "examples").err()).contains("There is no lexicon `$nothing`.");
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestSearched() {
        Run run = Run.of(
                "kwic",
                "\"kommunerne\"",
                "src/test/resources/broken/encrypted.pdf",
                "missing.pdf",
                "examples/01-puljeopslag.html");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("wpr: encrypted.pdf: ", "wpr: missing.pdf: there is no ");
        assertThat(run.out()).startsWith("01-puljeopslag.html  ");
    }

    @Test
    void aColumnThatIsNotThereIsRefusedWithThoseThatAre() {
        Run run = Run.of("kwic", "\"job\"", "examples", "--count-by", "agncy");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--count-by agncy: ", "label, agency, year, genre, language.");
    }

    @Test
    void aPathIsNeeded() {
        assertThat(Run.of("kwic", "\"job\"").code()).isEqualTo(2);
    }

    @Test
    void aPageForTheBrowserRunsNothing() {
        Run run = Run.with(
                "Vi <b>skal</b> se & høre.\n",
                "kwic",
                "\"se\" | \"<b>\"",
                "-",
                "--rules",
                "da",
                "--as",
                "html",
                "--locale",
                "da");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"da\">")
                .contains(
                        "<h1>&quot;se&quot; | &quot;&lt;b&gt;&quot;</h1>", "<td class=\"node\">se</td>", "&amp; høre.")
                .endsWith("</table>\n</body>\n</html>\n")
                .doesNotContain("<b>");
        assertThat(Run.of("kwic", "\"job\"", "examples", "--as", "html", "--count-by", "form")
                        .code())
                .isEqualTo(2);
    }

    /** A reader that stops after the first matches must have them before the last document is read. */
    @Test
    void matchesInTheOrderOfTheDocumentsAreWrittenAsTheyCome() {
        Run run = Run.of("kwic", "\"og\"", "examples/01-puljeopslag.html", "missing.pdf", "examples/05-nyhed.html");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.indexOf("  og  ") == 65);
    }
}
