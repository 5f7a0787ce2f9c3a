package wpr.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import wpr.model.Reading;

/** Where the conditions of an index hold in one document; each is asked once per reading. For one thread. */
final class Sightings {
    private final Index index;
    private final Positions positions;
    private final int[][] byReading;
    private final int[] offsets;
    private final int[] places;
    private final Ints seen = new Ints();
    private final Answers[] answers;

    /** What an unkeyed condition says of the readings asked so far. */
    private record Answers(BitSet asked, BitSet yes) {}

    Sightings(Index index, Positions positions) {
        this.index = index;
        this.positions = positions;
        this.answers = new Answers[index.size()];
        List<Reading> readings = positions.readings();
        this.byReading = new int[readings.size()][];
        for (int reading = 0; reading < byReading.length; reading++) {
            byReading[reading] = index.of(readings.get(reading));
        }
        this.offsets = new int[index.size() + 1];
        for (int position = 0; position < positions.size(); position++) {
            countReading(positions.reading(position));
            countReading(positions.expansion(position));
        }
        for (int element = 0; element < index.size(); element++) {
            offsets[element + 1] += offsets[element];
        }
        this.places = new int[offsets[index.size()]];
        int[] next = Arrays.copyOf(offsets, index.size());
        for (int position = 0; position < positions.size(); position++) {
            place(positions.reading(position), position, next);
            place(positions.expansion(position), position, next);
        }
    }

    private void countReading(int reading) {
        if (reading >= 0) {
            for (int element : byReading[reading]) {
                if (offsets[element + 1]++ == 0) {
                    seen.add(element);
                }
            }
        }
    }

    private void place(int reading, int position, int[] next) {
        if (reading >= 0) {
            for (int element : byReading[reading]) {
                places[next[element]++] = position;
            }
        }
    }

    /** The keyed conditions that may hold somewhere. */
    int[] seen() {
        return seen.toArray();
    }

    /** At how many places a keyed condition may hold; a place with an expansion can count twice. */
    int count(int element) {
        return offsets[element + 1] - offsets[element];
    }

    /** The {@code n}-th of those places. */
    int position(int element, int n) {
        return places[offsets[element] + n];
    }

    /** Whether a condition holds at a position: of the reading there or of its expansion. */
    boolean holds(int element, int position) {
        int reading = positions.reading(position);
        int expansion = positions.expansion(position);
        boolean can = canHold(element, reading) || (expansion >= 0 && canHold(element, expansion));
        return can && (!index.placed(element) || holdsHere(element, position, reading, expansion));
    }

    private boolean holdsHere(int element, int position, int reading, int expansion) {
        Place place = positions.place(position);
        List<Reading> readings = positions.readings();
        return index.holds(element, readings.get(reading), place)
                || (expansion >= 0 && index.holds(element, readings.get(expansion), place));
    }

    private boolean canHold(int element, int reading) {
        if (index.keyed(element)) {
            return Arrays.binarySearch(byReading[reading], element) >= 0;
        }
        if (index.gap(element)) {
            return true;
        }
        Answers known = answers[element] == null ? new Answers(new BitSet(), new BitSet()) : answers[element];
        answers[element] = known;
        if (!known.asked.get(reading)) {
            known.asked.set(reading);
            known.yes.set(reading, index.canHold(element, positions.readings().get(reading)));
        }
        return known.yes.get(reading);
    }
}
