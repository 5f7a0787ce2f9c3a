package wpr.match;

import java.util.Arrays;

/** Ranges of positions that matches do not leave, ascending. */
record Units(int[] starts, int[] ends) {

    int size() {
        return starts.length;
    }

    int start(int unit) {
        return starts[unit];
    }

    int end(int unit) {
        return ends[unit];
    }

    /** The unit a position stands in; -1 where it stands in none. */
    int of(int position) {
        int at = Arrays.binarySearch(starts, position);
        int unit = at >= 0 ? at : -at - 2;
        return unit >= 0 && position < ends[unit] ? unit : -1;
    }
}
