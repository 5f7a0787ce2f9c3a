package wpr.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wpr.model.AnnotatedDocument;
import wpr.model.Hit;
import wpr.model.Span;
import wpr.model.Zone;

/**
 * What a document says of the concepts of one rule set: how much was searched, and where each concept was found.
 *
 * <p>What stands inside quotations is left out on both sides, hits and words: an agency's quoted opponent is not the
 * agency. A token counts once per concept, whatever number of terms find it.
 *
 * @param document id of the document
 * @param sections heading paths of its sections, in order; a path that comes again is numbered, as in {@code Mål (2)}
 * @param passages its passages, in order, those that are not searched included
 * @param sentences its sentences, in order
 * @param occurrences what counts, by concept and then in text order
 * @param quoted what would count if it did not stand in a quotation, in the same order
 */
public record Tally(
        String document,
        List<String> sections,
        List<Passage> passages,
        List<Sentence> sentences,
        List<Occurrence> occurrences,
        List<Occurrence> quoted) {

    /**
     * One block of the text.
     *
     * @param section index of its section
     * @param zone kind of the block
     * @param words words searched in it
     * @param quotedWords words in it that stand in quotations
     * @param aside whether it stands outside the running text: a note, a caption, notes to a slide, an annex
     * @param key number made of its sentences and of how many equal passages stand before it
     */
    public record Passage(int section, Zone zone, int words, int quotedWords, boolean aside, long key) {
        Passage with(int words, long key) {
            return new Passage(section, zone, words, quotedWords, aside, key);
        }
    }

    /**
     * One sentence.
     *
     * @param passage index of the passage it stands in
     * @param words words searched in it
     * @param hash number made of its text
     * @param span its offsets
     */
    public record Sentence(int passage, int words, long hash, Span span) {}

    /**
     * A place where a concept was found.
     *
     * @param concept id of the concept
     * @param term the term that found it
     * @param strict whether it counts in strict mode
     * @param sole whether no other term of the concept finds it, so that it goes when the term goes
     * @param printed whether a search for word beginnings, without lemmas, finds it too
     * @param passage index of the passage it stands in
     * @param sentence index of the sentence it stands in
     * @param word how many counted words of the document stand before it
     * @param wordEnd how many stand before its end
     * @param start offset of its first character
     * @param end offset behind its last character
     */
    public record Occurrence(
            String concept,
            String term,
            boolean strict,
            boolean sole,
            boolean printed,
            int passage,
            int sentence,
            int word,
            int wordEnd,
            int start,
            int end) {
        Occurrence withSole(boolean sole) {
            return new Occurrence(concept, term, strict, sole, printed, passage, sentence, word, wordEnd, start, end);
        }

        /** The same place with so many words less before it. */
        Occurrence earlier(int words) {
            return new Occurrence(
                    concept, term, strict, sole, printed, passage, sentence, word - words, wordEnd - words, start, end);
        }

        /** Words between two occurrences; 0 where they touch or overlap. */
        int distance(Occurrence other) {
            return Math.max(0, Math.max(word - other.wordEnd, other.word - wordEnd));
        }

        boolean overlaps(Occurrence other) {
            return start < other.end && other.start < end;
        }
    }

    /** Counts the hits of concepts in a document; {@link Hit#rule} is the id of the concept. */
    public static Tally of(AnnotatedDocument document, List<Hit> hits) {
        return new Counting(document).of(hits);
    }

    /** The tally with what stands in quotations counted too. */
    private Tally withQuotations() {
        List<Passage> all = passages.stream()
                .map(p -> p.with(p.words() + p.quotedWords(), p.key()))
                .toList();
        List<Occurrence> both = new ArrayList<>(occurrences);
        both.addAll(quoted);
        both.sort(Comparator.comparing(Occurrence::concept).thenComparingInt(Occurrence::start));
        return new Tally(document, sections, all, sentences, both, List.of());
    }

    /** The tally with headings left out. */
    private Tally withoutHeadings() {
        List<Passage> left = passages.stream()
                .map(p -> p.zone() == Zone.HEADING ? p.with(0, p.key()) : p)
                .toList();
        Predicate<Occurrence> body = o -> passages.get(o.passage()).zone() != Zone.HEADING;
        return new Tally(
                document,
                sections,
                left,
                sentences,
                occurrences.stream().filter(body).toList(),
                quoted.stream().filter(body).toList());
    }

    /** The tally of one section alone: passages of others hold nothing. */
    Tally section(int section) {
        List<Passage> here = passages.stream()
                .map(p -> p.section() == section ? p : new Passage(p.section(), p.zone(), 0, 0, p.aside(), p.key()))
                .toList();
        Predicate<Occurrence> inside = o -> passages.get(o.passage()).section() == section;
        return new Tally(
                document,
                sections,
                here,
                sentences,
                occurrences.stream().filter(inside).toList(),
                quoted.stream().filter(inside).toList());
    }

    /** The key of each passage. */
    static long[] keys(int passages, List<Sentence> sentences) {
        long[] keys = new long[passages];
        sentences.forEach(s -> keys[s.passage()] = Draws.hash(keys[s.passage()], s.hash()));
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 0; i < passages; i++) {
            keys[i] = Draws.hash(keys[i], seen.merge(keys[i], 1, Integer::sum));
        }
        return keys;
    }

    /** The tally with some concepts only, and without what stands in quotations. */
    Tally only(Set<String> concepts) {
        List<Occurrence> kept =
                occurrences.stream().filter(o -> concepts.contains(o.concept())).toList();
        return new Tally(document, List.of(), passages, sentences, kept, List.of());
    }

    /** The sentences of each passage, in order. */
    List<List<Integer>> sentencesOfPassages() {
        List<List<Integer>> homes = new ArrayList<>();
        passages.forEach(passage -> homes.add(new ArrayList<>(2)));
        for (int i = 0; i < sentences.size(); i++) {
            homes.get(sentences.get(i).passage()).add(i);
        }
        return homes;
    }

    /** The tally without some sentences: what it would be if the text did not hold them. */
    Tally without(Set<Integer> gone) {
        int[] lost = new int[passages.size()];
        List<Sentence> left = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (gone.contains(i)) {
                lost[sentences.get(i).passage()] += sentences.get(i).words();
            } else {
                left.add(sentences.get(i));
            }
        }
        long[] keys = keys(passages.size(), left);
        List<Passage> shorter = new ArrayList<>();
        for (int i = 0; i < lost.length; i++) {
            shorter.add(passages.get(i).with(passages.get(i).words() - lost[i], keys[i]));
        }
        Predicate<Occurrence> stays = o -> !gone.contains(o.sentence());
        return new Tally(
                document,
                sections,
                shorter,
                sentences,
                occurrences.stream().filter(stays).toList(),
                quoted.stream().filter(stays).toList());
    }

    /** Words searched in the whole document. */
    public int words() {
        return words(passage -> true);
    }

    /** Words searched in each zone of some sections; zones without words are missing. */
    SortedMap<Zone, Integer> zones(IntPredicate sections) {
        SortedMap<Zone, Integer> zones = new TreeMap<>();
        for (Passage passage : passages) {
            if (passage.words() > 0 && sections.test(passage.section())) {
                zones.merge(passage.zone(), passage.words(), Integer::sum);
            }
        }
        return zones;
    }

    int words(Predicate<Passage> which) {
        return passages.stream().filter(which).mapToInt(Passage::words).sum();
    }

    /** The occurrences of a concept in one mode, in text order. */
    List<Occurrence> of(String concept, Mode mode) {
        List<Occurrence> found = new ArrayList<>();
        for (int i = firstOf(concept); i < occurrences.size(); i++) {
            Occurrence occurrence = occurrences.get(i);
            if (!occurrence.concept().equals(concept)) {
                break;
            }
            if (mode.counts(occurrence)) {
                found.add(occurrence);
            }
        }
        return found;
    }

    /** Occurrences stand by concept, so half of them can be left aside at every look. */
    private int firstOf(String concept) {
        int low = 0;
        int high = occurrences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (occurrences.get(middle).concept().compareTo(concept) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The tally with hits that only the lemma finds left out. */
    private Tally withoutLemmas() {
        return new Tally(document, sections, passages, sentences, printed(occurrences), printed(quoted));
    }

    private static List<Occurrence> printed(List<Occurrence> occurrences) {
        return occurrences.stream().filter(Occurrence::printed).toList();
    }

    /** How many {@link #readings} there are. */
    static final int READINGS = 8;

    /** The tally as it is first, then with quotations, without headings, without lemmas, and all of these combined. */
    List<Tally> readings() {
        Tally all = withQuotations();
        List<Tally> readings = List.of(this, all, withoutHeadings(), all.withoutHeadings());
        return Stream.concat(readings.stream(), readings.stream().map(Tally::withoutLemmas))
                .toList();
    }
}
