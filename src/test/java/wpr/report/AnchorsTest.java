package wpr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wpr.model.Candidate;

class AnchorsTest {
    private static final Codebook CODEBOOK = new Codebook(Cases.run("en"));

    @Test
    void candidatesStandUnderTheProposalTheyLeanOn() {
        Anchors anchors = draw(Cases.document("a").candidates(), 7);
        assertThat(anchors.anchors())
                .extracting(a -> a.proposal().quote())
                .containsExactly("skal tilbyde", "skal følge op");
        assertThat(anchors.anchors().get(0).leaning())
                .extracting(Candidate::quote)
                .containsExactly("mere end 27.000 borgere", "styrker, dernæst på hindringer");
        assertThat(anchors.alone()).extracting(Candidate::quote).containsExactly("3 borgere");
        assertThat(anchors.elsewhere()).isEmpty();
        assertThat(anchors.left()).isZero();
    }

    @Test
    void noRuleShowsMoreThanFiveAndTheRestIsCounted() {
        Anchors anchors = draw(crowd(), 7);
        assertThat(anchors.anchors()).hasSize(5);
        long others =
                anchors.anchors().stream().mapToLong(a -> a.leaning().size()).sum()
                        + anchors.elsewhere().size()
                        + anchors.alone().size();
        assertThat(others).isEqualTo(5);
        assertThat(anchors.left()).isEqualTo(40 - 10);
    }

    @Test
    void passagesNearADrawnProposalComeBeforeThoseNearAnother() {
        Anchors anchors = draw(crowd(), 7);
        assertThat(anchors.elsewhere()).isEmpty();
        assertThat(anchors.anchors()).allSatisfy(a -> assertThat(a.leaning()).hasSize(1));
    }

    @Test
    void theSeedDecidesAndNothingElse() {
        List<Candidate> reversed = new ArrayList<>(crowd());
        Collections.reverse(reversed);
        assertThat(drawn(crowd(), 7)).isEqualTo(drawn(crowd(), 7)).isEqualTo(drawn(reversed, 7));
        assertThat(drawn(crowd(), 7)).isNotEqualTo(drawn(crowd(), 8));
    }

    @Test
    void rulesShownAsARateShowNoPassage() {
        Candidate modal = Cases.candidate("a", Cases.MODAL, "skal", "99", "", List.of());
        Anchors anchors = draw(List.of(modal), 7);
        assertThat(anchors.alone()).isEmpty();
        assertThat(anchors.left()).isZero();
    }

    /** Twenty proposals with one candidate leaning on each. */
    private static List<Candidate> crowd() {
        List<Candidate> crowd = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String key = "p" + i;
            crowd.add(Cases.candidate("a", Cases.PROPOSAL, "skal tilbyde", key, key, List.of()));
            crowd.add(Cases.candidate("a", Cases.COUNTED, "40 borgere", "c" + i, key, List.of()));
        }
        return crowd;
    }

    private static Set<String> drawn(List<Candidate> candidates, long seed) {
        return draw(candidates, seed).anchors().stream()
                .map(anchor -> anchor.proposal().fingerprint())
                .collect(Collectors.toSet());
    }

    private static Anchors draw(List<Candidate> candidates, long seed) {
        return Anchors.draw(candidates, CODEBOOK, new Draw(seed), 5);
    }
}
