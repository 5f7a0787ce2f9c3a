package wpr.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import wpr.measure.Removal.Change;
import wpr.measure.Tally.Occurrence;
import wpr.model.Phrase.Place;
import wpr.model.RatioSpec;

/**
 * What may be taken away from the passages of some texts: of passages that hold a hit each sentence, each two and each
 * three, since a passage with other words is drawn anew; of others, which matter as units only, a few that go as a whole.
 *
 * <p>A passage is drawn by its words and by how many passages with the same words stand before it. So passages that have
 * the same words, or may come to have them by the loss of sentences, hang together: what is taken from several of them at
 * once is a removal of its own.
 */
final class Removals {
    /** So many are made at most; beyond that sets of two and three are left out. */
    private static final int MOST = 3_000;

    /** So many sets of a size are looked at in passages that hang together. */
    private static final int LOOKED_AT = 200_000;

    private static final int SILENT = 3;

    private final List<Removal> removals = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Bundle> bundles = new ArrayList<>();
    private final int[] silent = new int[FlipSearch.LARGEST + 1];
    private int complete;

    /** @param tallies one or more documents, each once */
    Removals(List<Tally> tallies, RatioSpec spec, Mode mode, long seed) {
        tallies.forEach(tally -> passages(tally, spec, mode, seed));
        for (int size = 1; size <= FlipSearch.LARGEST && removals.size() < MOST; size++) {
            complete = size;
            for (Bundle bundle : bundles) {
                complete = bundle.add(size) ? complete : Math.min(complete, size - 1);
            }
        }
    }

    List<Removal> removals() {
        return removals;
    }

    /** Where the sentences that removals name stand. */
    List<Place> places() {
        return places;
    }

    /** Up to what size the removals are all that can matter. */
    int complete() {
        return complete;
    }

    private void passages(Tally tally, RatioSpec spec, Mode mode, long seed) {
        List<List<Occurrence>> over = Balance.byPassage(tally, spec.over().id(), mode);
        List<List<Occurrence>> under = Balance.byPassage(tally, spec.under().id(), mode);
        List<List<Integer>> sentences = tally.sentencesOfPassages();
        int first = places.size();
        tally.sentences().forEach(s -> places.add(new Place(tally.document(), s.span())));
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            passages.add(new Passage(
                    tally, first, sentences.get(i), tally.passages().get(i).words(), over.get(i), under.get(i)));
        }
        Map<Integer, List<Passage>> together = new LinkedHashMap<>();
        int[] bundle = bundled(passages);
        for (int i = 0; i < bundle.length; i++) {
            together.computeIfAbsent(bundle[i], none -> new ArrayList<>()).add(passages.get(i));
        }
        for (List<Passage> here : together.values()) {
            if (here.stream().anyMatch(Passage::speaks)) {
                bundles.add(new Bundle(here, tally.document(), seed));
            } else {
                here.forEach(this::silent);
            }
        }
    }

    private void silent(Passage passage) {
        int size = passage.said().size();
        if (passage.words() > 0 && size <= FlipSearch.LARGEST && silent[size]++ < SILENT) {
            List<Integer> named =
                    passage.said().stream().map(s -> s + passage.first()).toList();
            removals.add(new Removal(
                    -1,
                    List.of(Draws.hash(
                            passage.text(Set.of()),
                            passage.first() + passage.sentences().get(0))),
                    named,
                    passage.words(),
                    0,
                    0,
                    1,
                    0,
                    List.of()));
        }
    }

    /** For each passage the first of those it hangs together with. */
    private static int[] bundled(List<Passage> passages) {
        int[] bundle = new int[passages.size()];
        Map<Long, Integer> holders = new HashMap<>();
        for (int i = 0; i < bundle.length; i++) {
            bundle[i] = i;
            if (passages.get(i).speaks()) {
                int here = i;
                passages.get(i).possible(text -> {
                    Integer other = holders.putIfAbsent(text, here);
                    if (other != null) {
                        join(bundle, other, here);
                    }
                });
            }
        }
        for (int i = 0; i < bundle.length; i++) {
            // one without a hit matters where it is counted among those with the same words that have one
            Integer other = holders.get(passages.get(i).text(Set.of()));
            if (other != null) {
                join(bundle, other, i);
            }
        }
        for (int i = 0; i < bundle.length; i++) {
            bundle[i] = root(bundle, i);
        }
        return bundle;
    }

    private static void join(int[] bundle, int one, int other) {
        int a = root(bundle, one);
        int b = root(bundle, other);
        bundle[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] bundle, int at) {
        int root = at;
        while (bundle[root] != root) {
            root = bundle[root];
        }
        return root;
    }

    /**
     * A passage.
     *
     * @param first index of the document's first sentence among all
     * @param sentences its sentences, within the document
     * @param words words searched in it
     */
    private record Passage(
            Tally tally, int first, List<Integer> sentences, int words, List<Occurrence> over, List<Occurrence> under) {
        boolean speaks() {
            return words > 0 && !(over.isEmpty() && under.isEmpty());
        }

        /** Sentences in which something was searched. */
        List<Integer> said() {
            return sentences.stream()
                    .filter(s -> tally.sentences().get(s).words() > 0)
                    .toList();
        }

        /** A number made of its sentences, as the key of a passage is. */
        long text(Set<Integer> gone) {
            long text = 0;
            for (int i : sentences) {
                text = gone.contains(i)
                        ? text
                        : Draws.hash(text, tally.sentences().get(i).hash());
            }
            return text;
        }

        /** Its text, and its text without some sentences as long as a hit is left. */
        List<Long> texts(Set<Integer> gone) {
            return left(over, gone) + left(under, gone) > 0
                    ? List.of(text(Set.of()), text(gone))
                    : List.of(text(Set.of()));
        }

        /** Its text, and what is left of it without one to three sentences, as long as a hit is left. */
        void possible(Consumer<Long> take) {
            take.accept(text(Set.of()));
            for (int size = 1; size <= FlipSearch.LARGEST && sets(said().size(), size) <= MOST; size++) {
                each(said(), size, gone -> {
                    if (left(over, gone) + left(under, gone) > 0) {
                        take.accept(text(gone));
                    }
                    return true;
                });
            }
        }
    }

    private static int left(List<Occurrence> hits, Set<Integer> gone) {
        return (int) hits.stream().filter(o -> !gone.contains(o.sentence())).count();
    }

    private static long sets(int of, int size) {
        long sets = 1;
        for (int i = 0; i < size; i++) {
            sets = sets * (of - i) / (i + 1);
        }
        return sets;
    }

    /** What is done with a set; false where no more are wanted. */
    private interface Taker {
        boolean take(Set<Integer> set);
    }

    private static boolean each(List<Integer> of, int size, Taker taker) {
        return each(of, 0, size, new ArrayList<>(), taker);
    }

    private static boolean each(List<Integer> of, int from, int missing, List<Integer> chosen, Taker taker) {
        if (missing == 0) {
            return taker.take(Set.copyOf(chosen));
        }
        for (int i = from; i <= of.size() - missing; i++) {
            chosen.add(of.get(i));
            boolean more = each(of, i + 1, missing - 1, chosen, taker);
            chosen.remove(chosen.size() - 1);
            if (!more) {
                return false;
            }
        }
        return true;
    }

    /** Passages that hang together, in the order of the text; most often a single one. */
    private final class Bundle {
        private final List<Passage> passages;
        private final String document;
        private final long seed;
        private final Map<Long, int[]> weights = new HashMap<>();
        private final List<Integer> said = new ArrayList<>();

        Bundle(List<Passage> passages, String document, long seed) {
            this.passages = passages;
            this.document = document;
            this.seed = seed;
            // of passages with the same words the last three say what any three do
            Map<List<Object>, Integer> alike = new HashMap<>();
            List<Passage> last = new ArrayList<>(passages);
            Collections.reverse(last);
            for (Passage passage : last) {
                List<Object> kind = List.of(
                        passage.text(Set.of()),
                        passage.words(),
                        passage.over().size(),
                        passage.under().size());
                if (passage.words() > 0 && alike.merge(kind, 1, Integer::sum) <= FlipSearch.LARGEST) {
                    said.addAll(passage.said());
                }
            }
            Collections.sort(said);
        }

        /** Adds all sets of a size that are more than the sum of others; false where they are too many. */
        boolean add(int size) {
            int longest = passages.stream()
                    .mapToInt(passage -> passage.said().size())
                    .max()
                    .orElse(0);
            return sets(longest, size) <= MOST
                    && sets(said.size(), size) <= LOOKED_AT
                    && each(said, size, gone -> {
                        if (whole(gone)) {
                            removals.add(removal(gone));
                        }
                        return removals.size() < MOST;
                    });
        }

        /** Whether the losses of passages all hang together by a text that they have or come to have. */
        private boolean whole(Set<Integer> gone) {
            List<Set<Long>> parts = new ArrayList<>();
            for (Passage passage : passages) {
                if (!Collections.disjoint(passage.sentences(), gone)) {
                    Set<Long> texts = new HashSet<>(passage.texts(gone));
                    List<Set<Long>> met = parts.stream()
                            .filter(part -> !Collections.disjoint(part, texts))
                            .toList();
                    met.forEach(texts::addAll);
                    parts.removeAll(met);
                    parts.add(texts);
                }
            }
            return parts.size() == 1;
        }

        private Removal removal(Set<Integer> gone) {
            List<Change> changes = new ArrayList<>();
            Set<Long> texts = new TreeSet<>();
            int words = 0;
            int lostOver = 0;
            int lostUnder = 0;
            int emptied = 0;
            int silenced = 0;
            Map<Long, Integer> before = new HashMap<>();
            Map<Long, Integer> after = new HashMap<>();
            for (Passage passage : passages) {
                int hadOver = passage.over().size();
                int hadUnder = passage.under().size();
                int leftOver = left(passage.over(), gone);
                int leftUnder = left(passage.under(), gone);
                int lost = passage.said().stream()
                        .filter(gone::contains)
                        .mapToInt(s -> passage.tally().sentences().get(s).words())
                        .sum();
                long key = key(passage.text(Set.of()), before);
                long keyLeft = key(passage.text(gone), after);
                if (passage.speaks() && (key != keyLeft || lost > 0)) {
                    changes.add(new Change(weights(key), -hadOver, -hadUnder));
                    if (leftOver + leftUnder > 0) {
                        changes.add(new Change(weights(keyLeft), leftOver, leftUnder));
                    }
                }
                if (lost > 0) {
                    passage.texts(gone).forEach(text -> texts.add(Draws.hash(text, document)));
                }
                words += lost;
                lostOver += hadOver - leftOver;
                lostUnder += hadUnder - leftUnder;
                emptied += lost > 0 && lost == passage.words() ? 1 : 0;
                silenced += passage.speaks() && leftOver + leftUnder == 0 ? 1 : 0;
            }
            Integer first = passages.get(0).first();
            List<Integer> named = gone.stream().sorted().map(s -> s + first).toList();
            return new Removal(
                    -1, List.copyOf(texts), named, words, lostOver, lostUnder, emptied, silenced, List.copyOf(changes));
        }

        private long key(long text, Map<Long, Integer> seen) {
            return Draws.hash(text, seen.merge(text, 1, Integer::sum));
        }

        private int[] weights(long key) {
            return weights.computeIfAbsent(key, k -> Draws.of(seed, document, k));
        }
    }
}
