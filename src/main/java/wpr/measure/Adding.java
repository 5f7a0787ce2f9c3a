package wpr.measure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BinaryOperator;

/**
 * Adds up many values, one by one. Sums of like size are joined, as the digits of a binary counter are carried, so that
 * a large sum is copied a dozen times for ten thousand values and not ten thousand times.
 *
 * @param <T> what is added up, in any order
 */
public final class Adding<T> {
    private final T nothing;
    private final BinaryOperator<T> plus;
    private final Deque<T> open = new ArrayDeque<>();
    private int count;

    public Adding(T nothing, BinaryOperator<T> plus) {
        this.nothing = nothing;
        this.plus = plus;
    }

    /** Takes the next value. */
    public void add(T value) {
        count++;
        T sum = value;
        for (int carry = count; carry % 2 == 0; carry /= 2) {
            sum = plus.apply(open.pop(), sum);
        }
        open.push(sum);
    }

    /** What all values so far add up to. */
    public T sum() {
        T sum = nothing;
        for (T part : open) {
            sum = plus.apply(part, sum);
        }
        return sum;
    }
}
