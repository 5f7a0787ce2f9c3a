package wpr.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * A dictionary of forms that LanguageTool ships: 516,000 Danish forms, 350,000 English ones, with lemma and tag. The Danish
 * one lacks some everyday forms and has some bogus readings, so it is asked after the treebank's lexicon and serves the
 * tagger as a hint only. Safe for concurrent use; a first look-up costs some microseconds.
 */
final class FormDictionary {
    private static final int REMEMBERED = 30_000;
    private static final Lazy<FormDictionary> DANISH = new Lazy<>(() -> new FormDictionary("da/danish"));

    private final Dictionary dictionary;
    private final byte separator;
    private final Map<String, List<Entry>> known = new ConcurrentHashMap<>();

    /** One reading: lemma, and tag as the dictionary has it ({@code sub:ube:sin:utr:nom}, {@code VBD}). */
    record Entry(String lemma, String tag) {}

    private FormDictionary(String path) {
        try (InputStream fsa = open(path + ".dict");
                InputStream info = open(path + ".info")) {
            dictionary = Dictionary.read(fsa, info);
            separator = dictionary.metadata.getSeparator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Danish one, read once. */
    static FormDictionary danish() {
        return DANISH.get();
    }

    static FormDictionary english() {
        return new FormDictionary("en/english");
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = FormDictionary.class.getResourceAsStream("/org/languagetool/resource/" + name);
        if (in == null) {
            throw new IOException("resource is missing: " + name);
        }
        return in;
    }

    /** The readings of exactly this form. */
    List<Entry> entries(String form) {
        List<Entry> entries = known.get(form);
        if (entries == null) {
            entries = look(form);
            if (known.size() < REMEMBERED) {
                known.put(form, entries);
            }
        }
        return entries;
    }

    private List<Entry> look(String form) {
        List<Entry> entries = new ArrayList<>(4);
        // A fresh look-up each time: a used one leaves the tag of an earlier word on the few entries that have none.
        for (WordData data : new DictionaryLookup(dictionary).lookup(form)) {
            CharSequence tag = data.getTag();
            entries.add(new Entry(String.valueOf(data.getStem()), tag == null ? "" : tag.toString()));
        }
        return List.copyOf(entries);
    }

    /** A number for the set of tags that a form can have, in either case; gender and nominative left out. 0 for none. */
    int hint(String form) {
        SortedSet<String> tags = new TreeSet<>();
        for (String variant : new TreeSet<>(List.of(form, form.toLowerCase(Locale.ROOT)))) {
            for (Entry entry : entries(variant)) {
                tags.add(entry.tag().replaceAll(":(utr|neu|nom)", ""));
            }
        }
        return tags.isEmpty() ? 0 : FeatureHash.text(0, String.join(" ", tags));
    }

    /** Ends of the dictionary's words that begin at a place in a text of lower-case letters, ascending. */
    int[] prefixes(String text, int start) {
        int[] ends = new int[text.length() - start];
        int n = 0;
        int node = dictionary.fsa.getRootNode();
        for (int at = start; at < text.length(); at++) {
            node = follow(node, text.charAt(at));
            if (node == 0) {
                break;
            }
            if (dictionary.fsa.getArc(node, separator) != 0) {
                ends[n++] = at + 1;
            }
        }
        return Arrays.copyOf(ends, n);
    }

    /**
     * How many words begin with a part and go on as another word does, up to a limit: how readily the part makes
     * compounds.
     *
     * @param shortest letters of the shortest other word that counts, in bytes
     */
    int family(String part, int shortest, int most) {
        int node = dictionary.fsa.getRootNode();
        for (int at = 0; at < part.length() && node != 0; at++) {
            node = follow(node, part.charAt(at));
        }
        return node == 0 ? 0 : common(node, dictionary.fsa.getRootNode(), shortest, most);
    }

    /** How many endings two states share. */
    private int common(int one, int other, int shortest, int most) {
        FSA fsa = dictionary.fsa;
        int count = shortest <= 0 && fsa.getArc(one, separator) != 0 && fsa.getArc(other, separator) != 0 ? 1 : 0;
        for (int arc = fsa.getFirstArc(one); arc != 0 && count < most; arc = fsa.getNextArc(arc)) {
            byte label = fsa.getArcLabel(arc);
            int next = label == separator ? 0 : step(other, label);
            if (next != 0 && !fsa.isArcTerminal(arc)) {
                count += common(fsa.getEndNode(arc), next, shortest - 1, most - count);
            }
        }
        return count;
    }

    private int follow(int node, char letter) {
        if (letter < 0x80) {
            return step(node, (byte) letter);
        }
        // Danish letters take two bytes in UTF-8; others are in no word.
        int between = letter < 0x800 ? step(node, (byte) (0xc0 | letter >> 6)) : 0;
        return between == 0 ? 0 : step(between, (byte) (0x80 | letter & 0x3f));
    }

    private int step(int node, byte label) {
        int arc = dictionary.fsa.getArc(node, label);
        return arc == 0 || dictionary.fsa.isArcTerminal(arc) ? 0 : dictionary.fsa.getEndNode(arc);
    }
}
