package wpr.annotate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The forms of a treebank with the tags and lemmas they have there; most frequent first. Immutable.
 *
 * <p>File: one form a line, then its frequency, then for each tag its number in the model and the lemma, separated by
 * tabs; {@code =} stands for a lemma equal to the form in lower case.
 */
final class Lexicon {
    private static final Entries NOTHING = new Entries(0, new int[0], new String[0]);
    private final Map<String, Entries> forms;

    /**
     * What is known of a form.
     *
     * @param count how often it occurs in the treebank
     * @param tags numbers of its tags
     * @param lemmas lemma under each tag
     */
    record Entries(int count, int[] tags, String[] lemmas) {}

    private Lexicon(Map<String, Entries> forms) {
        this.forms = forms;
    }

    /** What is known of exactly this form. */
    Entries entries(String form) {
        return forms.getOrDefault(form, NOTHING);
    }

    boolean contains(String form) {
        return forms.containsKey(form);
    }

    Iterable<Map.Entry<String, Entries>> all() {
        return forms.entrySet();
    }

    static Lexicon read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Map<String, Entries> forms = new HashMap<>(32768);
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String[] columns = split(text, at, end);
            String lower = columns[0].toLowerCase(java.util.Locale.ROOT);
            int n = (columns.length - 2) / 2;
            int[] tags = new int[n];
            String[] lemmas = new String[n];
            for (int i = 0; i < n; i++) {
                tags[i] = Integer.parseInt(columns[2 + 2 * i]);
                String lemma = columns[3 + 2 * i];
                lemmas[i] = lemma.equals("=") ? lower : lemma;
            }
            forms.put(columns[0], new Entries(Integer.parseInt(columns[1]), tags, lemmas));
            at = end + 1;
        }
        return new Lexicon(forms);
    }

    private static String[] split(String text, int from, int end) {
        List<String> columns = new ArrayList<>(6);
        int at = from;
        for (int tab = text.indexOf('\t', at); tab >= 0 && tab < end; tab = text.indexOf('\t', at)) {
            columns.add(text.substring(at, tab));
            at = tab + 1;
        }
        columns.add(text.substring(at, end));
        return columns.toArray(String[]::new);
    }

    /** The file for a treebank, given the tags of the model in order. */
    static byte[] write(Treebank treebank, List<String> tags) {
        SortedMap<String, SortedMap<Integer, SortedMap<String, Integer>>> counts = new TreeMap<>();
        for (Treebank.Tree tree : treebank.sentences()) {
            for (Treebank.Node node : tree.nodes()) {
                counts.computeIfAbsent(node.form(), f -> new TreeMap<>())
                        .computeIfAbsent(tags.indexOf(node.tag().name()), t -> new TreeMap<>())
                        .merge(node.lemma(), 1, Integer::sum);
            }
        }
        StringBuilder out = new StringBuilder();
        counts.forEach((form, byTag) -> line(out, form, byTag));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder out, String form, SortedMap<Integer, SortedMap<String, Integer>> byTag) {
        int total = byTag.values().stream().mapToInt(Lexicon::sum).sum();
        out.append(form).append('\t').append(total);
        byTag.entrySet().stream()
                .sorted((a, b) -> Integer.compare(sum(b.getValue()), sum(a.getValue())))
                .forEach(entry -> {
                    String lemma = mostFrequent(entry.getValue());
                    boolean same = lemma.equals(form.toLowerCase(java.util.Locale.ROOT));
                    out.append('\t').append(entry.getKey()).append('\t').append(same ? "=" : lemma);
                });
        out.append('\n');
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String mostFrequent(SortedMap<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
