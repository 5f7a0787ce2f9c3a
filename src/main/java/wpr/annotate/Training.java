package wpr.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Trains the Danish models from a treebank: the same bytes from the same data. What the settings are and how they were
 * chosen stands in {@code MODELS.md} beside the models.
 */
public final class Training {
    private static final int TAGGER_ITERATIONS = 25;
    private static final int TAGGER_CUTOFF = 1;
    private static final int ITERATIONS = 30;

    private final Treebank treebank;
    private final FormDictionary dictionary = FormDictionary.danish();
    private final Set<String> abbreviations = Resources.lines("da-abbreviations.txt");

    private Training(Treebank treebank) {
        this.treebank = treebank;
    }

    /**
     * Trains from {@code train.conllu} and {@code dev.conllu} of a folder and writes the models into another.
     *
     * @param treebank the folder of the treebank
     * @param to the folder that takes the models; made where it is missing
     * @throws IOException where a file cannot be read or written
     */
    public static void train(Path treebank, Path to) throws IOException {
        write(Treebank.read(treebank.resolve("train.conllu")).plus(Treebank.read(treebank.resolve("dev.conllu"))), to);
    }

    static void write(Treebank treebank, Path to) throws IOException {
        Training training = new Training(treebank);
        Files.createDirectories(to);
        byte[] tagger = training.tagger();
        Files.write(to.resolve("da-tagger.bin"), tagger);
        Files.write(to.resolve("da-sentences.bin"), training.sentences());
        Files.write(to.resolve("da-tokens.bin"), training.tokens());
        byte[] lexicon = Lexicon.write(treebank, LinearModel.read(tagger).outcomes());
        Files.write(to.resolve("da-lexicon.tsv"), lexicon);
        Files.write(to.resolve("da-endings.tsv"), Endings.write(Lexicon.read(lexicon)));
    }

    byte[] tagger() {
        PerceptronTrainer trainer = new PerceptronTrainer(TAGGER_ITERATIONS, TAGGER_CUTOFF);
        for (Treebank.Tree tree : treebank.sentences()) {
            TagFeatures.Seen[] words = tree.nodes().stream()
                    .map(node -> TagFeatures.Seen.of(node.form(), dictionary.hint(node.form())))
                    .toArray(TagFeatures.Seen[]::new);
            int tag = TagFeatures.NONE;
            int tagBefore = TagFeatures.NONE;
            for (int i = 0; i < words.length; i++) {
                String name = tree.nodes().get(i).tag().name();
                trainer.add(name, TagFeatures.all(words, i, tag, tagBefore));
                tagBefore = tag;
                tag = TagFeatures.name(name);
            }
        }
        return trainer.train();
    }

    byte[] sentences() {
        PerceptronTrainer trainer = new PerceptronTrainer(ITERATIONS, 0);
        for (List<Treebank.Tree> paragraph : treebank.paragraphs()) {
            String text = Treebank.text(paragraph);
            int start = 0;
            for (Treebank.Tree tree : paragraph) {
                int end = start + tree.text().length();
                for (int at = SentenceFinder.candidate(text, start, text.length());
                        at <= end && at < text.length();
                        at = SentenceFinder.candidate(text, at, text.length())) {
                    int[] features = SentenceFinder.features(text, at, start, text.length(), abbreviations);
                    trainer.add(at == end ? SentenceFinder.YES : SentenceFinder.NO, features);
                }
                start = end + 1;
            }
        }
        return trainer.train();
    }

    byte[] tokens() {
        PerceptronTrainer trainer = new PerceptronTrainer(ITERATIONS, 0);
        for (Treebank.Tree tree : treebank.sentences()) {
            Set<Integer> ends = tree.tokenEnds();
            int from = 0;
            for (String stretch : tree.text().split(" ")) {
                for (int at = 1; at < stretch.length(); at++) {
                    if (TokenFinder.candidate(stretch, at)) {
                        boolean last = from + stretch.length() == tree.text().length();
                        int[] features = TokenFinder.features(stretch, at, last, abbreviations);
                        trainer.add(ends.contains(from + at) ? TokenFinder.YES : TokenFinder.NO, features);
                    }
                }
                from += stretch.length() + 1;
            }
        }
        return trainer.train();
    }
}
