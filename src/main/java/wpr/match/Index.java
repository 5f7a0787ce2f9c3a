package wpr.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import wpr.model.Layer;
import wpr.model.Reading;

/**
 * The distinct conditions of many patterns, numbered, and the way from a reading to those that hold of it. Ten thousand
 * conditions cost a reading hardly more than ten: most are found by the word itself.
 */
final class Index {
    /** Forms, and readings of each, that are remembered between documents. */
    private static final int REMEMBERED = 50_000;

    private static final int READINGS = 8;
    private static final Verdicts[] NOBODY = {};

    private final List<Condition> conditions;
    private final List<Condition> timeless;
    private final boolean[] keyed;
    private final int[] unkeyedNumbers;
    private final boolean[] placed;
    private final boolean[] gap;
    private final Lookup words = new Lookup();
    private final Lookup lemmas = new Lookup();
    private final Lookup heads = new Lookup();
    private final Lookup parts = new Lookup();
    private final Map<String, Verdicts[]> known = new ConcurrentHashMap<>();
    private int unkeyed;

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
        private static final int FILTER = 1 << 18;

        private final Map<String, int[]> whole = new HashMap<>();
        private final BitSet hashes = new BitSet(FILTER);
        private final KeyTrie starts = new KeyTrie(false);
        private final KeyTrie ends = new KeyTrie(true);

        void add(Key key, int element) {
            switch (key.fit()) {
                case WHOLE -> {
                    hashes.set(hash(key.literal()));
                    whole.put(key.literal(), Ints.append(whole.getOrDefault(key.literal(), Ints.NONE), element));
                }
                case START -> starts.add(key.literal(), element);
                case END -> ends.add(key.literal(), element);
            }
        }

        void collect(String value, Ints found) {
            if (!value.isEmpty()) {
                String folded = Folding.fold(value);
                if (hashes.get(hash(folded))) {
                    found.addAll(whole.getOrDefault(folded, Ints.NONE));
                }
                starts.collect(folded, found);
                ends.collect(folded, found);
            }
        }

        /** Most words of a text are in no pattern; these bits fit the processor's cache, the map does not. */
        private static int hash(String word) {
            int hash = word.hashCode() * 0x9E3779B9;
            return hash >>> 14;
        }
    }

    private Index(List<Condition> conditions) {
        this.conditions = conditions;
        this.timeless =
                conditions.stream().map(c -> c.knowing(a -> !a.ofPlace())).toList();
        this.keyed = new boolean[conditions.size()];
        this.unkeyedNumbers = new int[conditions.size()];
        this.placed = new boolean[conditions.size()];
        this.gap = new boolean[conditions.size()];
        for (int element = 0; element < keyed.length; element++) {
            Condition condition = conditions.get(element);
            placed[element] = condition.attributes().stream().anyMatch(Attribute::ofPlace);
            gap[element] = condition.equals(Condition.ANY);
            List<Key> keys = condition.keys();
            keyed[element] = !keys.isEmpty();
            unkeyedNumbers[element] = keyed[element] ? -1 : unkeyed++;
            for (Key key : keys) {
                lookup(key.attribute()).add(key, element);
            }
        }
    }

    private Lookup lookup(Attribute attribute) {
        return switch (attribute) {
            case WORD -> words;
            case LEMMA -> lemmas;
            case HEAD -> heads;
            case PART -> parts;
            default -> throw new IllegalArgumentException("no keys on " + attribute);
        };
    }

    /** The layers its conditions ask for. */
    Set<Layer> layers() {
        return conditions.stream()
                .flatMap(condition -> condition.attributes().stream())
                .flatMap(attribute -> attribute.layer().stream())
                .collect(Collectors.toSet());
    }

    int size() {
        return keyed.length;
    }

    /** Whether readings lead to the condition; the others must be asked. */
    boolean keyed(int element) {
        return keyed[element];
    }

    /** How many conditions readings do not lead to. */
    int unkeyed() {
        return unkeyed;
    }

    /** The number of such a condition among its like. */
    int unkeyedNumber(int element) {
        return unkeyedNumbers[element];
    }

    /** Whether the condition holds everywhere. */
    boolean gap(int element) {
        return gap[element];
    }

    /** Whether the condition asks for the place of a token too. */
    boolean placed(int element) {
        return placed[element];
    }

    /** Whether the condition asks for nothing that a tag does not say, its place aside. */
    boolean ofTag(int element) {
        return conditions.get(element).attributes().stream().allMatch(a -> a.ofPlace() || a.ofTag());
    }

    boolean holds(int element, Reading reading, Place place) {
        return conditions.get(element).holds(reading, place);
    }

    /** Whether the condition can hold of a reading, wherever it stands. */
    boolean canHold(int element, Reading reading) {
        return timeless.get(element).holds(reading, Place.NOWHERE);
    }

    /** What the conditions say of a reading; remembered, for other documents hold much the same words. */
    Verdicts verdicts(Reading reading) {
        Verdicts[] sameForm = known.getOrDefault(reading.form(), NOBODY);
        for (Verdicts one : sameForm) {
            if (one.reading().equals(reading)) {
                return one;
            }
        }
        Verdicts fresh = new Verdicts(this, reading);
        if (known.size() < REMEMBERED && sameForm.length < READINGS) {
            Verdicts[] more = Arrays.copyOf(sameForm, sameForm.length + 1);
            more[sameForm.length] = fresh;
            known.put(reading.form(), more);
        }
        return fresh;
    }

    /** The keyed conditions that can hold of a reading, ascending. */
    int[] of(Reading reading) {
        Ints found = new Ints();
        words.collect(reading.form(), found);
        lemmas.collect(reading.lemma(), found);
        heads.collect(reading.head(), found);
        for (String part : reading.parts()) {
            parts.collect(part, found);
        }
        return found.isEmpty() ? Ints.NONE : found.distinct(element -> canHold(element, reading));
    }
}
