package wpr.match;

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
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final List<Condition> conditions;
    private final List<Condition> timeless;
    private final Joined.How[] joints;
    private final int[][] members;
    private final boolean[] keyed;
    private final boolean[] placed;
    private final int[] askedNumbers;
    /** What was found out of each condition in each place; 0 where it was not asked. */
    private final byte[][] inPlaces;

    private final Lookup words = new Lookup();
    private final Lookup lemmas = new Lookup();
    private final Lookup heads = new Lookup();
    private final Lookup parts = new Lookup();
    private int asked;
    private final Map<String, Verdicts[]> known = new ConcurrentHashMap<>();

    /** Numbers conditions as they come. */
    static final class Builder {
        private final Map<Condition, Integer> numbers = new LinkedHashMap<>();

        int number(Condition condition) {
            Integer known = numbers.get(condition);
            if (known != null) {
                return known;
            }
            int number = numbers.size();
            numbers.put(condition, number);
            Joined.of(condition).parts().forEach(this::number);
            return number;
        }

        Index build() {
            return new Index(numbers);
        }
    }

    /** What a condition asks of the reading, wherever that stands. */
    static Condition ofReading(Condition condition) {
        return condition.knowing(attribute -> !attribute.ofPlace());
    }

    /** All keys on one attribute. */
    private static final class Lookup {
        private static final int FILTER = 1 << 18;

        private final Map<String, int[]> whole = new HashMap<>();
        private final BitSet hashes = new BitSet(FILTER);
        private final KeyTrie starts = new KeyTrie(false);
        private final KeyTrie ends = new KeyTrie(true);
        private final KeyTrie inner = new KeyTrie(false);

        void add(Key key, int element) {
            switch (key.fit()) {
                case WHOLE -> {
                    hashes.set(hash(key.literal()));
                    whole.put(key.literal(), Ints.append(whole.getOrDefault(key.literal(), Ints.NONE), element));
                }
                case START -> starts.add(key.literal(), element);
                case END -> ends.add(key.literal(), element);
                case INSIDE -> inner.add(key.literal(), element);
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
                inner.collectInside(folded, found);
            }
        }

        /** Whether a value can lead anywhere. */
        boolean may(String value) {
            return !value.isEmpty()
                    && (hashes.get(hash(Folding.fold(value))) || starts.any() || ends.any() || inner.any());
        }

        /** Most words of a text are in no pattern; these bits fit the processor's cache, the map does not. */
        private static int hash(String word) {
            int hash = word.hashCode() * 0x9E3779B9;
            return hash >>> 14;
        }
    }

    private Index(Map<Condition, Integer> numbers) {
        this.conditions = List.copyOf(numbers.keySet());
        this.timeless = conditions.stream().map(Index::ofReading).toList();
        this.joints = new Joined.How[conditions.size()];
        this.members = new int[conditions.size()][];
        this.keyed = new boolean[conditions.size()];
        this.placed = new boolean[conditions.size()];
        this.inPlaces = new byte[conditions.size()][];
        this.askedNumbers = new int[conditions.size()];
        for (int element = 0; element < keyed.length; element++) {
            Condition condition = conditions.get(element);
            Joined joined = Joined.of(condition);
            joints[element] = joined.how();
            members[element] = joined.parts().stream()
                    .mapToInt(part -> numbers.getOrDefault(part, -1))
                    .toArray();
            placed[element] = Joined.placed(condition);
            inPlaces[element] = new byte[placed[element] ? Place.CODES : 0];
            List<Key> keys = condition.keys();
            keyed[element] = !keys.isEmpty();
            askedNumbers[element] = asked;
            asked += joined.how() == Joined.How.ALONE && !placed[element] && !keyed[element] ? 1 : 0;
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

    /** Whether readings by themselves tell where the condition holds. */
    boolean led(int element) {
        return keyed[element] && !placed[element];
    }

    /** How many conditions have to be asked of readings. */
    int asked() {
        return asked;
    }

    /** The number of such a condition among its like. */
    int askedNumber(int element) {
        return askedNumbers[element];
    }

    /** How the condition is made of others. */
    Joined.How joint(int element) {
        return joints[element];
    }

    /** The conditions it is made of. */
    int[] parts(int element) {
        return members[element];
    }

    /** Whether the condition asks for the place of a token too. */
    boolean placed(int element) {
        return placed[element];
    }

    /** Whether the condition holds everywhere. */
    boolean gap(int element) {
        return conditions.get(element).equals(Condition.ANY);
    }

    /** Whether the condition asks for nothing that a tag does not say, its place aside. */
    boolean ofTag(int element) {
        return conditions.get(element).attributes().stream().allMatch(a -> a.ofPlace() || a.ofTag());
    }

    boolean holds(int element, Reading reading, Place place) {
        return conditions.get(element).holds(reading, place);
    }

    /** Whether a condition that asks for nothing but places holds in one, asked once. */
    boolean holdsIn(int place, int element) {
        byte answer = inPlaces[element][place];
        if (answer == 0) {
            answer = conditions.get(element).holds(Condition.UNKNOWN, Place.of(place)) ? YES : NO;
            inPlaces[element][place] = answer;
        }
        return answer == YES;
    }

    /** Whether the condition can hold of a reading, wherever it stands. */
    boolean canHold(int element, Reading reading) {
        return timeless.get(element).holds(reading, Place.NOWHERE);
    }

    private boolean may(Reading reading) {
        boolean may = words.may(reading.form()) || lemmas.may(reading.lemma()) || heads.may(reading.head());
        for (int part = 0; part < reading.parts().size() && !may; part++) {
            may = parts.may(reading.parts().get(part));
        }
        return may;
    }

    /** What the conditions say of a reading; remembered, for other documents hold much the same words. */
    Verdicts verdicts(Reading reading) {
        if (asked == 0 && !may(reading)) {
            return Verdicts.NOTHING;
        }
        Verdicts[] sameForm = known.getOrDefault(reading.form(), NOBODY);
        for (Verdicts one : sameForm) {
            if (one.of(reading)) {
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

    /** The keyed conditions that can hold of a reading, wherever it stands, ascending. */
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
