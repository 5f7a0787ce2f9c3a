package wpr.annotate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import wpr.model.Reading;

/** The distinct readings of a document, numbered in the order of their first token. */
final class Readings {
    private final Map<Reading, Integer> byIdentity = new IdentityHashMap<>();
    private final Map<Reading, Integer> byValue = new java.util.HashMap<>();
    private final List<Reading> distinct = new ArrayList<>();

    int id(Reading reading) {
        Integer id = byIdentity.get(reading);
        if (id == null) {
            id = byValue.computeIfAbsent(reading, this::add);
            byIdentity.put(reading, id);
        }
        return id;
    }

    private int add(Reading reading) {
        distinct.add(reading);
        return distinct.size() - 1;
    }

    List<Reading> distinct() {
        return distinct;
    }
}
