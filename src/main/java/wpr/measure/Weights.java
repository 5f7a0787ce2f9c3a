package wpr.measure;

import java.util.HashMap;
import java.util.Map;
import wpr.measure.Tally.Passage;

/**
 * The {@link Draws} of the passages of one document, each made once however often a ratio is read anew. Not for several
 * threads.
 */
final class Weights {
    private final String document;
    private final long seed;
    private final Map<Long, int[]> known = new HashMap<>();

    Weights(String document, long seed) {
        this.document = document;
        this.seed = seed;
    }

    /** The weights of a passage, one per draw; shared, so not to be written to. */
    int[] of(Passage passage) {
        return known.computeIfAbsent(passage.key(), key -> Draws.of(seed, document, key));
    }

    long seed() {
        return seed;
    }
}
