package wpr.annotate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a treebank with the tags and lemmas they have there; most frequent first. Immutable.
 *
 * <p>File: one form a line, then its frequency, then for each tag its number in the model and the lemma, separated by
 * tabs; {@code =} stands for a lemma equal to the form in lower case.
 */
final class Lexicon {
    private static final Entries NOTHING = new Entries(0, new int[0], new String[0]);
    private static final Lazy<Lexicon> DANISH = new Lazy<>(() -> read(Resources.bytes("da-lexicon.tsv")));

    private final String text;
    /** Offsets of the lines, by the hash of their form; -1 is free. */
    private final int[] lines;
    /** What lines say, read when first asked for: a document needs few of them. */
    private final @Nullable Entries[] read;

    /**
     * What is known of a form.
     *
     * @param count how often it occurs in the treebank
     * @param tags numbers of its tags
     * @param lemmas lemma under each tag
     */
    record Entries(int count, int[] tags, String[] lemmas) {}

    private Lexicon(String text) {
        this.text = text;
        int count = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        this.lines = new int[Integer.highestOneBit(count + 1) * 4];
        this.read = new @Nullable Entries[lines.length];
        Arrays.fill(lines, -1);
        for (int at = 0; at < text.length(); at = text.indexOf('\n', at) + 1) {
            int slot = hash(text, at) & (lines.length - 1);
            while (lines[slot] >= 0) {
                slot = (slot + 1) & (lines.length - 1);
            }
            lines[slot] = at;
        }
    }

    /** The shipped one, read once. */
    static Lexicon danish() {
        return DANISH.get();
    }

    /** The hash of the form at the beginning of a line, that of a string of the same letters. */
    private static int hash(String text, int line) {
        int hash = 0;
        for (int at = line; text.charAt(at) != '\t'; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return spread(hash);
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 16;
    }

    /** The slot of a form; -1 where there is none. */
    private int slot(String form) {
        int slot = spread(form.hashCode()) & (lines.length - 1);
        while (lines[slot] >= 0) {
            if (text.startsWith(form, lines[slot]) && text.charAt(lines[slot] + form.length()) == '\t') {
                return slot;
            }
            slot = (slot + 1) & (lines.length - 1);
        }
        return -1;
    }

    /** What is known of exactly this form. */
    Entries entries(String form) {
        int slot = slot(form);
        return slot < 0 ? NOTHING : at(slot);
    }

    /** What a line says. Two threads may read it; both read the same. */
    private Entries at(int slot) {
        Entries known = read[slot];
        if (known == null) {
            known = line(split(text, lines[slot], text.indexOf('\n', lines[slot])));
            read[slot] = known;
        }
        return known;
    }

    boolean contains(String form) {
        return slot(form) >= 0;
    }

    /** How often the forms occur that mostly have a lemma, for each lemma in lower case. */
    Map<String, Integer> frequencies() {
        Map<String, Integer> counts = new HashMap<>(lines.length);
        for (int line : lines) {
            if (line >= 0) {
                int form = text.indexOf('\t', line);
                int count = text.indexOf('\t', form + 1);
                int first = text.indexOf('\t', count + 1) + 1;
                int end = first;
                while (text.charAt(end) != '\t' && text.charAt(end) != '\n') {
                    end++;
                }
                String lemma = text.substring(first, end);
                String own = lemma.equals("=") ? text.substring(line, form) : lemma;
                counts.merge(own.toLowerCase(Locale.ROOT), Integer.parseInt(text, form + 1, count, 10), Integer::sum);
            }
        }
        return counts;
    }

    /** Calls back with each form and what is known of it, in no stated order. */
    void forEach(BiConsumer<String, Entries> action) {
        for (int slot = 0; slot < lines.length; slot++) {
            if (lines[slot] >= 0) {
                action.accept(text.substring(lines[slot], text.indexOf('\t', lines[slot])), at(slot));
            }
        }
    }

    static Lexicon read(byte[] bytes) {
        return new Lexicon(new String(bytes, StandardCharsets.UTF_8));
    }

    private static Entries line(String[] columns) {
        String lower = columns[0].toLowerCase(Locale.ROOT);
        int n = (columns.length - 2) / 2;
        int[] tags = new int[n];
        String[] lemmas = new String[n];
        for (int i = 0; i < n; i++) {
            tags[i] = Integer.parseInt(columns[2 + 2 * i]);
            String lemma = columns[3 + 2 * i];
            lemmas[i] = lemma.equals("=") ? lower : lemma;
        }
        return new Entries(Integer.parseInt(columns[1]), tags, lemmas);
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
                    boolean same = lemma.equals(form.toLowerCase(Locale.ROOT));
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
