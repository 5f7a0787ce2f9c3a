package wpr.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Floors a little under what the English layer reaches on our own hand-annotated sentences. */
class EnglishEvaluationTest {
    @Test
    void theEnglishLayerKeepsItsFigures() throws IOException {
        Treebank gold = Treebank.read(Path.of("src/test/resources/annotate/en-gold.conllu"));
        assertThat(gold.sentences()).hasSize(100);
        Map<String, Evaluation.Counts> table = new Evaluation(new English(), gold).measures();
        assertThat(table.keySet())
                .containsExactly("sentences", "tokens", "upos", "upos merged", "upos+features", "passive", "lemma");
        assertThat(of(table, "sentences").f1()).as("sentences").isGreaterThan(98);
        assertThat(of(table, "tokens").f1()).as("tokens").isGreaterThan(99.5);
        assertThat(of(table, "upos merged").f1()).as("upos").isGreaterThan(96);
        assertThat(of(table, "lemma").f1()).as("lemma").isGreaterThan(98);
        assertThat(of(table, "passive").expected()).isEqualTo(51);
        assertThat(of(table, "passive").precision()).as("passive precision").isGreaterThan(95);
        assertThat(of(table, "passive").recall()).as("passive recall").isGreaterThan(95);
    }

    private static Evaluation.Counts of(Map<String, Evaluation.Counts> table, String measure) {
        return table.getOrDefault(measure, new Evaluation.Counts(0, 0, 0));
    }
}
