package wpr.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Floors a little under what the shipped models reach on the test split; settings are never chosen by it. */
class EvaluationTest {
    @Test
    void theDanishModelsKeepTheirFigures() throws IOException {
        Treebank test = Treebank.read(Treebanks.folder().resolve("test.conllu"));
        Evaluation evaluation = new Evaluation(new Danish(), test);
        Map<String, Evaluation.Counts> table = evaluation.measures();
        assertThat(of(table, "sentences").f1()).as("sentences").isGreaterThan(96);
        assertThat(of(table, "tokens").f1()).as("tokens").isGreaterThan(99.7);
        assertThat(of(table, "upos merged").f1()).as("upos").isGreaterThan(96);
        assertThat(of(table, "lemma").f1()).as("lemma").isGreaterThan(97);
        assertThat(of(table, "passive").expected()).isEqualTo(48);
        assertThat(of(table, "passive").precision()).as("passive precision").isGreaterThan(95);
        assertThat(of(table, "passive").recall()).as("passive recall").isGreaterThan(95);
    }

    private static Evaluation.Counts of(Map<String, Evaluation.Counts> table, String measure) {
        return table.getOrDefault(measure, new Evaluation.Counts(0, 0, 0));
    }
}
