package wpr.measure;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import wpr.model.PlaceSpec;

/**
 * Where things stand in one document, in the whole numbers that measures of a corpus are made of.
 *
 * @param document its id
 * @param words words searched
 * @param counts counts by rule and mode
 */
public record PlaceCounts(String document, int words, SortedMap<String, List<Integer>> counts) {
    /** The counts of a document. */
    public static PlaceCounts of(Tally tally, List<PlaceSpec> specs) {
        SortedMap<String, List<Integer>> counts = new TreeMap<>();
        for (PlaceSpec spec : specs) {
            for (Mode mode : Mode.values()) {
                int[] here = Places.counts(tally, spec, mode);
                counts.put(key(spec, mode), Arrays.stream(here).boxed().toList());
            }
        }
        return new PlaceCounts(tally.document(), tally.words(), counts);
    }

    List<Integer> of(PlaceSpec spec, Mode mode) {
        return counts.getOrDefault(key(spec, mode), List.of(0, 0, 0, 0));
    }

    private static String key(PlaceSpec spec, Mode mode) {
        return spec.rule().id() + ' ' + mode.id();
    }
}
