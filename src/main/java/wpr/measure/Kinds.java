package wpr.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import wpr.measure.FlipSearch.Piece;
import wpr.model.Fragility.Flips;
import wpr.model.Phrase.Place;
import wpr.model.SilenceSpec;

/**
 * The sentences of a text or a corpus by what a silence rule counts in them, the three longest of each kind, and the three
 * shortest for answers that rest on rates.
 *
 * <p>These are enough to find the smallest set without which the answer is another. The answer hangs on sums alone. Two
 * sentences with the same counts differ in length only, and the longer one does all that the shorter one does and
 * perhaps more: fewer words make a text too short, or leave nothing to search, and never undo that. So in any set that
 * turns the answer each sentence can be swapped for a longer one of its kind that is not in it, and a set of three needs no
 * more than three of a kind. The same holds for sums of texts, so kinds add up, in any order and any grouping, and their
 * number does not grow with the corpus.
 */
final class Kinds {
    static final Kinds NONE = new Kinds(new TreeMap<>());
    private static final int TRIALS = 200_000;

    private static final Comparator<Said> LONGEST = Comparator.comparingInt(
                    (Said s) -> -s.sums().words())
            .thenComparing(s -> s.place().document())
            .thenComparing(s -> s.place().span());

    /** A sentence and what is counted in it. */
    record Said(Place place, Sums sums) {}

    /** Of each kind all up to six, the longest first; of more the three longest and the three shortest. */
    private final SortedMap<Sums, List<Said>> byLength;

    private Kinds(SortedMap<Sums, List<Said>> byLength) {
        this.byLength = byLength;
    }

    /** The sentences of what a rule sees of a document. */
    static Kinds of(Tally tally, Scope scope) {
        int size = tally.sentences().size();
        Sums[] sums = new Sums[size];
        for (int i = 0; i < size; i++) {
            Tally.Sentence sentence = tally.sentences().get(i);
            boolean inside = scope.sections()
                    .test(tally.passages().get(sentence.passage()).section());
            sums[i] = new Sums(inside ? sentence.words() : 0, 0, 0, 0, 0);
        }
        scope.given().forEach(o -> sums[o.sentence()] = sums[o.sentence()].plus(Sums.given(scope.marked(o))));
        scope.expect().forEach(o -> sums[o.sentence()] = sums[o.sentence()].plus(Sums.expect(scope.marked(o))));
        SortedMap<Sums, List<Said>> kinds = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            if (!sums[i].equals(Sums.NONE)) {
                Place place =
                        new Place(tally.document(), tally.sentences().get(i).span());
                kinds.computeIfAbsent(sums[i].kind(), none -> new ArrayList<>()).add(new Said(place, sums[i]));
            }
        }
        kinds.replaceAll((kind, said) -> kept(said));
        return new Kinds(kinds);
    }

    private static List<Said> kept(List<Said> said) {
        List<Said> sorted = said.stream().sorted(LONGEST).toList();
        int most = FlipSearch.LARGEST;
        return sorted.size() <= 2 * most
                ? sorted
                : Stream.concat(
                                sorted.subList(0, most).stream(),
                                sorted.subList(sorted.size() - most, sorted.size()).stream())
                        .toList();
    }

    /** Of each kind the three longest or the three shortest. */
    List<Said> said(boolean longest) {
        int most = FlipSearch.LARGEST;
        return byLength.values().stream()
                .flatMap(said ->
                        longest ? said.stream().limit(most) : said.stream().skip(Math.max(0, said.size() - most)))
                .toList();
    }

    /** Of each thing as much as the sentence holds that holds most of it. */
    Sums largest() {
        return byLength.values().stream()
                .flatMap(List::stream)
                .map(Said::sums)
                .reduce(
                        Sums.NONE,
                        (a, b) -> new Sums(
                                Math.max(a.words(), b.words()),
                                Math.max(a.given(), b.given()),
                                Math.max(a.expect(), b.expect()),
                                Math.max(a.givenMarked(), b.givenMarked()),
                                Math.max(a.expectMarked(), b.expectMarked())));
    }

    /** The sentences of both. */
    Kinds plus(Kinds other) {
        SortedMap<Sums, List<Said>> both = new TreeMap<>(byLength);
        other.byLength.forEach((kind, said) -> both.merge(kind, said, (one, more) -> {
            List<Said> all = new ArrayList<>(one);
            all.addAll(more);
            return kept(all);
        }));
        return new Kinds(both);
    }

    /**
     * The smallest set of sentences without which the answer is another.
     *
     * @param whole the sums of all sentences
     * @param status the answer to sums
     */
    Flips flips(SilenceSpec spec, Thresholds thresholds, Sums whole, Function<Sums, String> status) {
        boolean present = status.apply(whole).equals("clear");
        return flips(true, whole, status, lost -> reach(spec, thresholds, whole, lost, present));
    }

    /**
     * The same where any sentence may turn the answer, for all that is known.
     *
     * @param longest whether of sentences of a kind the longest do most; else the shortest do
     */
    Flips flips(boolean longest, Sums whole, Function<Sums, String> status) {
        return flips(longest, whole, status, lost -> 1);
    }

    private Flips flips(boolean longest, Sums whole, Function<Sums, String> status, ToDoubleFunction<Sums> reach) {
        String answer = status.apply(whole);
        List<Said> said = said(longest);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Sums lost = said.get(i).sums();
            pieces.add(new Piece(List.of(i), List.of(), !lost.kind().equals(Sums.NONE), reach.applyAsDouble(lost)));
        }
        return new FlipSearch(
                        pieces,
                        gone -> {
                            Sums left = whole;
                            for (int piece : gone) {
                                left = left.minus(said.get(piece).sums());
                            }
                            return !status.apply(left).equals(answer);
                        },
                        TRIALS)
                .smallest(FlipSearch.LARGEST, said.stream().map(Said::place).toList());
    }

    /**
     * The largest share of the way that a sentence goes on any of the ways to another answer: too little that makes the
     * expectation, no more of what is expected than counts as absent, too few words. How a comparison turns is not
     * foreseen.
     */
    private static double reach(SilenceSpec spec, Thresholds thresholds, Sums whole, Sums lost, boolean present) {
        if (Absence.COMPARES.contains(spec.type())) {
            return 1;
        }
        int least = present ? 1 : Math.max(1, thresholds.words());
        double reach = share(lost.words(), whole.words() - least + 1);
        if (!spec.given().id().isEmpty()) {
            reach = Math.max(reach, share(lost.given(), whole.given() - thresholds.given() + 1));
        }
        return present ? Math.max(reach, share(lost.expect(), whole.expect() - thresholds.expect())) : reach;
    }

    private static double share(int lost, int needed) {
        return needed <= 0 ? 1 : lost / (double) needed;
    }
}
