package wpr.match;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The end of a sentence about a name that does not exist. */
final class Suggestion {
    private Suggestion() {}

    static String of(String wrong, Object[] names) {
        return of(wrong, Arrays.stream(names).map(Object::toString).toList());
    }

    /** {@code ; did you mean `lemma`?} where a name is near, else a full stop. */
    static String of(String wrong, Collection<String> names) {
        List<String> near = names.stream()
                .filter(name -> distance(wrong, name) <= Math.max(1, wrong.length() / 3))
                .sorted(Comparator.comparingInt(name -> distance(wrong, name)))
                .toList();
        return near.isEmpty() ? "." : "; did you mean `" + near.get(0) + "`?";
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
