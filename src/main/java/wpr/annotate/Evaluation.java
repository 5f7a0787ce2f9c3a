package wpr.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures. */
public final class Evaluation {
    public static String run(String[] args) throws IOException {
        Path models = Path.of(args[0]);
        Treebank gold = Treebank.read(Path.of(args[1]));
        LinearModel model = LinearModel.read(Files.readAllBytes(models.resolve("da-tagger.bin")));
        Lexicon lexicon = Lexicon.read(Files.readAllBytes(models.resolve("da-lexicon.tsv")));
        Tagger tagger = new Tagger(model);
        DanishDictionary dictionary = new DanishDictionary();
        StringBuilder out = new StringBuilder("features " + model.size() + "\n");
        for (int minimum : new int[] {1, 2, 3, 5, 10, 1000000}) {
            int n = 0, upos = 0, merged = 0, full = 0, tp = 0, fp = 0, fn = 0, known = 0;
            for (Treebank.Tree tree : gold.sentences()) {
                Word[] words = tree.nodes().stream()
                        .map(node -> {
                            Lexicon.Entries e = lexicon.entries(node.form());
                            return tagger.word(
                                    node.form(),
                                    TagFeatures.Seen.of(node.form(), dictionary.hint(node.form())),
                                    e.count() >= minimum ? e.tags() : new int[0],
                                    wpr.model.Reading.untagged(node.form()));
                        })
                        .toArray(Word[]::new);
                int[] tags = tagger.tag(words);
                for (int i = 0; i < tags.length; i++) {
                    Tag tag = tagger.tags().get(tags[i]);
                    Tag want = tree.nodes().get(i).tag();
                    n++;
                    upos += tag.pos() == want.pos() ? 1 : 0;
                    merged += merge(tag.pos().name()).equals(merge(want.pos().name())) ? 1 : 0;
                    full += tag.equals(want) ? 1 : 0;
                    boolean p = tag.features().voice().equals("Pass"),
                            g = want.features().voice().equals("Pass");
                    if (p && g) tp++;
                    else if (p) fp++;
                    else if (g) fn++;
                }
            }
            out.append(minimum + ": upos " + 100.0 * upos / n + " merged " + 100.0 * merged / n + " full "
                    + 100.0 * full / n + " passive tp " + tp + " fp " + fp + " fn " + fn + "\n");
        }
        return out.toString();
    }

    static String merge(String pos) {
        return pos.equals("AUX") ? "VERB" : pos.equals("DET") ? "PRON" : pos;
    }
}
