package wpr.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A treebank in CoNLL-U, as far as training and evaluation need it: forms, lemmas, tags, features, spaces. */
record Treebank(List<Tree> sentences) {

    /** One sentence. */
    record Tree(String text, List<Node> nodes) {
        List<String> forms() {
            return nodes.stream().map(Node::form).toList();
        }

        /** Offsets in the text behind each token. */
        Set<Integer> tokenEnds() {
            Set<Integer> ends = new TreeSet<>();
            int at = 0;
            for (Node node : nodes) {
                at = text.indexOf(node.form(), at) + node.form().length();
                ends.add(at);
            }
            return ends;
        }

        /** Whether the sentence ends in punctuation that closes a sentence. */
        boolean closed() {
            String end = text.replaceAll("[\"'”»«)\\]]+$", "");
            return end.endsWith(".") || end.endsWith("!") || end.endsWith("?");
        }
    }

    /**
     * One word.
     *
     * @param tag UPOS with the features the tagger predicts
     */
    record Node(String form, String lemma, String pos, Map<String, String> features, Tag tag) {}

    static Treebank read(Path file) throws IOException {
        List<Tree> trees = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        String text = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# text = ")) {
                text = line.substring(9);
            } else if (line.isEmpty() && !nodes.isEmpty()) {
                trees.add(new Tree(text, List.copyOf(nodes)));
                nodes.clear();
            } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                String[] columns = line.split("\t");
                if (columns[0].chars().allMatch(Character::isDigit)) {
                    nodes.add(node(columns));
                }
            }
        }
        if (!nodes.isEmpty()) {
            trees.add(new Tree(text, List.copyOf(nodes)));
        }
        return new Treebank(List.copyOf(trees));
    }

    private static Node node(String[] columns) {
        Map<String, String> features = new TreeMap<>();
        for (String feature : columns[5].split("\\|")) {
            int equals = feature.indexOf('=');
            if (equals > 0) {
                features.put(feature.substring(0, equals), feature.substring(equals + 1));
            }
        }
        return new Node(columns[1], columns[2], columns[3], features, Tag.of(columns[3], features));
    }

    Treebank plus(Treebank other) {
        List<Tree> all = new ArrayList<>(sentences);
        all.addAll(other.sentences);
        return new Treebank(List.copyOf(all));
    }

    /**
     * Sentences in a row as running text would have them: a sentence that no punctuation closes, such as a heading, ends
     * its paragraph.
     */
    List<List<Tree>> paragraphs() {
        List<List<Tree>> paragraphs = new ArrayList<>();
        List<Tree> open = new ArrayList<>();
        for (Tree tree : sentences) {
            open.add(tree);
            if (!tree.closed()) {
                paragraphs.add(List.copyOf(open));
                open.clear();
            }
        }
        paragraphs.add(List.copyOf(open));
        return paragraphs;
    }

    /** The running text of a paragraph. */
    static String text(List<Tree> paragraph) {
        return paragraph.stream().map(Tree::text).collect(Collectors.joining(" "));
    }

    int tokens() {
        return sentences.stream().mapToInt(t -> t.nodes().size()).sum();
    }
}
