package wpr.annotate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import wpr.model.Upos;

/**
 * Tokens per second of processor time on one thread, ours (sentences, tokens, tags, features, lemmas, compounds) beside
 * stock OpenNLP (sentences, tokens, parts of speech) on the same text in one run. The stock models are trained on the dev
 * split with few iterations: how good they are does not change how fast they decode.
 */
final class Speed {
    private static final int ROUNDS = 6;
    private final Treebank dev;
    private final List<String> paragraphs;

    private Speed(Path treebank) throws IOException {
        dev = Treebank.read(treebank.resolve("dev.conllu"));
        paragraphs = Treebank.read(treebank.resolve("test.conllu")).paragraphs().stream()
                .map(Treebank::text)
                .toList();
    }

    /** Two lines: ours and stock. */
    static String compare(Path treebank) throws IOException {
        Speed speed = new Speed(treebank);
        Danish danish = new Danish();
        double ours = speed.best(text -> annotate(danish, text));
        double stock = speed.best(speed.stock());
        return String.format(Locale.ROOT, "wpr    %.0f tokens/s%nstock  %.0f tokens/s%n", ours, stock);
    }

    /** Tokens a second in the best of some rounds, the first of which warm up. */
    private double best(ToIntFunction<String> analysis) {
        var clock = ManagementFactory.getThreadMXBean();
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = clock.getCurrentThreadCpuTime();
            int tokens = paragraphs.stream().mapToInt(analysis).sum();
            best = Math.max(best, tokens * 1e9 / (clock.getCurrentThreadCpuTime() - start));
        }
        return best;
    }

    private static int annotate(Danish danish, String text) {
        Segments found = new Segments();
        danish.segment(text, 0, text.length(), found);
        int first = 0;
        for (int s = 0; s < found.sentences(); s++) {
            Word[] words = new Word[found.sentenceEnd(s) - first];
            for (int i = 0; i < words.length; i++) {
                words[i] = danish.word(text.substring(found.start(first + i), found.end(first + i)));
            }
            int[] tags = danish.tag(words);
            for (int i = 0; i < words.length; i++) {
                danish.reading(words[i], tags[i]);
            }
            first = found.sentenceEnd(s);
        }
        return found.tokens();
    }

    private ToIntFunction<String> stock() throws IOException {
        TrainingParameters perceptron = new TrainingParameters();
        perceptron.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        perceptron.put(TrainingParameters.ITERATIONS_PARAM, 5);
        perceptron.put(TrainingParameters.CUTOFF_PARAM, 0);
        POSModel pos = POSTaggerME.train("da", tagged(), perceptron, new POSTaggerFactory());
        var tokens = TokenizerME.train(tokenized(), new TokenizerFactory("da", null, true, null), perceptron);
        var sentences = SentenceDetectorME.train(
                "da", sentenced(), new SentenceDetectorFactory("da", true, null, null), perceptron);
        SentenceDetectorME detector = new SentenceDetectorME(sentences);
        TokenizerME tokenizer = new TokenizerME(tokens);
        POSTaggerME tagger = new POSTaggerME(pos);
        return text -> {
            int n = 0;
            for (String sentence : detector.sentDetect(text)) {
                String[] forms = tokenizer.tokenize(sentence);
                n += tagger.tag(forms).length;
            }
            return n;
        };
    }

    private ObjectStream<POSSample> tagged() {
        return ObjectStreamUtils.createObjectStream(dev.sentences().stream()
                .map(tree -> new POSSample(
                        tree.forms(),
                        tree.nodes().stream()
                                .map(n -> n.tag().pos())
                                .map(Upos::name)
                                .toList()))
                .toList());
    }

    private ObjectStream<TokenSample> tokenized() {
        return ObjectStreamUtils.createObjectStream(dev.sentences().stream()
                .map(tree -> new TokenSample(tree.text(), spans(tree)))
                .toList());
    }

    private static Span[] spans(Treebank.Tree tree) {
        int[] ends = tree.tokenEnds().stream().mapToInt(Integer::intValue).toArray();
        Span[] spans = new Span[ends.length];
        for (int i = 0; i < ends.length; i++) {
            spans[i] = new Span(ends[i] - tree.nodes().get(i).form().length(), ends[i]);
        }
        return spans;
    }

    private ObjectStream<SentenceSample> sentenced() {
        return ObjectStreamUtils.createObjectStream(dev.paragraphs().stream()
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> {
                    Span[] spans = new Span[paragraph.size()];
                    int at = 0;
                    for (int i = 0; i < spans.length; i++) {
                        int length = paragraph.get(i).text().length();
                        spans[i] = new Span(at, at + length);
                        at += length + 1;
                    }
                    return new SentenceSample(Treebank.text(paragraph), spans);
                })
                .toList());
    }
}
