package wpr.measure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The counts of a corpus that another is held against: how often each word and each concept occurs, and in how many
 * documents. Holds no text. Adds up in any order.
 *
 * <p>Of concepts the counts of each document are kept, since intervals and spreads rest on documents; of words, which are
 * many, the sums.
 *
 * @param languages languages of its documents
 * @param genres genres of its documents, as the metadata names them
 * @param totalWords words searched
 * @param byDocument what is known of each document
 * @param words counts of words or lemmas
 */
public record Profile(
        SortedSet<String> languages,
        SortedSet<String> genres,
        long totalWords,
        Chain<Counts> byDocument,
        SortedMap<String, Total> words) {
    /** The profile of no documents. */
    public static final Profile EMPTY =
            new Profile(new TreeSet<>(), new TreeSet<>(), 0, Chain.empty(), new TreeMap<>());

    /** Hits of a concept in a document. */
    public record Hits(int strict, int loose) {
        static final Hits NONE = new Hits(0, 0);

        int in(Mode mode) {
            return mode == Mode.STRICT ? strict : loose;
        }
    }

    /** Hits in a corpus, and how many documents hold one. */
    public record Total(long count, int documents) {
        static final Total NONE = new Total(0, 0);

        Total plus(Total other) {
            return new Total(count + other.count, documents + other.documents);
        }
    }

    /**
     * Counts of one document.
     *
     * @param words words searched
     * @param concepts hits by concept
     */
    public record Counts(int words, SortedMap<String, Hits> concepts) {
        Hits of(String concept) {
            return concepts.getOrDefault(concept, Hits.NONE);
        }
    }

    /**
     * The profile of one document.
     *
     * @param genre its genre, empty where it is not known
     * @param words how often each word or lemma occurs; may be empty where only concepts are compared
     */
    public static Profile of(Tally tally, String language, String genre, Map<String, Integer> words) {
        SortedMap<String, Hits> concepts = new TreeMap<>();
        for (Tally.Occurrence o : tally.occurrences()) {
            Hits before = concepts.getOrDefault(o.concept(), Hits.NONE);
            concepts.put(o.concept(), new Hits(before.strict() + (o.strict() ? 1 : 0), before.loose() + 1));
        }
        return of(tally.document(), language, genre, new Counts(tally.words(), concepts), words);
    }

    static Profile of(String document, String language, String genre, Counts counts, Map<String, Integer> words) {
        SortedMap<String, Total> totals = new TreeMap<>();
        words.forEach((word, count) -> totals.put(word, new Total(count, 1)));
        return new Profile(
                new TreeSet<>(Set.of(language)),
                new TreeSet<>(Set.of(genre)),
                counts.words(),
                Chain.of(document, counts),
                totals);
    }

    /** The profile of the documents of both; no document may be in both. */
    public Profile plus(Profile other) {
        SortedSet<String> bothLanguages = new TreeSet<>(languages);
        bothLanguages.addAll(other.languages);
        SortedSet<String> bothGenres = new TreeSet<>(genres);
        bothGenres.addAll(other.genres);
        SortedMap<String, Total> sum = new TreeMap<>(words);
        other.words.forEach((word, total) -> sum.merge(word, total, Total::plus));
        return new Profile(
                bothLanguages, bothGenres, totalWords + other.totalWords, byDocument.plus(other.byDocument), sum);
    }

    /**
     * The profile of many documents. Profiles of like size are joined, as the digits of a binary counter are, so that the
     * vocabulary is copied a dozen times for ten thousand documents and not ten thousand times.
     */
    public static Profile sum(Iterator<Profile> profiles) {
        Deque<Profile> open = new ArrayDeque<>();
        for (int count = 1; profiles.hasNext(); count++) {
            Profile sum = profiles.next();
            for (int carry = count; carry % 2 == 0; carry /= 2) {
                sum = open.pop().plus(sum);
            }
            open.push(sum);
        }
        Profile whole = EMPTY;
        while (!open.isEmpty()) {
            whole = open.pop().plus(whole);
        }
        return whole;
    }
}
