package wpr.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wpr.model.Reading;

/**
 * The distinct conditions of many patterns, numbered, and the way from a reading to those that hold of it. Ten thousand
 * conditions cost a reading hardly more than ten: most are found by the word itself.
 */
final class Index {
    private final List<Condition> conditions;
    private final List<Condition> timeless;
    private final boolean[] keyed;
    private final Map<Attribute, Lookup> lookups = new EnumMap<>(Attribute.class);

    /** Numbers conditions as they come. */
    static final class Builder {
        private final Map<Condition, Integer> numbers = new LinkedHashMap<>();

        int number(Condition condition) {
            return numbers.computeIfAbsent(condition, c -> numbers.size());
        }

        Index build() {
            return new Index(new ArrayList<>(numbers.keySet()));
        }
    }

    /** All keys on one attribute. */
    private static final class Lookup {
        private final Map<String, int[]> whole = new HashMap<>();
        private final KeyTrie starts = new KeyTrie(false);
        private final KeyTrie ends = new KeyTrie(true);

        void add(Key key, int element) {
            switch (key.fit()) {
                case WHOLE -> whole.merge(key.literal(), new int[] {element}, Lookup::joined);
                case START -> starts.add(key.literal(), element);
                case END -> ends.add(key.literal(), element);
            }
        }

        void collect(String value, Ints found) {
            String folded = Folding.fold(value);
            for (int element : whole.getOrDefault(folded, Ints.NONE)) {
                found.add(element);
            }
            starts.collect(folded, found);
            ends.collect(folded, found);
        }

        private static int[] joined(int[] a, int[] b) {
            int[] both = Arrays.copyOf(a, a.length + b.length);
            System.arraycopy(b, 0, both, a.length, b.length);
            return both;
        }
    }

    private Index(List<Condition> conditions) {
        this.conditions = conditions;
        this.timeless =
                conditions.stream().map(c -> c.knowing(a -> !a.ofPlace())).toList();
        this.keyed = new boolean[conditions.size()];
        for (int element = 0; element < keyed.length; element++) {
            List<Key> keys = conditions.get(element).keys();
            keyed[element] = !keys.isEmpty();
            for (Key key : keys) {
                lookups.computeIfAbsent(key.attribute(), a -> new Lookup()).add(key, element);
            }
        }
    }

    int size() {
        return keyed.length;
    }

    /** Whether readings lead to the condition; the others must be asked. */
    boolean keyed(int element) {
        return keyed[element];
    }

    /** Whether the condition holds everywhere. */
    boolean gap(int element) {
        return conditions.get(element).equals(Condition.ANY);
    }

    /** Whether the condition asks for the place of a token too. */
    boolean placed(int element) {
        return timeless.get(element) != conditions.get(element);
    }

    boolean holds(int element, Reading reading, Place place) {
        return conditions.get(element).holds(reading, place);
    }

    /** Whether the condition can hold of a reading, wherever it stands. */
    boolean canHold(int element, Reading reading) {
        return timeless.get(element).holds(reading, Place.NOWHERE);
    }

    /** The keyed conditions that can hold of a reading, ascending. */
    int[] of(Reading reading) {
        Ints found = new Ints();
        lookups.forEach((attribute, lookup) -> {
            for (String value : attribute.of(reading, Place.NOWHERE)) {
                if (!value.isEmpty()) {
                    lookup.collect(value, found);
                }
            }
        });
        found.normalise();
        int[] candidates = found.toArray();
        return Arrays.stream(candidates).allMatch(e -> canHold(e, reading))
                ? candidates
                : Arrays.stream(candidates).filter(e -> canHold(e, reading)).toArray();
    }
}
