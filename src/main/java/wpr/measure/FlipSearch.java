package wpr.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import wpr.model.Fragility.Flips;
import wpr.model.Fragility.Search;
import wpr.model.Phrase.Place;

/**
 * Looks for the smallest set of sentences without which a verdict is another.
 *
 * <p>What may be taken away are {@link Piece}s: a sentence, or a few sentences whose loss does more than each of theirs.
 * Each has a <i>reach</i>: a set cannot turn the verdict unless the reaches of its pieces add up to 1. Sets that cannot are
 * not tried, so that a search is complete long before all sets are.
 */
final class FlipSearch {
    static final int LARGEST = 3;
    static final double ROUNDING = 1e-9;

    /**
     * What may be taken away together.
     *
     * @param sentences what it is made of, as indices; one to three
     * @param marks pieces that share a mark are not combined
     * @param speaks whether it holds a hit: such are named first
     * @param reach what it adds to the reach of a set
     */
    record Piece(List<Integer> sentences, List<Long> marks, boolean speaks, double reach) {
        /** A sentence that may turn the verdict by itself, for all that is known. */
        static Piece of(int sentence) {
            return new Piece(List.of(sentence), List.of(), true, 1);
        }

        int size() {
            return sentences.size();
        }
    }

    private final List<Piece> pieces;
    private final List<Integer> order;
    /** The longest reach from a place in the order on. */
    private final double[] longest;

    private final Predicate<List<Integer>> turns;
    private int trials;

    /**
     * @param turns whether the verdict is another without these pieces
     * @param trials how many sets may be tried
     */
    FlipSearch(List<Piece> pieces, Predicate<List<Integer>> turns, int trials) {
        this.pieces = pieces;
        this.turns = turns;
        this.trials = trials;
        this.order = IntStream.range(0, pieces.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !pieces.get(i).speaks())
                        .thenComparing(i -> -pieces.get(i).reach())
                        .thenComparing(i -> i))
                .toList();
        this.longest = new double[pieces.size() + 1];
        for (int i = pieces.size() - 1; i >= 0; i--) {
            longest[i] = Math.max(longest[i + 1], pieces.get(order.get(i)).reach());
        }
    }

    /**
     * The first set of the smallest size in the order of what holds hits and reaches far.
     *
     * @param whole up to what size the pieces are all there are
     * @param sentences where each sentence stands
     */
    Flips smallest(int whole, List<Place> sentences) {
        List<Integer> chosen = new ArrayList<>();
        for (int size = 1; size <= LARGEST; size++) {
            if (found(0, chosen, size, 0)) {
                return Flips.of(chosen.stream()
                        .flatMap(i -> pieces.get(i).sentences().stream())
                        .map(sentences::get)
                        .sorted(Comparator.comparing(Place::document).thenComparing(Place::span))
                        .toList());
            }
            if (trials <= 0 || size == LARGEST && whole < LARGEST || size > whole) {
                return new Flips(Search.OPEN, List.of());
            }
        }
        return new Flips(Search.NONE, List.of());
    }

    /** Whether {@code chosen} can be filled up to a set that turns the verdict; if not, it is left as it was. */
    private boolean found(int from, List<Integer> chosen, int missing, double reach) {
        if (missing == 0) {
            return reach >= 1 - ROUNDING && trials-- > 0 && turns.test(chosen);
        }
        for (int i = from; i < order.size() && trials > 0; i++) {
            if (reach + missing * longest[i] < 1 - ROUNDING) {
                return false;
            }
            Piece piece = pieces.get(order.get(i));
            int left = missing - piece.size();
            if (left >= 0 && reach + piece.reach() + left * longest[i] >= 1 - ROUNDING && free(piece, chosen)) {
                chosen.add(order.get(i));
                if (found(i + 1, chosen, left, reach + piece.reach())) {
                    return true;
                }
                chosen.remove(chosen.size() - 1);
            }
        }
        return false;
    }

    private boolean free(Piece piece, List<Integer> chosen) {
        for (int i : chosen) {
            if (!Collections.disjoint(pieces.get(i).marks(), piece.marks())) {
                return false;
            }
        }
        return true;
    }
}
