package wpr.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.extract.Extractor;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.Part;
import wpr.model.Section;
import wpr.model.Zone;

/** One report in several formats and layouts must give rules the same passages. */
class FormatsAgreeTest {
    private static final Path FILES = Path.of("src/test/resources/extract");

    @ParameterizedTest
    @ValueSource(strings = {"report.odt", "report.pdf", "columns.pdf"})
    void searchedPassagesAreThoseOfTheWordFile(String name) throws Exception {
        assertThat(passages(read(name))).containsExactlyInAnyOrderElementsOf(passages(read("report.docx")));
    }

    @Test
    void theLayoutOfAPdfIsUndone() throws Exception {
        Document document = read("report.pdf");
        assertThat(passages(document))
                .hasSize(30)
                .startsWith("heading Vejen til hjælp", "heading Ventetid og vilkår")
                .contains(
                        "box Boks 1. Det korte svar. Sagsbehandlingen varer længst dér, hvor ingen har ansvaret for helheden.",
                        "list borgere uden fast bolig eller uden digital adgang til selvbetjeningsløsningerne",
                        "quotation Vi mangler ikke viden om borgerne. Vi mangler nogen, der må træffe en beslutning på tværs.",
                        "caption Tabel 1. Ventetid efter gruppe",
                        "table 1.240",
                        "note Kommunerne er udpeget af rådet efter størrelse og afstand til nærmeste hospital.");
        assertThat(document.source().boilerplate()).isEqualTo(4);
        assertThat(document.sections())
                .extracting(Section::path)
                .containsExactly(
                        "",
                        "Vejen til hjælp",
                        "Ventetid og vilkår",
                        "Ventetid og vilkår > Hvem venter",
                        "Rådets forslag");
    }

    @Test
    void aContentsListIsFrontMatterAndNotSearched() throws Exception {
        List<Block> contents = read("report.pdf").blocks().stream()
                .filter(block -> block.zone() == Zone.CONTENTS)
                .toList();
        assertThat(contents)
                .hasSize(4)
                .allMatch(block -> block.part() == Part.FRONT && !block.zone().searched());
    }

    @Test
    void pagesAreThoseOfThePrint() throws Exception {
        Document document = read("report.pdf");
        assertThat(document.page(document.text().indexOf("Ventetid og vilkår"))).isEqualTo(1);
        assertThat(document.page(document.text().indexOf("Forsøgsordningen"))).isEqualTo(2);
    }

    @Test
    void twoReadingsGiveTheSameDocument() throws Exception {
        Document first = read("columns.pdf");
        Document second = read("columns.pdf");
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.repairs()).isEqualTo(first.repairs());
        assertThat(second.blocks()).isEqualTo(first.blocks());
    }

    private static Document read(String name) throws Exception {
        return new DocumentBuilder().build(name, "", new Extractor().extract(FILES.resolve(name)));
    }

    private static List<String> passages(Document document) {
        Stream<Block> searched =
                document.blocks().stream().filter(block -> block.zone().searched());
        return searched.map(block -> block.zone().id() + " " + document.text().substring(block.start(), block.end()))
                .toList();
    }
}
