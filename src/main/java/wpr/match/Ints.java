package wpr.match;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** A list of ints that grows. */
final class Ints {
    static final int[] NONE = {};

    private int[] values = NONE;
    private int size;

    /** A copy with one more at the end. */
    static int[] append(int[] values, int value) {
        int[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = value;
        return more;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(8, size * 2));
        }
        values[size++] = value;
    }

    void addAll(int[] more) {
        for (int value : more) {
            add(value);
        }
    }

    int size() {
        return size;
    }

    int get(int at) {
        return values[at];
    }

    boolean contains(int value) {
        for (int i = 0; i < size; i++) {
            if (values[i] == value) {
                return true;
            }
        }
        return false;
    }

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /** Those that are wanted, each once, ascending. */
    int[] distinct(IntPredicate wanted) {
        Arrays.sort(values, 0, size);
        int[] distinct = new int[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            boolean repeated = i > 0 && values[i] == values[i - 1];
            if (!repeated && wanted.test(values[i])) {
                distinct[kept++] = values[i];
            }
        }
        return Arrays.copyOf(distinct, kept);
    }
}
