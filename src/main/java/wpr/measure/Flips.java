package wpr.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Looks for the smallest set of sentences without which a verdict is another. */
final class Flips {
    private static final int LARGEST = 3;

    private final Predicate<List<Integer>> turns;
    private int trials;

    /**
     * @param turns whether the verdict is another without these sentences
     * @param trials how many sets may be tried
     */
    Flips(Predicate<List<Integer>> turns, int trials) {
        this.turns = turns;
        this.trials = trials;
    }

    /**
     * The first set of the smallest size, up to three, in the order of the candidates; empty where there is none, or none
     * was found within the trials.
     */
    List<Integer> smallest(List<Integer> candidates) {
        List<Integer> chosen = new ArrayList<>();
        for (int size = 1; size <= LARGEST; size++) {
            if (found(candidates, 0, chosen, size)) {
                return List.copyOf(chosen);
            }
        }
        return List.of();
    }

    /** Whether {@code chosen} can be filled up to a set that turns the verdict; if not, it is left as it was. */
    private boolean found(List<Integer> candidates, int from, List<Integer> chosen, int missing) {
        if (missing == 0) {
            return trials-- > 0 && turns.test(chosen);
        }
        for (int i = from; i <= candidates.size() - missing && trials > 0; i++) {
            chosen.add(candidates.get(i));
            if (found(candidates, i + 1, chosen, missing - 1)) {
                return true;
            }
            chosen.remove(chosen.size() - 1);
        }
        return false;
    }
}
