package wpr.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wpr.measure.Removal.Whole;
import wpr.measure.Tally.Occurrence;
import wpr.measure.Tally.Sentence;
import wpr.model.Phrase.Place;
import wpr.model.RatioSpec;

/**
 * What may be taken away from the passages of some texts: of passages that hold a hit each sentence, each two and each
 * three, since a passage with other words is drawn anew; of others, which matter as units only, a few that go as a whole.
 * Passages with the same words count as one unit, of which one at most is taken away.
 */
final class Removals {
    /** So many are made at most; beyond that sets of two and three within passages are left out. */
    private static final int MOST = 3_000;

    private static final int SILENT = 3;
    private static final int[] NO_WEIGHTS = new int[Draws.COUNT];

    private final List<Whole> units = new ArrayList<>();
    private final List<Removal> removals = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Speaking> speaking = new ArrayList<>();
    private final int[] silent = new int[FlipSearch.LARGEST + 1];
    private int complete;

    /** @param tallies one or more documents, each once */
    Removals(List<Tally> tallies, RatioSpec spec, Mode mode, long seed) {
        tallies.forEach(tally -> passages(tally, spec, mode, seed));
        for (int size = 1; size <= FlipSearch.LARGEST && removals.size() < MOST; size++) {
            complete = size;
            for (Speaking passage : speaking) {
                complete = passage.add(size, removals) ? complete : size - 1;
            }
        }
    }

    List<Whole> units() {
        return units;
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
        Map<Long, Integer> alike = new HashMap<>();
        List<Long> texts =
                sentences.stream().map(here -> text(tally, here, Set.of())).toList();
        texts.forEach(text -> alike.merge(text, 1, Integer::sum));
        Map<Long, Integer> unitOf = new HashMap<>();
        int first = places.size();
        tally.sentences().forEach(s -> places.add(new Place(tally.document(), s.span())));
        for (int i = 0; i < sentences.size(); i++) {
            int words = tally.passages().get(i).words();
            if (words > 0) {
                Whole whole = new Whole(words, over.get(i).size(), under.get(i).size());
                int unit = unitOf.computeIfAbsent(texts.get(i), text -> {
                    units.add(whole);
                    return units.size() - 1;
                });
                List<Integer> said = sentences.get(i).stream()
                        .filter(s -> tally.sentences().get(s).words() > 0)
                        .toList();
                if (whole.over() + whole.under() > 0) {
                    Weights weights = new Weights(tally.document(), alike, seed);
                    speaking.add(new Speaking(
                            tally, unit, first, sentences.get(i), said, over.get(i), under.get(i), weights));
                } else if (said.size() <= FlipSearch.LARGEST && silent[said.size()]++ < SILENT) {
                    List<Integer> named = said.stream().map(s -> s + first).toList();
                    removals.add(new Removal(unit, named, words, 0, 0, NO_WEIGHTS, NO_WEIGHTS));
                }
            }
        }
    }

    private static long text(Tally tally, List<Integer> sentences, Set<Integer> gone) {
        long text = 0;
        for (int i : sentences) {
            Sentence sentence = tally.sentences().get(i);
            text = gone.contains(i) ? text : Draws.hash(text, sentence.hash());
        }
        return text;
    }

    /** Weights by the text of a passage: of passages that are alike the last is the one that goes. */
    private record Weights(String document, Map<Long, Integer> alike, long seed) {
        int[] before(long text) {
            return Draws.of(seed, document, Draws.hash(text, alike.getOrDefault(text, 1)));
        }

        int[] after(long text) {
            return Draws.of(seed, document, Draws.hash(text, alike.getOrDefault(text, 0) + 1));
        }
    }

    /**
     * A passage that holds a hit.
     *
     * @param first index of the document's first sentence among all
     * @param sentences its sentences, within the document
     * @param said those in which something was searched
     */
    private record Speaking(
            Tally tally,
            int unit,
            int first,
            List<Integer> sentences,
            List<Integer> said,
            List<Occurrence> over,
            List<Occurrence> under,
            Weights weights) {

        /** Adds all sets of a size; false where they are too many. */
        boolean add(int size, List<Removal> removals) {
            return add(new ArrayList<>(), 0, size, weights.before(text(tally, sentences, Set.of())), removals);
        }

        private boolean add(List<Integer> chosen, int from, int missing, int[] before, List<Removal> removals) {
            if (missing == 0) {
                removals.add(removal(List.copyOf(chosen), before));
            }
            for (int i = from; missing > 0 && i <= said.size() - missing; i++) {
                chosen.add(said.get(i));
                boolean room = removals.size() < MOST && add(chosen, i + 1, missing - 1, before, removals);
                chosen.remove(chosen.size() - 1);
                if (!room) {
                    return false;
                }
            }
            return true;
        }

        private Removal removal(List<Integer> gone, int[] before) {
            int words = gone.stream()
                    .mapToInt(s -> tally.sentences().get(s).words())
                    .sum();
            boolean all = gone.size() == said.size();
            return new Removal(
                    unit,
                    gone.stream().map(s -> s + first).toList(),
                    words,
                    count(over, gone),
                    count(under, gone),
                    before,
                    all ? NO_WEIGHTS : weights.after(text(tally, sentences, Set.copyOf(gone))));
        }

        private static int count(List<Occurrence> hits, List<Integer> gone) {
            return (int) hits.stream().filter(o -> gone.contains(o.sentence())).count();
        }
    }
}
