package wpr.match;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The name that a misspelt one was probably meant to be. */
public final class Suggestion {
    private Suggestion() {}

    /** A fault by its key, or by {@code key-near} where a name is near. */
    static QueryException fault(int offset, String key, String wrong, String allowed, Object... names) {
        return nearest(wrong, Arrays.stream(names).map(Object::toString).toList())
                .map(near -> new QueryException(offset, key + "-near", wrong, allowed, near))
                .orElseGet(() -> new QueryException(offset, key, wrong, allowed));
    }

    /** The first of the closest names, where a third of the letters at most differ. */
    public static Optional<String> nearest(String wrong, Collection<String> names) {
        String best = "";
        int least = Math.max(1, wrong.length() / 3) + 1;
        for (String name : names) {
            int distance = distance(wrong, name);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /**
     * The closest names, where a third of the letters at most differ and none lies more than twice as far as the first; names
     * that hold the wrong one where none is close.
     */
    public static List<String> near(String wrong, Collection<String> names, int most) {
        int first = names.stream().mapToInt(name -> distance(wrong, name)).min().orElse(0);
        int last = Math.min(2 * first, Math.max(1, wrong.length() / 3));
        List<String> close = names.stream()
                .filter(name -> distance(wrong, name) <= last)
                .sorted(Comparator.comparing(name -> distance(wrong, name)))
                .limit(most)
                .toList();
        return close.isEmpty()
                ? names.stream()
                        .filter(name -> name.contains(wrong))
                        .limit(most)
                        .toList()
                : close;
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
