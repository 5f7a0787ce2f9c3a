package wpr.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Looks for the smallest set of sentences without which a verdict is another. */
final class Flips {
    private static final int LARGEST = 3;

    private final Predicate<Set<Integer>> turns;
    private int trials;

    /**
     * @param turns whether the verdict is another without these sentences
     * @param trials how many sets may be tried
     */
    Flips(Predicate<Set<Integer>> turns, int trials) {
        this.turns = turns;
        this.trials = trials;
    }

    /**
     * The first set of the smallest size, up to three, in the order of the candidates; empty where there is none, or none
     * was found within the trials.
     */
    Set<Integer> smallest(List<Integer> candidates) {
        for (int size = 1; size <= LARGEST; size++) {
            Set<Integer> found = search(candidates, 0, new ArrayList<>(), size);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private Set<Integer> search(List<Integer> candidates, int from, List<Integer> chosen, int missing) {
        if (missing == 0) {
            Set<Integer> set = new TreeSet<>(chosen);
            return trials-- > 0 && turns.test(set) ? set : Set.of();
        }
        for (int i = from; i <= candidates.size() - missing && trials > 0; i++) {
            chosen.add(candidates.get(i));
            Set<Integer> found = search(candidates, i + 1, chosen, missing - 1);
            chosen.remove(chosen.size() - 1);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }
}
