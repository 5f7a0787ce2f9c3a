package wpr.rules;

import java.util.Collection;
import java.util.Optional;

/** The allowed word that a misspelt one was probably meant to be. */
final class Nearest {
    private Nearest() {}

    /** The first of the closest words, where a third of the letters at most differ. */
    static Optional<String> to(String word, Collection<String> allowed) {
        String best = "";
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : allowed) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
