package wpr.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wpr.measure.Ratio.Part;

/**
 * The counts of single documents, which a spread over a corpus is computed from. Two of these join without copying, so
 * that ten thousand documents can be added one by one.
 */
sealed interface Parts {
    Parts NONE = new Joined(List.of());

    /** The counts of one document. */
    record One(String document, Part part) implements Parts {}

    /** The counts of several. */
    record Joined(List<Parts> parts) implements Parts {}

    static Parts of(String document, Part part) {
        return new One(document, part);
    }

    default Parts plus(Parts other) {
        return this == NONE ? other : other == NONE ? this : new Joined(List.of(this, other));
    }

    /** The counts by document id, whatever the order they were joined in. */
    default List<Part> inOrder() {
        Map<String, Part> sorted = new TreeMap<>();
        Deque<Parts> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Parts next = open.pop();
            if (next instanceof One one) {
                sorted.put(one.document(), one.part());
            } else if (next instanceof Joined joined) {
                joined.parts().forEach(open::push);
            }
        }
        return new ArrayList<>(sorted.values());
    }
}
