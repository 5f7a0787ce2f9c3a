package wpr.measure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A value per document. Two chains join without copying, so that ten thousand documents can be added one by one.
 *
 * @param <T> what is known of a document
 */
public sealed interface Chain<T> {
    /** What is known of one document. */
    record Link<T>(String document, T value) implements Chain<T> {}

    /** What is known of several. */
    record Joined<T>(List<Chain<T>> parts) implements Chain<T> {}

    static <T> Chain<T> empty() {
        return new Joined<>(List.of());
    }

    static <T> Chain<T> of(String document, T value) {
        return new Link<>(document, value);
    }

    default Chain<T> plus(Chain<T> other) {
        return new Joined<>(List.of(this, other));
    }

    /** The values by document id, whatever the order they were joined in. */
    default SortedMap<String, T> inOrder() {
        SortedMap<String, T> sorted = new TreeMap<>();
        Deque<Chain<T>> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Chain<T> next = open.pop();
            if (next instanceof Link<T> link) {
                sorted.put(link.document(), link.value());
            } else if (next instanceof Joined<T> joined) {
                joined.parts().forEach(open::push);
            }
        }
        return sorted;
    }
}
