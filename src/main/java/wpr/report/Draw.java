package wpr.report;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import wpr.model.Candidate;

/**
 * Draws candidates by lot. The lot of a candidate depends on the seed and its fingerprint alone, so a draw is the same
 * at every run and on every machine, and a document added to the corpus moves nobody else's.
 */
final class Draw {
    private final long seed;

    private record Lot(long number, Candidate candidate) implements Comparable<Lot> {
        @Override
        public int compareTo(Lot other) {
            int first = Long.compare(number, other.number);
            return first != 0 ? first : candidate.compareTo(other.candidate);
        }
    }

    Draw(long seed) {
        this.seed = seed;
    }

    /** At most {@code most} of the candidates, in the order given. */
    List<Candidate> atMost(int most, List<Candidate> candidates) {
        if (candidates.size() <= most) {
            return candidates;
        }
        Set<Candidate> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        candidates.stream()
                .map(candidate -> new Lot(lot(candidate), candidate))
                .sorted()
                .limit(most)
                .forEach(lot -> drawn.add(lot.candidate()));
        return candidates.stream().filter(drawn::contains).toList();
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014) over seed and characters. */
    private long lot(Candidate candidate) {
        long lot = mix(seed);
        for (char character : (candidate.document() + "\n" + candidate.fingerprint()).toCharArray()) {
            lot = mix(lot + character);
        }
        return lot;
    }

    private static long mix(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
