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
 * @param counts counts by rule, the strict ones before the loose ones
 */
public record PlaceCounts(String document, int words, SortedMap<String, List<Integer>> counts) {
    private static final List<Integer> NONE = List.of(0, 0, 0, 0, 0, 0, 0, 0);

    /** The counts of a document. */
    public static PlaceCounts of(Tally tally, List<PlaceSpec> specs) {
        SortedMap<String, List<Integer>> counts = new TreeMap<>();
        for (PlaceSpec spec : specs) {
            counts.put(
                    spec.rule().id(),
                    Arrays.stream(Mode.values())
                            .flatMapToInt(mode -> Arrays.stream(Places.counts(tally, spec, mode)))
                            .boxed()
                            .toList());
        }
        return new PlaceCounts(tally.document(), tally.words(), counts);
    }

    List<Integer> of(PlaceSpec spec, Mode mode) {
        List<Integer> both = counts.getOrDefault(spec.rule().id(), NONE);
        int half = both.size() / 2;
        return mode == Mode.STRICT ? both.subList(0, half) : both.subList(half, both.size());
    }
}
