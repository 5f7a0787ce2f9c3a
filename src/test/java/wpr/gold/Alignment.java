package wpr.gold;

import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way of changing one run of words into another, a word put in, left out or exchanged at a time.
 *
 * @param errors words put in, left out or exchanged
 * @param start first word of the output that takes part
 * @param end behind the last one
 * @param matches for each gold word the index of the output word it stands for, exchanged ones too; -1 where it is lost
 */
record Alignment(int errors, int start, int end, int[] matches) {

    /** All of the gold against all of the output. */
    static Alignment of(List<String> gold, List<String> output) {
        return align(gold, output, false);
    }

    /** All of the gold against the stretch of the output that fits it best. */
    static Alignment fit(List<String> gold, List<String> output) {
        return align(gold, output, true);
    }

    private static Alignment align(List<String> gold, List<String> output, boolean anywhere) {
        int n = gold.size();
        int m = output.size();
        int[][] cost = new int[n + 1][m + 1];
        for (int j = 0; j <= m; j++) {
            cost[0][j] = anywhere ? 0 : j;
        }
        for (int i = 1; i <= n; i++) {
            cost[i][0] = i;
            for (int j = 1; j <= m; j++) {
                int exchange = cost[i - 1][j - 1] + (gold.get(i - 1).equals(output.get(j - 1)) ? 0 : 1);
                cost[i][j] = Math.min(exchange, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
            }
        }
        int end = m;
        for (int j = 0; anywhere && j <= m; j++) {
            end = cost[n][j] < cost[n][end] ? j : end;
        }
        return trace(gold, output, cost, end, anywhere);
    }

    private static Alignment trace(List<String> gold, List<String> output, int[][] cost, int end, boolean anywhere) {
        int[] matches = new int[gold.size()];
        Arrays.fill(matches, -1);
        int i = gold.size();
        int j = end;
        while (i > 0 || j > 0 && !anywhere) {
            boolean both = i > 0 && j > 0;
            int same = both && gold.get(i - 1).equals(output.get(j - 1)) ? 0 : 1;
            if (both && cost[i][j] == cost[i - 1][j - 1] + same) {
                i--;
                j--;
                matches[i] = j;
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + 1) {
                i--;
            } else {
                j--;
            }
        }
        return new Alignment(cost[gold.size()][end], j, end, matches);
    }
}
