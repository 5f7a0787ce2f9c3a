package wpr.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Trains the Danish models from a treebank: the same bytes from the same data. */
public final class Training {
    private final Treebank treebank;
    private final DanishDictionary dictionary = new DanishDictionary();

    Training(Treebank treebank) {
        this.treebank = treebank;
    }

    /** The hint that the dictionary gives for a form. */
    byte[] tagger(int iterations, int cutoff) {
        PerceptronTrainer trainer = new PerceptronTrainer(iterations, cutoff);
        List<String> tags = tags();
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
                tag = tags.indexOf(name);
            }
        }
        return trainer.train();
    }

    private List<String> tags() {
        return treebank.sentences().stream()
                .flatMap(tree -> tree.nodes().stream())
                .map(node -> node.tag().name())
                .sorted()
                .distinct()
                .toList();
    }

    /** Trains from the folder in the first argument into the folder in the second. */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        Treebank treebank = Treebank.read(from.resolve("train.conllu"));
        if (args.length < 3) treebank = treebank.plus(Treebank.read(from.resolve("dev.conllu")));
        Training training = new Training(treebank);
        Files.createDirectories(to);
        byte[] tagger = training.tagger(
                args.length > 3 ? Integer.parseInt(args[3]) : 30, args.length > 4 ? Integer.parseInt(args[4]) : 0);
        Files.write(to.resolve("da-tagger.bin"), tagger);
        Files.write(
                to.resolve("da-lexicon.tsv"),
                Lexicon.write(treebank, LinearModel.read(tagger).outcomes()));
    }
}
