package wpr.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.Repair;
import wpr.model.Zone;
import wpr.pipeline.DocumentReader;
import wpr.pipeline.Input;

/** The least that the extraction of policy documents must do, one test for each demand. */
class MinimumTest {
    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        Reading reading = gold("columns/ventetid.pdf");
        assertThat(reading.score().faults()).isEmpty();
    }

    @Test
    void theTextOfABoxIsKeptInItsZone() {
        for (String file :
                List.of("print/ventetid.pdf", "report/ventetid.pdf", "web/ventetid.html", "word/ventetid.docx")) {
            assertThat(texts(gold(file).document(), Zone.BOX))
                    .as(file)
                    .anyMatch(text -> text.startsWith("Kun den første slags er synlig"));
        }
    }

    @Test
    void runningHeadsAndPageNumbersAreRemovedAndCounted() {
        Document document = gold("report/ventetid.pdf").document();
        assertThat(document.text()).doesNotContain("Notat 14", "side 1", "side 2");
        assertThat(document.source().boilerplate())
                .isEqualTo(2 * document.source().pages());
    }

    @Test
    void footnotesAreKeptApartAndLinkedByTheirNumbers() {
        for (String file :
                List.of("latex/ventetid.pdf", "office/ventetid.pdf", "print/ventetid.pdf", "columns/ventetid.pdf")) {
            Document document = gold(file).document();
            assertThat(texts(document, Zone.NOTE)).as(file).hasSize(4);
            assertThat(repairs(document, "footnote-number")).as(file).containsExactly("¹", "²", "³", "⁴");
            assertThat(repairs(document, "note-number").stream().map(n -> n.replaceAll("\\D", "")))
                    .as(file)
                    .allMatch(n -> "1234".contains(n));
        }
    }

    @Test
    void hyphensAtLineEndsAreMendedAndSuspendedOnesKept() {
        Document document = gold("columns/deling-43.pdf").document();
        assertThat(repairs(document, "line-end-hyphen")).hasSizeGreaterThan(40);
        assertThat(repairs(document, "line-end-suspended")).isNotEmpty();
        assertThat(document.text()).contains("job- og uddannelsesrettede", "Aktivitets- samt uddannelsesparate");
    }

    @Test
    void tableCellsAreNotJoinedIntoSentences() {
        assertThat(texts(gold("office/ventetid.pdf").document(), Zone.TABLE))
                .startsWith("Gruppe", "Sager", "Uger", "Alene boligstøtte", "1.240", "17");
    }

    @Test
    void bulletsOfSlidesAreSentencesOfTheirOwn() {
        assertThat(texts(gold("slides/moedet.pptx").document(), Zone.SLIDE))
                .contains("Skemaet styrer samtalen", "Vi forveksler tavshed med enighed");
    }

    @Test
    void contentsListsAreNotCounted() {
        for (String file : List.of("latex/ventetid.pdf", "report/ventetid.pdf", "print/ventetid.pdf")) {
            assertThat(texts(gold(file).document(), Zone.CONTENTS)).as(file).hasSize(9);
        }
        assertThat(Zone.CONTENTS.searched()).isFalse();
    }

    @Test
    void paragraphsExtractedTwiceAreCountedOnce() throws Exception {
        assertThat(read("08-haandbog.pdf", Files.readAllBytes(Path.of("examples/08-haandbog.pdf")))
                        .source()
                        .duplicates())
                .isPositive();
    }

    @Test
    void gluedWordsAreFlagged() throws Exception {
        String glued = "Borgeren skal møde op tilSamtale og fårHjælp, nårDen begynder, menIkke før det er aftalt.";
        assertThat(read("a.txt", glued.getBytes(StandardCharsets.UTF_8))
                        .source()
                        .warnings())
                .isNotEmpty();
        String sound = "Borgeren skal møde op til samtale og får hjælp, når den begynder, men ikke før det er aftalt.";
        assertThat(read("a.txt", sound.getBytes(StandardCharsets.UTF_8))
                        .source()
                        .warnings())
                .isEmpty();
    }

    @Test
    void quotationsAreAZone() {
        Document document = gold("office/ventetid.pdf").document();
        assertThat(texts(document, Zone.QUOTATION)).hasSize(1);
        int quoted = document.text().indexOf("Vi beder om det samme papir");
        int around = document.text().indexOf("En af dem siger");
        assertThat(document.quoted(quoted, quoted + 10)).isTrue();
        assertThat(document.quoted(around, around + 10)).isFalse();
    }

    @Test
    void aPageWithoutTextIsAWarning() throws Exception {
        Path mixed = Path.of("src/test/resources/extract/mixed.pdf");
        assertThat(read("mixed.pdf", Files.readAllBytes(mixed)).source().warnings())
                .isNotEmpty();
    }

    private static Reading gold(String name) {
        return Gold.all().stream()
                .filter(gold -> gold.name().equals(name))
                .map(Reading::of)
                .findFirst()
                .orElseThrow();
    }

    private static Document read(String name, byte[] content) throws Exception {
        return new DocumentReader(List.of()).read(new Input(name, most -> content));
    }

    private static List<String> texts(Document document, Zone zone) {
        return document.blocks().stream()
                .filter(block -> block.zone() == zone)
                .map((Block block) -> document.text().substring(block.start(), block.end()))
                .toList();
    }

    private static List<String> repairs(Document document, String rule) {
        return document.repairs().stream()
                .filter(repair -> repair.rule().equals(rule))
                .map(Repair::before)
                .toList();
    }
}
