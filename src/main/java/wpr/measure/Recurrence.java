package wpr.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wpr.model.AnnotatedDocument;
import wpr.model.Phrase;
import wpr.model.Sentence;
import wpr.model.Span;
import wpr.model.Tokens;

/**
 * Phrases that come back across documents: a lead for asking how a view came about and how it is spread. Documents are
 * added one by one, by one thread.
 *
 * <p>A phrase is a run of words, lower-cased and without punctuation, made of overlapping runs of a fixed length inside
 * sentences, as long as it can be while the same places hold it. Memory does not grow with the corpus: where there are too
 * many runs, those with the higher half of the hashes are forgotten and no longer looked at. A long phrase is still found
 * by the runs that are left, cut to what they cover; a short one may be missed.
 */
public final class Recurrence {
    /** Words of a run: shorter ones are common to all texts of a kind. */
    private static final int WORDS = 6;

    private static final int MOST_RUNS = 1 << 18;
    private static final int MOST_PLACES = 50;
    private static final int MOST_PHRASES = 1000;

    private final int length;
    private final int most;
    private final Map<Long, Run> runs = new HashMap<>();
    private int halvings;

    public Recurrence() {
        this(WORDS, MOST_RUNS);
    }

    /**
     * @param length words of a run
     * @param most runs that are kept
     */
    Recurrence(int length, int most) {
        this.length = length;
        this.most = most;
    }

    /** A place of a run: the first of its words, by number and by offset, and where the last ends. */
    private record At(String document, int word, int start, int end) {}

    /** A run that was seen, with its first places. */
    private static final class Run {
        private final List<At> places = new ArrayList<>(1);
        private String words = "";
        private int documents;

        void add(At at) {
            boolean again = !places.isEmpty()
                    && places.get(places.size() - 1).document().equals(at.document());
            documents += again ? 0 : 1;
            if (places.size() < MOST_PLACES) {
                places.add(at);
            }
        }
    }

    /** The words of a document, ready to be added; made by any thread. */
    public static final class Words {
        /** No words. */
        public static final Words NONE = new Words("");

        private final String document;
        private final List<String> words = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();
        private final List<Integer> sentenceEnds = new ArrayList<>();

        private Words(String document) {
            this.document = document;
        }

        public static Words of(AnnotatedDocument annotated) {
            Words words = new Words(annotated.document().id());
            Tokens tokens = annotated.tokens();
            for (Sentence sentence : annotated.sentences()) {
                for (int token = sentence.first(); token < sentence.end(); token++) {
                    if (tokens.word(token)) {
                        words.words.add(tokens.reading(token).form().toLowerCase(Locale.ROOT));
                        words.spans.add(new Span(tokens.start(token), tokens.end(token)));
                    }
                }
                words.sentenceEnds.add(words.words.size());
            }
            return words;
        }
    }

    /** Takes the next document. */
    public void add(Words document) {
        int first = 0;
        for (int end : document.sentenceEnds) {
            for (int word = first; word + length <= end; word++) {
                add(document, word);
            }
            first = end;
        }
    }

    private void add(Words document, int word) {
        long hash = 0;
        for (int i = word; i < word + length; i++) {
            hash = Draws.hash(hash, document.words.get(i));
            hash = Draws.hash(hash, -1);
        }
        if (!kept(hash)) {
            return;
        }
        Run run = runs.computeIfAbsent(hash, none -> new Run());
        int start = document.spans.get(word).start();
        int end = document.spans.get(word + length - 1).end();
        run.add(new At(document.document, word, start, end));
        if (run.documents == 2 && run.words.isEmpty()) {
            run.words = String.join(" ", document.words.subList(word, word + length));
        }
        while (runs.size() > most) {
            halvings++;
            runs.keySet().removeIf(other -> !kept(other));
        }
    }

    private boolean kept(long hash) {
        return halvings == 0 || hash >>> (Long.SIZE - halvings) == 0;
    }

    /** The phrases that at least two documents hold, those of most documents first, then the longest. */
    public List<Phrase> phrases() {
        Map<String, Map<Integer, Run>> byPlace = new HashMap<>();
        List<Run> recurring = runs.values().stream()
                .filter(run -> run.documents > 1)
                .sorted(Comparator.comparing((Run run) -> run.places.get(0).document())
                        .thenComparing(run -> run.places.get(0).word()))
                .toList();
        recurring.forEach(run -> run.places.forEach(at ->
                byPlace.computeIfAbsent(at.document(), none -> new HashMap<>()).put(at.word(), run)));
        Map<String, Phrase> phrases = new TreeMap<>();
        Set<Run> covered = new HashSet<>();
        for (Run run : recurring) {
            if (covered.add(run)) {
                Phrase phrase = new Growth(run, byPlace, covered).phrase();
                phrases.putIfAbsent(phrase.words(), phrase);
            }
        }
        return phrases.values().stream()
                .sorted(Comparator.comparing((Phrase p) -> -p.documents())
                        .thenComparing(p -> -p.words().length())
                        .thenComparing(Phrase::words))
                .limit(MOST_PHRASES)
                .toList();
    }

    /** A run that grows on both sides as long as all its places go on alike. */
    private final class Growth {
        private final Run seed;
        private final Map<String, Map<Integer, Run>> byPlace;
        private final Set<Run> covered;
        private final Map<At, At> firsts = new LinkedHashMap<>();
        private final Map<At, At> lasts = new LinkedHashMap<>();
        private String words;

        Growth(Run seed, Map<String, Map<Integer, Run>> byPlace, Set<Run> covered) {
            this.seed = seed;
            this.byPlace = byPlace;
            this.covered = covered;
            this.words = seed.words;
            seed.places.forEach(at -> firsts.put(at, at));
            seed.places.forEach(at -> lasts.put(at, at));
        }

        Phrase phrase() {
            boolean grown = true;
            while (grown) {
                grown = grown(firsts, -1) || grown(lasts, 1);
            }
            List<Phrase.Place> places = seed.places.stream()
                    .map(at -> new Phrase.Place(
                            at.document(),
                            new Span(
                                    firsts.getOrDefault(at, at).start(),
                                    lasts.getOrDefault(at, at).end())))
                    .sorted(Comparator.comparing(Phrase.Place::document).thenComparing(Phrase.Place::span))
                    .toList();
            return new Phrase(words, seed.documents, places);
        }

        /** Whether one run that overlaps the last or the first could be joined at every place. */
        private boolean grown(Map<At, At> ends, int side) {
            At any = ends.values().iterator().next();
            for (int step = 1; step <= length; step++) {
                Run next = at(any, side * step);
                int shift = side * step;
                if (next != null && ends.values().stream().allMatch(end -> at(end, shift) == next)) {
                    List<String> parts = List.of(next.words.split(" "));
                    words = side > 0
                            ? words + " " + String.join(" ", parts.subList(length - step, length))
                            : String.join(" ", parts.subList(0, step)) + " " + words;
                    ends.replaceAll((seedPlace, end) -> place(next, end, shift));
                    if (next.documents == seed.documents) {
                        covered.add(next);
                    }
                    return true;
                }
            }
            return false;
        }

        private @Nullable Run at(At end, int shift) {
            return byPlace.getOrDefault(end.document(), Map.of()).get(end.word() + shift);
        }

        private At place(Run run, At end, int shift) {
            return run.places.stream()
                    .filter(at -> at.document().equals(end.document()) && at.word() == end.word() + shift)
                    .findFirst()
                    .orElse(end);
        }
    }
}
