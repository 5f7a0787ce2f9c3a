package wpr.annotate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import wpr.model.Reading;
import wpr.model.Upos;

/**
 * Measures a language layer against a treebank in CoNLL-U.
 *
 * <p>Sentences: exact spans of sentences that punctuation closes, in running text cut at headings. Tokens: exact spans
 * within gold sentences. Tags and lemmas: on gold tokens, lemmas with the predicted tag. AUX counts as VERB and DET as
 * PRON, since taggers cannot tell them apart and rules do not ask.
 */
public final class Evaluation {
    private final Analyser analyser;
    private final Treebank gold;

    Evaluation(Analyser analyser, Treebank gold) {
        this.analyser = analyser;
        this.gold = gold;
    }

    /** Correct, predicted and gold items of one kind. */
    record Counts(int correct, int predicted, int expected) {
        double precision() {
            return predicted == 0 ? 0 : 100.0 * correct / predicted;
        }

        double recall() {
            return expected == 0 ? 0 : 100.0 * correct / expected;
        }

        double f1() {
            return predicted + expected == 0 ? 0 : 200.0 * correct / (predicted + expected);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.2f  R %.2f  F1 %.2f  (%d correct, %d predicted, %d expected)",
                    precision(),
                    recall(),
                    f1(),
                    correct,
                    predicted,
                    expected);
        }
    }

    /**
     * The table of the Danish models on the test split of a treebank, one measure a line.
     *
     * @param treebank folder that holds {@code test.conllu}
     * @throws IOException where the file cannot be read
     */
    public static String danish(Path treebank) throws IOException {
        return new Evaluation(new Danish(), Treebank.read(treebank.resolve("test.conllu"))).table();
    }

    /**
     * The table of the English layer on annotated sentences, one measure a line.
     *
     * @param file sentences in CoNLL-U, tokens as the published models cut them
     * @throws IOException where the file cannot be read
     */
    public static String english(Path file) throws IOException {
        return new Evaluation(new English(), Treebank.read(file)).table();
    }

    /** Every measure by name; without those that neither the language has nor the layer finds. */
    Map<String, Counts> measures() {
        Map<String, Counts> table = new LinkedHashMap<>();
        table.put("sentences", sentences());
        table.put("tokens", tokens());
        table.putAll(words());
        table.values().removeIf(counts -> counts.predicted() + counts.expected() == 0);
        return table;
    }

    String table() {
        StringBuilder out = new StringBuilder();
        measures().forEach((name, counts) -> out.append(String.format(Locale.ROOT, "%-16s %s%n", name, counts)));
        return out.toString();
    }

    Counts sentences() {
        int correct = 0;
        int predicted = 0;
        int expected = 0;
        for (List<Treebank.Tree> paragraph : gold.paragraphs()) {
            String text = Treebank.text(paragraph);
            Set<String> wanted = new TreeSet<>();
            int open =
                    paragraph.isEmpty() || paragraph.get(paragraph.size() - 1).closed() ? 0 : 1;
            int at = 0;
            for (Treebank.Tree tree : paragraph) {
                if (tree.closed()) {
                    wanted.add(at + "-" + (at + tree.text().length()));
                }
                at += tree.text().length() + 1;
            }
            Segments found = new Segments();
            analyser.segment(text, 0, text.length(), found);
            int first = 0;
            for (int s = 0; s < found.sentences() - open; s++) {
                correct += wanted.contains(found.start(first) + "-" + found.end(found.sentenceEnd(s) - 1)) ? 1 : 0;
                first = found.sentenceEnd(s);
            }
            predicted += found.sentences() - open;
            expected += wanted.size();
        }
        return new Counts(correct, predicted, expected);
    }

    Counts tokens() {
        int correct = 0;
        int predicted = 0;
        for (Treebank.Tree tree : gold.sentences()) {
            Segments found = new Segments();
            analyser.segment(tree.text(), 0, tree.text().length(), found);
            Set<String> wanted = new TreeSet<>();
            int at = 0;
            for (Treebank.Node node : tree.nodes()) {
                at = tree.text().indexOf(node.form(), at);
                wanted.add(at + "-" + (at + node.form().length()));
                at += node.form().length();
            }
            for (int i = 0; i < found.tokens(); i++) {
                correct += wanted.contains(found.start(i) + "-" + found.end(i)) ? 1 : 0;
            }
            predicted += found.tokens();
        }
        return new Counts(correct, predicted, gold.tokens());
    }

    private Map<String, Counts> words() {
        int upos = 0;
        int merged = 0;
        int lemmas = 0;
        int full = 0;
        int[] passive = new int[3];
        int[] definite = new int[3];
        for (Treebank.Tree tree : gold.sentences()) {
            List<Reading> readings = read(tree);
            for (int i = 0; i < readings.size(); i++) {
                Treebank.Node node = tree.nodes().get(i);
                Reading reading = readings.get(i);
                upos += reading.pos() == node.tag().pos() ? 1 : 0;
                merged += merge(reading.pos()) == merge(node.tag().pos()) ? 1 : 0;
                lemmas += reading.lemma().equalsIgnoreCase(node.lemma()) ? 1 : 0;
                full += reading.pos() == node.tag().pos()
                                && reading.features().equals(node.tag().features())
                        ? 1
                        : 0;
                count(
                        passive,
                        reading.features().voice().equals("Pass"),
                        node.tag().features().voice().equals("Pass"));
                count(
                        definite,
                        reading.pos() == Upos.NOUN
                                && reading.features().definite().equals("Def"),
                        node.tag().pos() == Upos.NOUN
                                && node.tag().features().definite().equals("Def"));
            }
        }
        int n = gold.tokens();
        Map<String, Counts> table = new LinkedHashMap<>();
        table.put("upos", new Counts(upos, n, n));
        table.put("upos merged", new Counts(merged, n, n));
        table.put("upos+features", new Counts(full, n, n));
        table.put("passive", new Counts(passive[0], passive[1], passive[2]));
        table.put("definite nouns", new Counts(definite[0], definite[1], definite[2]));
        table.put("lemma", new Counts(lemmas, n, n));
        return table;
    }

    private static void count(int[] counts, boolean predicted, boolean expected) {
        counts[0] += predicted && expected ? 1 : 0;
        counts[1] += predicted ? 1 : 0;
        counts[2] += expected ? 1 : 0;
    }

    List<Reading> read(Treebank.Tree tree) {
        Word[] words = tree.forms().stream().map(analyser::word).toArray(Word[]::new);
        int[] tags = analyser.tag(words);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            readings.add(analyser.reading(words[i], tags[i]));
        }
        return readings;
    }

    private static Upos merge(Upos pos) {
        return pos == Upos.AUX ? Upos.VERB : pos == Upos.DET ? Upos.PRON : pos;
    }
}
