package wpr.report;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Orders of the lines of a concordance. Words compare in the Danish alphabet, whatever the locale of the machine. */
public enum LineOrder {
    /** As they stand: by document, then by place. */
    DOCUMENT,
    /** By the words to the left, the nearest first. */
    LEFT,
    /** By the words to the right, the nearest first. */
    RIGHT,
    /** By the words that matched. */
    NODE;

    private static final Comparator<ConcordanceLine> PLACE =
            Comparator.comparing(ConcordanceLine::document).thenComparingInt(ConcordanceLine::start);

    private record Keyed(ConcordanceLine line, List<CollationKey> words) {}

    /** The lines in this order; equal ones as they stand. */
    public List<ConcordanceLine> sort(List<ConcordanceLine> lines) {
        Collator alphabet = alphabet();
        return lines.stream()
                .map(line -> new Keyed(line, keys(line, alphabet)))
                .sorted(Comparator.comparing(Keyed::words, LineOrder::compare).thenComparing(Keyed::line, PLACE))
                .map(Keyed::line)
                .toList();
    }

    /** The Danish alphabet: æ, ø, å behind z. */
    static Collator alphabet() {
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag("da"));
        alphabet.setStrength(Collator.TERTIARY);
        alphabet.setDecomposition(Collator.NO_DECOMPOSITION);
        return alphabet;
    }

    private List<CollationKey> keys(ConcordanceLine line, Collator alphabet) {
        List<String> words = new ArrayList<>(
                switch (this) {
                    case DOCUMENT -> List.<String>of();
                    case LEFT -> words(line.left());
                    case RIGHT -> words(line.right());
                    case NODE -> words(line.node());
                });
        if (this == LEFT) {
            Collections.reverse(words);
        }
        return words.stream().map(alphabet::getCollationKey).toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int compare(List<CollationKey> one, List<CollationKey> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
