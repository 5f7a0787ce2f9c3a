package wpr.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wpr.model.AnnotatedDocument;
import wpr.model.Hit;
import wpr.model.SilenceSpec;
import wpr.model.Unit;

/**
 * Synthetic documents whose sentences are marked for what they say, independently of what the lexicon finds: it misses
 * one sentence in ten that speaks of barriers, and hits one in two thousand that does not.
 */
class PlantedSilencesTest {
    private static final SilenceSpec SPEC = Sample.silence("conditional", 5, 0, Unit.DOCUMENT, 300);
    private static final List<String> UNTOUCHED = new ArrayList<>();
    private static final List<String> SILENCED = new ArrayList<>();
    private static final List<String> SHORT = new ArrayList<>();

    /** A sentence, what it speaks of, and whether the lexicon sees it. */
    private record Line(String text, boolean speaksOfBarriers) {}

    @BeforeAll
    static void write() {
        Random random = new Random(1789);
        for (int i = 0; i < 200; i++) {
            List<Line> lines = new ArrayList<>();
            for (int j = 0; j < 60; j++) {
                lines.add(line(random));
            }
            UNTOUCHED.add(status(lines));
            SILENCED.add(
                    status(lines.stream().filter(l -> !l.speaksOfBarriers()).toList()));
            SHORT.add(status(lines.subList(0, 20)));
        }
    }

    @Test
    void removedSentencesLeaveASilenceThatIsSeen() {
        assertThat(SILENCED).filteredOn("flagged"::equals).hasSizeGreaterThanOrEqualTo(190);
    }

    @Test
    void untouchedDocumentsAreNotFlagged() {
        assertThat(UNTOUCHED).filteredOn("flagged"::equals).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void shortOnesNeverAre() {
        assertThat(SHORT).doesNotContain("flagged").contains("too-short");
    }

    private static Line line(Random random) {
        boolean barriers = random.nextDouble() < 0.12;
        boolean seen = barriers ? random.nextDouble() < 0.9 : random.nextDouble() < 0.0005;
        String resources = random.nextDouble() < 0.3 ? " r" : "";
        return new Line("x x x x x x x x x" + resources + (seen ? " b" : barriers ? " y" : ""), barriers);
    }

    private static String status(List<Line> lines) {
        AnnotatedDocument document =
                Sample.document("a", lines.stream().map(Line::text).toArray(String[]::new));
        List<Hit> hits = Sample.hits(document);
        return Silences.of(Tally.of(document, hits), List.of(SPEC), false)
                .get(0)
                .status();
    }
}
