package wpr.measure;

import java.util.Arrays;

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
     * @param pieces how much each piece is the loss of, in sentences
     * @param loss what the loss of each piece adds to the margin of each draw
     */
    Margins(double[] margins, int[] pieces, double[][] loss) {
        double[] reach = new double[margins.length];
        for (int piece = 0; piece < pieces.length; piece++) {
            double[] change = loss[piece];
            for (int draw = 0; draw < reach.length; draw++) {
                reach[draw] = Math.max(reach[draw], Math.abs(change[draw]) / pieces[piece]);
            }
        }
        int[] open = new int[margins.length];
        int count = 0;
        int under = 0;
        int over = 0;
        for (int draw = 0; draw < margins.length; draw++) {
            if (Math.abs(margins[draw]) <= FlipSearch.LARGEST * reach[draw] + 1e-9) {
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
        near = chosen(margins, kept);
        changes = Arrays.stream(loss).map(change -> chosen(change, kept)).toArray(double[][]::new);
    }

    private static double[] chosen(double[] values, int[] draws) {
        double[] chosen = new double[draws.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = values[draws[i]];
        }
        return chosen;
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
