package wpr.measure;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import wpr.model.AnnotatedDocument;
import wpr.model.Reading;
import wpr.model.Tokens;
import wpr.model.Zone;

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
 * @param words counts of words as printed, in lower case; empty where nobody asked for them
 * @param lemmas counts of dictionary forms, likewise
 */
public record Profile(
        SortedSet<String> languages,
        SortedSet<String> genres,
        long totalWords,
        Chain<Counts> byDocument,
        SortedMap<String, Total> words,
        SortedMap<String, Total> lemmas) {
    /** The profile of no documents. */
    public static final Profile EMPTY =
            new Profile(new TreeSet<>(), new TreeSet<>(), 0, Chain.empty(), new TreeMap<>(), new TreeMap<>());

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
     * @param rules hits by rule, outside quotations
     */
    public record Counts(int words, SortedMap<String, Hits> concepts, SortedMap<String, Integer> rules) {
        Counts(int words, SortedMap<String, Hits> concepts) {
            this(words, concepts, new TreeMap<>());
        }

        Hits of(String concept) {
            return concepts.getOrDefault(concept, Hits.NONE);
        }

        int of(Item item) {
            return item.kind().equals("rule")
                    ? rules.getOrDefault(item.id(), 0)
                    : of(item.id()).in(item.mode());
        }

        /** All that is counted here, with hits; what has none may be missing. */
        SortedMap<Item, Integer> items() {
            SortedMap<Item, Integer> items = new TreeMap<>();
            concepts.forEach((concept, hits) -> {
                for (Mode mode : Mode.values()) {
                    items.put(new Item("lexicon", concept, mode), hits.in(mode));
                }
            });
            rules.forEach((rule, hits) -> items.put(new Item("rule", rule, Mode.STRICT), hits));
            return items;
        }
    }

    /**
     * How often each word and each dictionary form occurs in a document.
     *
     * @param words words as printed, in lower case
     * @param lemmas dictionary forms
     */
    public record Vocabulary(Map<String, Integer> words, Map<String, Integer> lemmas) {
        public static final Vocabulary NONE = new Vocabulary(Map.of(), Map.of());

        /** The words with a letter that stand outside quotations. */
        public static Vocabulary of(AnnotatedDocument document) {
            Map<String, Integer> words = new TreeMap<>();
            Map<String, Integer> lemmas = new TreeMap<>();
            Tokens tokens = document.tokens();
            for (int token = 0; token < tokens.size(); token++) {
                Reading reading = tokens.reading(token);
                if (reading.form().codePoints().anyMatch(Character::isLetter)
                        && document.blockOf(token).zone() != Zone.QUOTATION
                        && !document.document().quoted(tokens.start(token), tokens.end(token))) {
                    words.merge(reading.form().toLowerCase(Locale.ROOT), 1, Integer::sum);
                    lemmas.merge(reading.lemma().toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
            lemmas.remove("");
            return new Vocabulary(words, lemmas);
        }
    }

    /**
     * The profile of one document.
     *
     * @param genre its genre, empty where it is not known
     * @param rules hits by rule, outside quotations
     * @param vocabulary may be empty where words are not compared
     */
    public static Profile of(
            Tally tally, String language, String genre, SortedMap<String, Integer> rules, Vocabulary vocabulary) {
        SortedMap<String, Hits> concepts = new TreeMap<>();
        for (Tally.Occurrence o : tally.occurrences()) {
            Hits before = concepts.getOrDefault(o.concept(), Hits.NONE);
            concepts.put(o.concept(), new Hits(before.strict() + (o.strict() ? 1 : 0), before.loose() + 1));
        }
        return of(tally.document(), language, genre, new Counts(tally.words(), concepts, rules), vocabulary);
    }

    static Profile of(String document, String language, String genre, Counts counts, Vocabulary vocabulary) {
        return new Profile(
                new TreeSet<>(Set.of(language)),
                new TreeSet<>(Set.of(genre)),
                counts.words(),
                Chain.of(document, counts),
                totals(vocabulary.words()),
                totals(vocabulary.lemmas()));
    }

    private static SortedMap<String, Total> totals(Map<String, Integer> counts) {
        SortedMap<String, Total> totals = new TreeMap<>();
        counts.forEach((word, count) -> totals.put(word, new Total(count, 1)));
        return totals;
    }

    /** The profile of the documents of both; no document may be in both. */
    public Profile plus(Profile other) {
        return new Profile(
                union(languages, other.languages),
                union(genres, other.genres),
                totalWords + other.totalWords,
                byDocument.plus(other.byDocument),
                sum(words, other.words),
                sum(lemmas, other.lemmas));
    }

    private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
        SortedSet<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static SortedMap<String, Total> sum(SortedMap<String, Total> one, SortedMap<String, Total> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        SortedMap<String, Total> sum = new TreeMap<>(one);
        other.forEach((word, total) -> sum.merge(word, total, Total::plus));
        return sum;
    }

    /** The profile of many documents. */
    public static Profile sum(Iterator<Profile> profiles) {
        Adding<Profile> adding = new Adding<>(EMPTY, Profile::plus);
        profiles.forEachRemaining(adding::add);
        return adding.sum();
    }
}
