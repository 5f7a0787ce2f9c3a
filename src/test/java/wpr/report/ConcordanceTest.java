package wpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Concordances on a terminal. */
class ConcordanceTest {
    private static final String LEFT =
            "I løbet af året ændrer kommunen reglerne for øerne, så ældre og andre ".repeat(2);
    private static final String RIGHT = " får øget tryghed, når de søger om ændringer på den sædvanlige måde".repeat(2);

    @ParameterizedTest
    @ValueSource(ints = {80, 160})
    void linesFitTheTerminalWithMatchesBelowEachOther(int columns) throws IOException {
        int places = Concordance.placeLength("årsplan.pdf", 12);
        int width = Concordance.context(columns, places);
        StringBuilder out = new StringBuilder();
        Concordance concordance = Concordance.text(places, width, columns, out);
        for (String node : List.of("borgere", "sagsbehandlingstiden")) {
            for (String left : List.of(LEFT.substring(LEFT.length() - width), "Ældre ")) {
                concordance.line(new ConcordanceLine(
                        "årsplan.pdf", 7, "", "body", 0, 0, left, node, RIGHT.substring(0, width), ""));
            }
        }
        assertThat(out.toString().lines()).hasSize(4).allMatch(line -> line.length() <= columns);
        assertThat(out.toString()
                        .lines()
                        .map(line -> line.replaceFirst("(borgere|sagsb).*", "").length()))
                .containsOnly(places + 2 + width + 2);
        assertThat(out.toString().lines().limit(1)).allMatch(line -> line.length() > columns - 5);
    }
}
