package wpr.measure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import wpr.measure.Tally.Occurrence;
import wpr.model.Silence;
import wpr.model.SilenceSpec;
import wpr.model.Span;

/**
 * A few passages of a corpus for each silence rule: some that say what the rule expects, some that speak of the same
 * thing and do not. Which ones are kept is drawn by lot from seed and passage, so it does not hang on the order of
 * documents, and their number does not grow with the corpus.
 *
 * @param saying passages that say what is expected, by rule
 * @param silent passages that raise the expectation and do not meet it, by rule
 */
public record Excerpts(SortedMap<String, SortedSet<Excerpt>> saying, SortedMap<String, SortedSet<Excerpt>> silent) {
    /** The excerpts of no documents. */
    public static final Excerpts NONE = new Excerpts(new TreeMap<>(), new TreeMap<>());

    private static final int OF_A_DOCUMENT = 3;
    private static final int KEPT = 40;
    private static final int LENGTH = 400;

    /**
     * A passage from the sentence with the first hit on, shortened where it is long.
     *
     * @param lot what decides whether it is kept; lower ones are
     */
    public record Excerpt(long lot, String document, Span span, String text) implements Comparable<Excerpt> {
        private static final Comparator<Excerpt> ORDER = Comparator.comparingLong(Excerpt::lot)
                .thenComparing(Excerpt::document)
                .thenComparing(Excerpt::span);

        @Override
        public int compareTo(Excerpt other) {
            return ORDER.compare(this, other);
        }

        Excerpt shortened() {
            if (text.length() <= LENGTH) {
                return this;
            }
            int space = text.lastIndexOf(' ', LENGTH);
            int end = space < 0 ? LENGTH : space;
            Span shorter = new Span(span.start(), span.start() + end);
            return new Excerpt(lot, document, shorter, text.substring(0, end) + " …");
        }

        Silence.Passage passage() {
            return new Silence.Passage(document, span, text);
        }
    }

    /** Two passages side by side: what one corpus says where the other does not. */
    public record Pair(Silence.Passage silent, Silence.Passage saying) {}

    /**
     * The excerpts of one document.
     *
     * @param text the text between two offsets
     */
    public static Excerpts of(Tally tally, List<SilenceSpec> specs, Function<Span, String> text) {
        Excerpts excerpts = new Excerpts(new TreeMap<>(), new TreeMap<>());
        for (SilenceSpec spec : specs) {
            SortedMap<Integer, Integer> given = passages(tally.of(spec.given().id(), Mode.STRICT));
            SortedMap<Integer, Integer> expect = passages(tally.of(spec.expect().id(), Mode.LOOSE));
            SortedMap<Integer, Integer> silent = new TreeMap<>(given);
            silent.keySet().removeAll(expect.keySet());
            SortedMap<Integer, Integer> both = new TreeMap<>(expect);
            both.keySet().retainAll(given.keySet());
            String rule = spec.rule().id();
            excerpts.saying.put(rule, drawn(tally, both.isEmpty() ? expect : both, text));
            excerpts.silent.put(rule, drawn(tally, silent, text));
        }
        return excerpts;
    }

    /** Passages with the sentence in which each first holds a hit. */
    private static SortedMap<Integer, Integer> passages(List<Occurrence> occurrences) {
        SortedMap<Integer, Integer> passages = new TreeMap<>();
        occurrences.forEach(o -> passages.putIfAbsent(o.passage(), o.sentence()));
        return passages;
    }

    private static SortedSet<Excerpt> drawn(
            Tally tally, SortedMap<Integer, Integer> passages, Function<Span, String> text) {
        SortedSet<Excerpt> drawn = new TreeSet<>();
        passages.forEach((passage, sentence) -> {
            long lot = Draws.hash(
                    Draws.hash(0, tally.document()),
                    tally.passages().get(passage).key());
            Span span = span(tally, sentence);
            drawn.add(new Excerpt(lot, tally.document(), span, text.apply(span)));
        });
        return first(drawn, OF_A_DOCUMENT);
    }

    /** From the first character of a sentence to the last of its passage. */
    private static Span span(Tally tally, int sentence) {
        int last = sentence;
        int passage = tally.sentences().get(sentence).passage();
        while (last + 1 < tally.sentences().size()
                && tally.sentences().get(last + 1).passage() == passage) {
            last++;
        }
        return new Span(
                tally.sentences().get(sentence).span().start(),
                tally.sentences().get(last).span().end());
    }

    private static SortedSet<Excerpt> first(SortedSet<Excerpt> excerpts, int most) {
        SortedSet<Excerpt> kept = new TreeSet<>();
        excerpts.stream().limit(most).forEach(e -> kept.add(e.shortened()));
        return kept;
    }

    /** The excerpts of the documents of both. */
    public Excerpts plus(Excerpts other) {
        return new Excerpts(sum(saying, other.saying), sum(silent, other.silent));
    }

    private static SortedMap<String, SortedSet<Excerpt>> sum(
            SortedMap<String, SortedSet<Excerpt>> one, SortedMap<String, SortedSet<Excerpt>> other) {
        SortedMap<String, SortedSet<Excerpt>> sum = new TreeMap<>(one);
        other.forEach((rule, excerpts) -> sum.merge(rule, excerpts, (a, b) -> {
            SortedSet<Excerpt> both = new TreeSet<>(a);
            both.addAll(b);
            return first(both, KEPT);
        }));
        return sum;
    }

    /** A passage of another document that says what a rule expects. */
    List<Silence.Passage> elsewhere(String rule, String document) {
        return saying.getOrDefault(rule, new TreeSet<>()).stream()
                .filter(e -> !e.document().equals(document))
                .limit(1)
                .map(Excerpt::passage)
                .toList();
    }

    /** Of the passages here that do not say it and those of another corpus that do, the two with most words in common. */
    public Optional<Pair> nearest(String rule, Excerpts other) {
        Excerpt bestSilent = null;
        Excerpt bestSaying = null;
        double best = -1;
        for (Excerpt mine : silent.getOrDefault(rule, new TreeSet<>())) {
            for (Excerpt theirs : other.saying.getOrDefault(rule, new TreeSet<>())) {
                double likeness = likeness(words(mine.text()), words(theirs.text()));
                if (likeness > best) {
                    best = likeness;
                    bestSilent = mine;
                    bestSaying = theirs;
                }
            }
        }
        return bestSilent == null || bestSaying == null
                ? Optional.empty()
                : Optional.of(new Pair(bestSilent.passage(), bestSaying.passage()));
    }

    /** Jaccard's coefficient: words in common of all words. */
    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common.size() / (double) Math.max(1, one.size() + other.size() - common.size());
    }

    /** The words of four letters and more, cut after six: close enough to a stem to see what a passage is about. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() >= 4) {
                words.add(word.substring(0, Math.min(6, word.length())));
            }
        }
        return words;
    }
}
