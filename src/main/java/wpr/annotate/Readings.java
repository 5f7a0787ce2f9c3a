package wpr.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import wpr.model.Reading;

/** The distinct readings of a document, numbered in the order of their first token. */
final class Readings {
    private final Map<Reading, Integer> byIdentity = new IdentityHashMap<>();
    private final Map<Reading, Integer> byValue = new HashMap<>();
    private final List<Reading> distinct = new ArrayList<>();

    /** Number of what becomes of a reading, which is worked out once for each object. */
    int id(Reading reading, UnaryOperator<Reading> change) {
        Integer id = byIdentity.get(reading);
        if (id == null) {
            id = id(change.apply(reading));
            byIdentity.put(reading, id);
        }
        return id;
    }

    int id(Reading reading) {
        return byValue.computeIfAbsent(reading, this::add);
    }

    private int add(Reading reading) {
        distinct.add(reading);
        return distinct.size() - 1;
    }

    List<Reading> distinct() {
        return distinct;
    }
}
