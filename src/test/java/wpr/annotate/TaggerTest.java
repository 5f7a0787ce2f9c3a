package wpr.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import org.junit.jupiter.api.Test;

/** Our decoder against OpenNLP's own, with the shipped model turned back into one of OpenNLP's. */
class TaggerTest {
    private static final LinearModel MODEL = LinearModel.read(Resources.bytes("da-tagger.bin"));
    private static final Danish DANISH = new Danish();

    @Test
    void everyTagIsTheOneThatOpenNlpFindsWithABeamOfOne() throws IOException {
        Treebank test = Treebank.read(Treebanks.folder().resolve("test.conllu"));
        BeamSearch search = new BeamSearch(1, stock());
        int differences = 0;
        int tokens = 0;
        for (Treebank.Tree tree : test.sentences()) {
            Word[] words = tree.forms().stream().map(DANISH::word).toArray(Word[]::new);
            List<String> ours = Arrays.stream(DANISH.tag(words))
                    .mapToObj(MODEL.outcomes()::get)
                    .toList();
            List<String> theirs = search.bestSequence(
                            words, null, CONTEXT, (i, sentence, before, tag) -> allowed(sentence[i], tag))
                    .getOutcomes();
            tokens += ours.size();
            for (int i = 0; i < ours.size(); i++) {
                differences += ours.get(i).equals(theirs.get(i)) ? 0 : 1;
            }
        }
        assertThat(tokens).isGreaterThan(9_000);
        assertThat(differences).isZero();
    }

    private static boolean allowed(Word word, String tag) {
        int number = MODEL.outcomes().indexOf(tag);
        return word.allowed().length == 0 || IntStream.of(word.allowed()).anyMatch(a -> a == number);
    }

    private static final BeamSearchContextGenerator<Word> CONTEXT = (i, sentence, before, more) -> {
        TagFeatures.Seen[] seen = Arrays.stream(sentence).map(Word::seen).toArray(TagFeatures.Seen[]::new);
        int tag = i > 0 ? TagFeatures.name(before[i - 1]) : TagFeatures.NONE;
        int tagBefore = i > 1 ? TagFeatures.name(before[i - 2]) : TagFeatures.NONE;
        return IntStream.of(TagFeatures.all(seen, i, tag, tagBefore))
                .mapToObj(Integer::toHexString)
                .toArray(String[]::new);
    };

    private static PerceptronModel stock() {
        List<String> names = new ArrayList<>();
        List<Context> contexts = new ArrayList<>();
        int[] every = IntStream.range(0, MODEL.outcomes().size()).toArray();
        MODEL.forEachFeature(feature -> {
            int[] weights = new int[every.length];
            MODEL.add(feature, weights);
            names.add(Integer.toHexString(feature));
            contexts.add(
                    new Context(every, IntStream.of(weights).asDoubleStream().toArray()));
        });
        return new PerceptronModel(
                contexts.toArray(Context[]::new),
                names.toArray(String[]::new),
                MODEL.outcomes().toArray(String[]::new));
    }
}
