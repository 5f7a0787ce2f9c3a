package wpr.measure;

import java.util.Arrays;
import java.util.List;

/**
 * By how much each draw of a bootstrap lies above 0, and what the loss of single pieces does to that. Only draws that
 * three sentences can bring to 0 are looked at when a set is tried; all others stay on their side.
 */
final class Margins {
    private final int below;
    private final int above;
    /** Margins of the draws that may change sides. */
    private final double[] near;
    /** What the loss of each piece adds to them. */
    private final double[][] changes;

    /**
     * @param margins of each draw
     * @param losses the pieces
     */
    Margins(double[] margins, List<Removal> losses) {
        int[] farthest = farthest(margins.length, losses);
        int[] open = new int[margins.length];
        int count = 0;
        int under = 0;
        int over = 0;
        for (int draw = 0; draw < margins.length; draw++) {
            double reach = 0;
            for (int size = 1; size <= FlipSearch.LARGEST; size++) {
                reach = Math.max(reach, farthest[(size - 1) * margins.length + draw] / (double) size);
            }
            if (Math.abs(margins[draw]) <= FlipSearch.LARGEST * reach + 1e-9) {
                open[count++] = draw;
            } else if (margins[draw] < 0) {
                under++;
            } else {
                over++;
            }
        }
        below = under;
        above = over;
        int[] kept = Arrays.copyOf(open, count);
        near = Arrays.stream(kept).mapToDouble(draw -> margins[draw]).toArray();
        changes = losses.stream().map(loss -> changes(loss, kept)).toArray(double[][]::new);
    }

    /** The largest change of each draw by a piece of one sentence, then by one of two, then of three. */
    private static int[] farthest(int draws, List<Removal> losses) {
        int[] farthest = new int[FlipSearch.LARGEST * draws];
        int[] change = new int[draws];
        for (Removal loss : losses) {
            Arrays.fill(change, 0);
            for (Removal.Change part : loss.changes()) {
                add(change, part.weights(), part.over() - part.under());
            }
            raise(farthest, (loss.sentences().size() - 1) * draws, change);
        }
        return farthest;
    }

    private static void add(int[] change, int[] weights, int hits) {
        for (int draw = 0; draw < change.length; draw++) {
            change[draw] += weights[draw] * hits;
        }
    }

    private static void raise(int[] farthest, int from, int[] change) {
        for (int draw = 0; draw < change.length; draw++) {
            farthest[from + draw] = Math.max(farthest[from + draw], Math.abs(change[draw]));
        }
    }

    private static double[] changes(Removal loss, int[] draws) {
        double[] changes = new double[draws.length];
        for (Removal.Change part : loss.changes()) {
            int hits = part.over() - part.under();
            for (int i = 0; i < changes.length; i++) {
                changes[i] += part.weights()[draws[i]] * hits;
            }
        }
        return changes;
    }

    /**
     * Draws at 0 or beyond it without some pieces.
     *
     * @param sign 1 for those at 0 or below it, -1 for those at 0 or above it
     */
    int against(Iterable<Integer> gone, int sign) {
        double[] left = near.clone();
        for (int piece : gone) {
            double[] change = changes[piece];
            for (int i = 0; i < left.length; i++) {
                left[i] += change[i];
            }
        }
        int count = sign > 0 ? below : above;
        for (double margin : left) {
            count += sign * margin <= 0 ? 1 : 0;
        }
        return count;
    }

    /**
     * At most how many draws a piece can add to those {@link #against}: a draw is brought to 0 by a set only if the shares
     * of its way that the pieces go add up to 1, so the sum over a set is never less than the draws it brings.
     */
    double adds(int piece, int sign) {
        double sum = 0;
        for (int i = 0; i < near.length; i++) {
            double margin = sign * near[i];
            if (margin > 0) {
                sum += Math.min(1, Math.max(0, -sign * changes[piece][i]) / margin);
            }
        }
        return sum;
    }

    /** At most how many draws a piece can take from those {@link #against}; one at 0 goes at a touch. */
    double takes(int piece, int sign) {
        double sum = 0;
        for (int i = 0; i < near.length; i++) {
            double missing = -sign * near[i];
            double change = sign * changes[piece][i];
            if (missing >= 0 && change > 0) {
                sum += Math.min(1, change / missing);
            }
        }
        return sum;
    }
}
