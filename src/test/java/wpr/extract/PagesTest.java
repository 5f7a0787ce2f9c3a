package wpr.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages are read in the order of a careful reader, each passage in its zone. */
class PagesTest {
    private static final String[] LEFT = {
        "Kommunen har samlet erfaringer fra fire byer og",
        "lagt dem frem for udvalget, som har drøftet dem",
        "på to møder. De viser, at ventetiden er længst i",
        "de sager, hvor to kontorer deler ansvaret, og at"
    };
    private static final String[] RIGHT = {
        "den er kortest, hvor en enkelt medarbejder holder",
        "i alle trådene. Udvalget vil derfor prøve en fast",
        "ordning i det kommende år og samle resultaterne",
        "op, før der tages stilling til, om den skal vare ved"
    };

    @Test
    void columnsOfOneLineGoOnWhereThoseOfThePageBeforeStood() throws Exception {
        try (DrawnPages pages = new DrawnPages()) {
            pages.page().lines(50, 80, LEFT).lines(310, 80, RIGHT);
            pages.page()
                    .lines(50, 80, "og om andre byer kan følge efter, når det er")
                    .lines(310, 80, "afgjort. Borgerne bliver spurgt undervejs.");
            assertThat(pages.read())
                    .singleElement()
                    .asString()
                    .contains("ansvaret, og at den er kortest")
                    .endsWith(
                            "vare ved og om andre byer kan følge efter, når det er afgjort. Borgerne bliver spurgt undervejs.");
        }
    }

    @Test
    void cellsBetweenLevelLinesAreATable() throws Exception {
        try (DrawnPages pages = new DrawnPages()) {
            pages.page().lines(50, 60, LEFT);
            pages.lines(50, 150, "Gruppe").lines(150, 150, "Antal").lines(200, 150, "Andel");
            pages.rule(48, 156, 300)
                    .lines(50, 168, "Unge uden", "bolig")
                    .lines(150, 168, "120")
                    .lines(200, 168, "31");
            pages.rule(48, 187, 300)
                    .lines(50, 199, "Enlige")
                    .lines(150, 199, "86")
                    .lines(200, 199, "22");
            pages.rule(48, 205, 300);
            pages.lines(50, 240, RIGHT);
            assertThat(pages.read())
                    .hasSize(10)
                    .containsSequence(
                            "table: Gruppe",
                            "table: Antal",
                            "table: Andel",
                            "table: Unge uden bolig",
                            "table: 120",
                            "table: 31",
                            "table: Enlige",
                            "table: 86",
                            "table: 22");
        }
    }

    @Test
    void linesOfOneWidthAboveHeadingsMakeNoTable() throws Exception {
        try (DrawnPages pages = new DrawnPages()) {
            pages.page();
            pages.rule(48, 60, 300)
                    .lines(50, 80, LEFT)
                    .rule(48, 160, 300)
                    .lines(50, 180, RIGHT)
                    .rule(48, 260, 300);
            assertThat(pages.read()).isNotEmpty().allMatch(passage -> passage.startsWith("body: "));
        }
    }

    @Test
    void boxesSideBySideAreReadFromLeftToRightLineByLine() throws Exception {
        try (DrawnPages pages = new DrawnPages()) {
            pages.page().lines(50, 60, LEFT);
            pages.box(50, 150.5f, 170, 210).lines(55, 165, "Trin 1: Find", "Styrker og ønsker");
            pages.box(173, 150.2f, 290, 210).lines(178, 165, "Trin 2: Prøv", "Ud i en virksomhed");
            pages.box(293, 150, 410, 210).lines(298, 165, "Trin 3: Hold fast", "Uge 9");
            assertThat(pages.read())
                    .endsWith(
                            "box: Trin 1: Find",
                            "box: Styrker og ønsker",
                            "box: Trin 2: Prøv",
                            "box: Ud i en virksomhed",
                            "box: Trin 3: Hold fast",
                            "box: Uge 9");
        }
    }

    @Test
    void aPageOnItsSideKeepsItsBoxesAndTables() throws Exception {
        try (DrawnPages pages = new DrawnPages()) {
            pages.page().onItsSide().lines(50, 80, LEFT);
            pages.box(320, 60, 560, 120).lines(330, 80, "Boks 1. Fire byer", "Byerne er valgt af udvalget.");
            pages.lines(50, 200, "Gruppe").lines(250, 200, "Antal").rule(48, 206, 400);
            pages.lines(50, 220, "Unge").lines(250, 220, "120").rule(48, 226, 400);
            pages.lines(50, 240, "Enlige").lines(250, 240, "86").rule(48, 246, 400);
            assertThat(pages.read())
                    .contains("box: Boks 1. Fire byer", "box: Byerne er valgt af udvalget.")
                    .endsWith(
                            "table: Gruppe", "table: Antal", "table: Unge", "table: 120", "table: Enlige", "table: 86");
        }
    }

    @Test
    void aColumnAlongTheMarginIsABoxAndAStampIsNot() throws Exception {
        try (DrawnPages pages = new DrawnPages()) {
            pages.page().lines(50, 80, LEFT).lines(50, 132, RIGHT);
            pages.onItsSide()
                    .lines(
                            50,
                            560,
                            "Husk, at en bisidder kan følge med til alle møder.",
                            "Kommunen skal sige det, når den indkalder.");
            pages.page()
                    .lines(50, 80, "Her begynder et nyt afsnit.")
                    .onItsSide()
                    .lines(50, 560, "Bilag 4, 2. samling");
            assertThat(pages.read())
                    .filteredOn(passage -> !passage.startsWith("body: "))
                    .containsExactly(
                            "box: Husk, at en bisidder kan følge med til alle møder. Kommunen skal sige det, når den indkalder.");
        }
    }

    @Test
    void lettersSetApartAreWords() throws Exception {
        try (DrawnPages pages = new DrawnPages()) {
            pages.page().lines(50, 60, "B A G G R U N D   O G   F O R M Å L").lines(50, 100, LEFT);
            pages.spaced(4).lines(50, 180, "Hvem venter længst");
            assertThat(pages.read())
                    .extracting(passage -> passage.replaceAll("^\\w+: ", ""))
                    .startsWith("BAGGRUND OG FORMÅL")
                    .endsWith("Hvem venter længst");
        }
    }

    @Test
    void aRaisedNumberHardlySmallerThanItsNoteOpensIt() throws Exception {
        try (DrawnPages pages = new DrawnPages()) {
            pages.page().lines(50, 60, LEFT).sized(7).lines(50, 697.5f, "1");
            pages.sized(8).lines(56.3f, 700, "Opgørelsen omfatter ikke de private.");
            assertThat(pages.read()).endsWith("note: Opgørelsen omfatter ikke de private.");
        }
    }
}
