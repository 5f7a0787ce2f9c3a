package wpr.match;

import java.util.Arrays;

/** A list of ints that grows. */
final class Ints {
    static final int[] NONE = {};

    private int[] values = new int[8];
    private int size;

    /** A copy with one more at the end. */
    static int[] append(int[] values, int value) {
        int[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = value;
        return more;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int[] toArray() {
        return size == 0 ? NONE : Arrays.copyOf(values, size);
    }

    /** Sorts and drops repetitions. */
    void normalise() {
        Arrays.sort(values, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || values[i] != values[kept - 1]) {
                values[kept++] = values[i];
            }
        }
        size = kept;
    }
}
