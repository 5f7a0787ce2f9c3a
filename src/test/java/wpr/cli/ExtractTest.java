package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractTest {
    @Test
    void textShowsPageAndZoneOfEachPassageAndTheRepairs() {
        Run run = Run.of("extract", "examples/02-indsatsmodel.pdf", "--show-repairs");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("== 02-indsatsmodel.pdf ==\n")
                .contains("[1 heading] ", "[2 body] ", "line-end-hyphen: ");
    }

    @Test
    void csvHasOnePassageARow() {
        Run run = Run.of("extract", "examples/04-kursusslides.pptx", "--as", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("document,page,section,zone,part,quoted,start,end,text\n04-kursusslides.pptx,1,")
                .contains(",slide-notes,");
    }

    @Test
    void conlluHasTenColumns() {
        Run run = Run.with("Kommunerne skal hjælpe de ledige.\n", "extract", "-", "--as", "conllu", "--language", "da");
        assertThat(run.code()).isZero();
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("1\t"))
                        .findFirst()
                        .orElse(""))
                .startsWith("1\tKommunerne\tkommune\tNOUN\t");
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestPrinted() {
        Run run = Run.of("extract", "src/test/resources/broken/encrypted.pdf", "examples/01-puljeopslag.html");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("encrypted.pdf", "password");
        assertThat(run.out()).contains("== 01-puljeopslag.html ==");
    }

    @Test
    void jsonHasOneDocumentALine() throws Exception {
        Run run = Run.of("extract", "examples/02-indsatsmodel.pdf", "examples/05-nyhed.html", "--as", "json");
        assertThat(run.code()).isZero();
        List<JsonNode> documents = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            documents.add(new ObjectMapper().readTree(line));
        }
        assertThat(documents)
                .extracting(d -> d.get("document").asText())
                .containsExactly("02-indsatsmodel.pdf", "05-nyhed.html");
        JsonNode first = documents.get(0);
        assertThat(first.at("/passages/0/page").asInt()).isEqualTo(1);
        assertThat(first.at("/passages/0/zone").asText()).isEqualTo("heading");
        assertThat(first.at("/repairs")).anyMatch(r -> r.get("rule").asText().equals("line-end-hyphen"));
        assertThat(documents.get(1).at("/stated/author").asText()).isEqualTo("Styrelsen for Job og Fremdrift");
        assertThat(documents.get(1).at("/passages/0").has("page"))
                .as("a web page has no pages")
                .isFalse();
    }

    @Test
    void htmlColoursZonesShowsRepairsAndEscapesEverything() {
        Run run = Run.with(
                "# Mål & <script>alert(1)</script>\n\nRådet siger: »Borgeren skal spørges.« Det er aftalt.\n",
                "extract",
                "-",
                "examples/02-indsatsmodel.pdf",
                "--as",
                "html",
                "--show-repairs",
                "--locale",
                "da");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"da\">")
                .contains("<li class=\"quotation\">blokcitat</li>")
                .contains("Mål &amp; &lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("<span class=\"quoted\">»Borgeren skal spørges.«</span>")
                .contains("<del title=\"line-end-hyphen: “-⏎”\">")
                .doesNotContain("<script>")
                .endsWith("</body>\n</html>\n");
    }
}
