package wpr.annotate;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.Layer;
import wpr.model.OffsetMap;
import wpr.model.Part;
import wpr.model.Section;
import wpr.model.Upos;
import wpr.model.Zone;

/**
 * What annotation costs, ours beside stock OpenNLP on the same text in one run, one thread.
 *
 * <p>Danish stock models are trained on the dev split with few iterations: how good they are does not change how fast they
 * decode. English ones are those that ours uses too.
 */
public final class Speed {
    private static final int ROUNDS = 12;
    private static final String FIRST = "Kommunens nye beredskabsplaner behandles af byrådet. The plans are discussed.";

    private final String language;
    private final Path treebank;
    private final Annotator annotator = new Annotator();
    private final long load;
    private final List<String> paragraphs;

    /**
     * Loads the models of a language, and measures that.
     *
     * @param language {@code da} or {@code en}
     * @param treebank Danish: folder that holds {@code dev.conllu} and {@code test.conllu}; English: a file
     * @throws IOException where a file cannot be read
     */
    public Speed(String language, Path treebank) throws IOException {
        this.language = language;
        this.treebank = treebank;
        long before = process();
        annotator.annotate(document(List.of(FIRST)), options(Layer.ALL, TagFilter.ALL));
        this.load = process() - before;
        this.paragraphs = Treebank.read(danish() ? treebank.resolve("test.conllu") : treebank).paragraphs().stream()
                .map(Treebank::text)
                .toList();
    }

    private boolean danish() {
        return language.equals("da");
    }

    /** What was annotated, and what rules must ask about it. */
    public Annotator annotator() {
        return annotator;
    }

    /**
     * One line each for loading, everything tagged, tags where rules need them, and stock OpenNLP.
     *
     * @param layers what rules ask for
     * @param rules which sentences they need tagged
     */
    public String table(Set<Layer> layers, TagFilter rules) throws IOException {
        Document document = document(paragraphs);
        ToIntFunction<String> stock = danish() ? danishStock() : englishStock();
        double[] best = new double[3];
        for (int round = 0; round < ROUNDS; round++) {
            best[0] = Math.max(best[0], rate(() -> annotate(document, Layer.ALL, TagFilter.ALL)));
            best[1] = Math.max(best[1], rate(() -> annotate(document, layers, rules)));
            best[2] = Math.max(
                    best[2], rate(() -> paragraphs.stream().mapToInt(stock).sum()));
        }
        return String.format(
                Locale.ROOT,
                "load   %6d ms of processor time, all threads, until a first sentence is annotated%n"
                        + "full   %6.0f thousand tokens/s, everything tagged%n"
                        + "rules  %6.0f thousand tokens/s, tags where rules need them: %s%n"
                        + "stock  %6.0f thousand tokens/s, OpenNLP alone: sentences, tokens, parts of speech%n",
                load / 1_000_000,
                best[0],
                best[1],
                share(document, layers, rules),
                best[2]);
    }

    private String share(Document document, Set<Layer> layers, TagFilter rules) {
        int[] counts = new int[2];
        annotate(document, layers, untagged -> {
            BitSet needed = rules.needed(untagged);
            counts[0] = needed.cardinality();
            counts[1] = untagged.sentences().size();
            return needed;
        });
        return counts[0] + " of " + counts[1] + " sentences";
    }

    private int annotate(Document document, Set<Layer> layers, TagFilter filter) {
        return annotator.annotate(document, options(layers, filter)).tokens().size();
    }

    private AnnotateOptions options(Set<Layer> layers, TagFilter filter) {
        return new AnnotateOptions(language, List.of(), layers, filter);
    }

    /** Thousand tokens a second of the thread's processor time. */
    private static double rate(IntSupplier analysis) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        long tokens = 0;
        while (tokens < 60_000) {
            tokens += analysis.getAsInt();
        }
        return tokens * 1e6 / (clock.getCurrentThreadCpuTime() - start);
    }

    private static long process() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static Document document(List<String> passages) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String passage : passages) {
            int start = text.length();
            text.append(passage);
            blocks.add(new Block(start, text.length(), Zone.BODY, 0, 0, Part.BODY));
            text.append("\n\n");
        }
        return new Document(
                "",
                text.toString(),
                blocks,
                List.of(new Section(0, "", 0, text.length())),
                List.of(),
                List.of(),
                List.of(),
                new OffsetMap(new int[] {0}, new int[] {0}),
                new Document.Source("", "text/plain", 0, 0, 0, new TreeMap<>(), List.of()));
    }

    private static ToIntFunction<String> stock(SentenceModel sentences, TokenizerModel tokens, POSModel pos) {
        SentenceDetectorME detector = new SentenceDetectorME(sentences);
        TokenizerME tokenizer = new TokenizerME(tokens);
        POSTaggerME tagger = new POSTaggerME(pos);
        return text -> {
            int n = 0;
            for (String sentence : detector.sentDetect(text)) {
                n += tagger.tag(tokenizer.tokenize(sentence)).length;
            }
            return n;
        };
    }

    private static ToIntFunction<String> englishStock() throws IOException {
        try (InputStream sentence = English.open("sentence");
                InputStream token = English.open("tokens");
                InputStream pos = English.open("pos")) {
            return stock(new SentenceModel(sentence), new TokenizerModel(token), new POSModel(pos));
        }
    }

    private ToIntFunction<String> danishStock() throws IOException {
        Treebank dev = Treebank.read(treebank.resolve("dev.conllu"));
        TrainingParameters perceptron = new TrainingParameters();
        perceptron.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        perceptron.put(TrainingParameters.ITERATIONS_PARAM, 5);
        perceptron.put(TrainingParameters.CUTOFF_PARAM, 0);
        return stock(
                SentenceDetectorME.train(
                        "da", sentenced(dev), new SentenceDetectorFactory("da", true, null, null), perceptron),
                TokenizerME.train(tokenized(dev), new TokenizerFactory("da", null, true, null), perceptron),
                POSTaggerME.train("da", tagged(dev), perceptron, new POSTaggerFactory()));
    }

    private static ObjectStream<POSSample> tagged(Treebank dev) {
        return ObjectStreamUtils.createObjectStream(dev.sentences().stream()
                .map(tree -> new POSSample(
                        tree.forms(),
                        tree.nodes().stream()
                                .map(n -> n.tag().pos())
                                .map(Upos::name)
                                .toList()))
                .toList());
    }

    private static ObjectStream<TokenSample> tokenized(Treebank dev) {
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

    private static ObjectStream<SentenceSample> sentenced(Treebank dev) {
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
