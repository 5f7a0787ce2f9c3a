package wpr.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds documents with almost the text of an earlier one: a likeness of at least {@value #THRESHOLD}. Documents come in
 * the order of their ids, so the answer depends neither on threads nor on the order in which files were named. A document
 * is held against those that are no duplicates themselves; it is one of the most alike, the earliest of equals. It keeps
 * about two kilobytes a document. Used by one thread.
 */
public final class NearDuplicates {
    static final double THRESHOLD = 0.9;

    /** Two texts alike share one of their eight lowest hashes but for one pair in a hundred million. */
    private static final int KEYS = 8;

    private record Known(String document, Likeness likeness) {}

    private final List<Known> originals = new ArrayList<>();
    private final Map<Integer, List<Integer>> byKey = new HashMap<>();

    /**
     * An earlier document.
     *
     * @param document its id
     * @param likeness share of shingles that both have
     */
    public record Near(String document, double likeness) {}

    /** The document of which the next one is a duplicate; it is remembered where there is none. */
    public Optional<Near> add(String document, Likeness likeness) {
        TreeSet<Integer> met = new TreeSet<>();
        for (int key : likeness.keys(KEYS)) {
            met.addAll(byKey.getOrDefault(key, List.of()));
        }
        Optional<Near> nearest = Optional.empty();
        for (int at : met) {
            Known known = originals.get(at);
            double alike = known.likeness.with(likeness);
            if (alike >= THRESHOLD && alike > nearest.map(Near::likeness).orElse(0.0)) {
                nearest = Optional.of(new Near(known.document, alike));
            }
        }
        if (nearest.isEmpty()) {
            for (int key : likeness.keys(KEYS)) {
                byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(originals.size());
            }
            originals.add(new Known(document, likeness));
        }
        return nearest;
    }
}
