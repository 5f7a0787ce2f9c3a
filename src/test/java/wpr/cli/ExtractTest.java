package wpr.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
}
