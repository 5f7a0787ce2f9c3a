package wpr.measure;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The weights of one passage or document in every draw of a bootstrap.
 *
 * <p>In each draw every passage stands in the text as often as a Poisson number with mean 1 says (Hanley &amp; MacGibbon
 * 2006; Chamandy et al. 2012). Against drawing n of n passages this has one advantage: the weights of a passage depend
 * on nothing but the seed and the passage itself, so draws of parts add up to draws of the whole in any order.
 */
final class Draws {
    static final int COUNT = 1000;
    /** The largest weight there is. */
    static final int HEAVIEST = 7;

    /** The Poisson number of each of 65,536 equal steps of the distribution function; 8 and more are too rare for one. */
    private static final byte[] POISSON = poisson();

    private Draws() {}

    /**
     * The weights of a unit, one per draw.
     *
     * @param document id of the document
     * @param key what tells a passage from the others of the document; 0 for the document as a whole
     */
    static int[] of(long seed, String document, long key) {
        SplittableRandom random = new SplittableRandom(hash(hash(seed, document), key));
        int[] weights = new int[COUNT];
        for (int i = 0; i < COUNT; i += 4) {
            // nextLong alone: its sequence is the same in every Java release
            long four = random.nextLong();
            for (int j = 0; j < 4; j++) {
                weights[i + j] = POISSON[(int) (four >>> 16 * j) & 0xFFFF];
            }
        }
        return weights;
    }

    private static byte[] poisson() {
        byte[] table = new byte[1 << 16];
        double term = Math.exp(-1);
        double sum = 0;
        int from = 0;
        for (byte k = 0; from < table.length && k <= HEAVIEST; k++) {
            sum += term;
            int to = k == HEAVIEST ? table.length : (int) Math.round(sum * table.length);
            Arrays.fill(table, from, to, k);
            from = to;
            term /= k + 1;
        }
        return table;
    }

    /** A number made of another and a text, the same on every machine. */
    static long hash(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = hash(mixed, text.charAt(i));
        }
        return mixed;
    }

    /** One round of splitmix64's finaliser, so that neighbouring numbers get unrelated draws. */
    static long hash(long hash, long value) {
        long z = hash + (value + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
