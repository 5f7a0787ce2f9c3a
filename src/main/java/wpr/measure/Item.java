package wpr.measure;

import java.util.Comparator;

/**
 * Something that is counted in a corpus.
 *
 * @param kind {@code rule} or {@code lexicon}
 * @param id id of the rule, or the expression that is counted
 * @param mode strict or loose; rules count strict
 */
record Item(String kind, String id, Mode mode) implements Comparable<Item> {
    private static final Comparator<Item> ORDER =
            Comparator.comparing(Item::kind).thenComparing(Item::id).thenComparing(Item::mode);

    @Override
    public int compareTo(Item other) {
        return ORDER.compare(this, other);
    }
}
