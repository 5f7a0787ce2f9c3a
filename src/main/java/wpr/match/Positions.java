package wpr.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import wpr.model.AnnotatedDocument;
import wpr.model.Features;
import wpr.model.Reading;
import wpr.model.Sentence;
import wpr.model.TokenSpan;
import wpr.model.Tokens;
import wpr.model.Upos;
import wpr.model.Zone;

/** A document as patterns see it: a row of positions, each a token or the title of an initiative taken as one. For one thread. */
final class Positions {
    private final AnnotatedDocument document;
    private final Tokens tokens;
    private final List<Reading> readings;
    private final int[] first;
    private final int[] end;
    private final int[] reading;
    private final int[] sentence;
    private final int[] sentenceStart;
    private final int titleReadings;
    private final boolean expands;
    private int size;
    /** The sentence that was last asked for its places. */
    private int placed = -1;

    private Zone zone = Zone.BODY;

    private int firstWord;
    private int lastWord;

    Positions(AnnotatedDocument document) {
        this.document = document;
        this.tokens = document.tokens();
        this.readings = new ArrayList<>(tokens.distinct());
        this.titleReadings = readings.size();
        this.first = new int[tokens.size()];
        this.end = new int[tokens.size()];
        this.reading = new int[tokens.size()];
        this.sentence = new int[tokens.size()];
        this.sentenceStart = new int[document.sentences().size() + 1];
        this.expands = expands(tokens);
        int[] titleEnds = titleEnds();
        for (int s = 0; s < document.sentences().size(); s++) {
            sentenceStart[s] = size;
            addSentence(document.sentences().get(s), s, titleEnds);
        }
        sentenceStart[document.sentences().size()] = size;
    }

    private static boolean expands(Tokens tokens) {
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.expansionId(token) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest title that begins at a token ends; 0 where none begins. */
    private int[] titleEnds() {
        int[] ends = document.titles().isEmpty() ? Ints.NONE : new int[tokens.size()];
        for (TokenSpan title : document.titles()) {
            ends[title.first()] = Math.max(ends[title.first()], title.end());
        }
        return ends;
    }

    private void addSentence(Sentence bounds, int number, int[] titleEnds) {
        int token = bounds.first();
        while (token < bounds.end()) {
            int titleEnd = titleEnds.length == 0 ? 0 : titleEnds[token];
            boolean title = titleEnd > token && titleEnd <= bounds.end();
            first[size] = token;
            end[size] = title ? titleEnd : token + 1;
            reading[size] = title ? titleReading(token, titleEnd) : tokens.readingId(token);
            sentence[size] = number;
            token = end[size++];
        }
    }

    private int titleReading(int from, int to) {
        String text = document.quote(from, to);
        readings.add(new Reading(text, text, Upos.PROPN, Features.NONE, "", List.of(), Double.NaN));
        return readings.size() - 1;
    }

    AnnotatedDocument document() {
        return document;
    }

    int size() {
        return size;
    }

    List<Reading> readings() {
        return readings;
    }

    /** Index into {@link #readings} of what stands at a position. */
    int reading(int position) {
        return reading[position];
    }

    /** Whether some position has an expansion. */
    boolean expands() {
        return expands;
    }

    /** Index into {@link #readings} of the expansion of a suspended compound; -1 where there is none. */
    int expansion(int position) {
        return !expands || title(position) ? -1 : tokens.expansionId(first[position]);
    }

    boolean title(int position) {
        return reading[position] >= titleReadings;
    }

    int firstToken(int position) {
        return first[position];
    }

    /** The token behind a position. */
    int endToken(int position) {
        return end[position];
    }

    int sentence(int position) {
        return sentence[position];
    }

    /** How many sentences there are. */
    int sentences() {
        return sentenceStart.length - 1;
    }

    int sentenceStart(int number) {
        return sentenceStart[number];
    }

    int sentenceEnd(int number) {
        return sentenceStart[number + 1];
    }

    Place place(int position) {
        return Place.of(placeCode(position));
    }

    /** The place of a position as a number; first and last look through punctuation. */
    int placeCode(int position) {
        int s = sentence[position];
        if (s != placed) {
            placed = s;
            zone = document.document()
                    .blocks()
                    .get(document.sentences().get(s).block())
                    .zone();
            firstWord = sentenceStart(s);
            while (firstWord < sentenceEnd(s) && !word(firstWord)) {
                firstWord++;
            }
            lastWord = sentenceEnd(s) - 1;
            while (lastWord >= sentenceStart(s) && !word(lastWord)) {
                lastWord--;
            }
        }
        return Place.code(zone, position == firstWord, position == lastWord, title(position));
    }

    private boolean word(int position) {
        return tokens.word(first[position]);
    }

    /** The units of some structures: neighbouring positions that share the unit of each. */
    Units units(List<Structure> structures) {
        List<IntUnaryOperator> numbers =
                structures.stream().map(s -> s.units(document)).toList();
        int[] starts = new int[size + 1];
        int[] ends = new int[size + 1];
        int count = 0;
        int[] before = {};
        for (int s = 0; s < document.sentences().size(); s++) {
            int number = s;
            int[] unit = numbers.stream().mapToInt(n -> n.applyAsInt(number)).toArray();
            boolean outside = Arrays.stream(unit).anyMatch(u -> u < 0);
            if (!outside && !Arrays.equals(unit, before)) {
                starts[count++] = sentenceStart(s);
            }
            if (!outside) {
                ends[count - 1] = sentenceEnd(s);
            }
            before = outside ? Ints.NONE : unit;
        }
        return new Units(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }
}
