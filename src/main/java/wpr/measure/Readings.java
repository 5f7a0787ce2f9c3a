package wpr.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import wpr.measure.Profile.Counts;
import wpr.measure.Profile.Hits;
import wpr.measure.Tally.Occurrence;

/**
 * The counts of one document in all {@link Tally#readings()}, in whole numbers.
 *
 * @param words words searched, by reading
 * @param hits strict and loose hits of each concept, by reading; concepts without hits are missing
 */
record Readings(List<Integer> words, SortedMap<String, List<Integer>> hits) {
    static Readings of(Tally tally, Set<String> concepts) {
        List<Integer> words = new ArrayList<>();
        SortedMap<String, int[]> hits = new TreeMap<>();
        List<Tally> readings = tally.readings();
        for (int reading = 0; reading < readings.size(); reading++) {
            words.add(readings.get(reading).words());
            for (Occurrence occurrence : readings.get(reading).occurrences()) {
                if (concepts.contains(occurrence.concept())) {
                    int[] here = hits.computeIfAbsent(occurrence.concept(), none -> new int[2 * Tally.READINGS]);
                    here[2 * reading] += occurrence.strict() ? 1 : 0;
                    here[2 * reading + 1]++;
                }
            }
        }
        SortedMap<String, List<Integer>> kept = new TreeMap<>();
        hits.forEach(
                (concept, here) -> kept.put(concept, Arrays.stream(here).boxed().toList()));
        return new Readings(List.copyOf(words), kept);
    }

    /** The counts in one reading. */
    Counts in(int reading) {
        SortedMap<String, Hits> concepts = new TreeMap<>();
        hits.forEach((concept, here) ->
                concepts.put(concept, new Hits(here.get(2 * reading), here.get(2 * reading + 1))));
        return new Counts(words.get(reading), concepts);
    }
}
