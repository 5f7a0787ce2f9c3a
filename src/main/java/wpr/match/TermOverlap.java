package wpr.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wpr.model.Features;
import wpr.model.Reading;
import wpr.model.Upos;

/** A word, or a row of words, that two terms both catch; made up from what the terms say. */
final class TermOverlap {
    private TermOverlap() {}

    /**
     * Something both terms catch and none of the exceptions; empty where the terms name no such thing.
     *
     * @param exceptions terms that take words out again on either side
     */
    static Optional<String> of(Term one, Term other, List<Term> exceptions) {
        List<TermParser.Word> left = one.words();
        List<TermParser.Word> right = other.words();
        if (left.size() != right.size()) {
            return Optional.empty();
        }
        StringBuilder caught = new StringBuilder();
        for (int i = 0; i < left.size(); i++) {
            Condition mine = left.get(i).condition();
            Condition others = right.get(i).condition();
            Optional<String> word = apart(stem(mine), stem(others)) ? Optional.empty() : word(mine, others);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            caught.append(i == 0 ? "" : " ").append(word.get());
        }
        boolean excepted = left.size() == 1
                && exceptions.stream()
                        .filter(except -> except.words().size() == 1)
                        .anyMatch(except -> meets(except.words().get(0).condition(), caught.toString()));
        return excepted ? Optional.empty() : Optional.of(caught.toString());
    }

    /** Whether no word can have both stems; spares most pairs a closer look. */
    private static boolean apart(Condition one, Condition other) {
        return one instanceof Condition.Stem mine
                && other instanceof Condition.Stem others
                && !mine.literal().startsWith(others.literal())
                && !others.literal().startsWith(mine.literal());
    }

    /** What a condition asks of the word itself, whatever it asks of its class. */
    private static Condition stem(Condition condition) {
        return condition instanceof Condition.And and ? and.all().get(0) : condition;
    }

    /** The literals of both conditions, and compounds that end in them, are tried. */
    private static Optional<String> word(Condition one, Condition other) {
        return Stream.of(one, other)
                .flatMap(condition -> witnesses(condition))
                .filter(word -> mayMeet(one, word) && mayMeet(other, word))
                .filter(word -> Stream.of(Upos.values())
                        .map(pos -> reading(word, pos))
                        .anyMatch(reading -> one.holds(reading, Place.NOWHERE) && other.holds(reading, Place.NOWHERE)))
                .findFirst();
    }

    private static Stream<String> witnesses(Condition condition) {
        if (condition instanceof Condition.Compound compound) {
            return Stream.of("xx" + compound.last());
        }
        if (condition instanceof Condition.Stem stem) {
            return Stream.of(stem.literal());
        }
        if (condition instanceof Condition.Exactly exactly) {
            return Stream.of(exactly.form());
        }
        return condition instanceof Condition.And and ? witnesses(and.all().get(0)) : Stream.empty();
    }

    /** Whether a word fits whatever its class; spares most pairs the look at every class. */
    private static boolean mayMeet(Condition condition, String word) {
        return stem(condition).holds(reading(word, Upos.X), Place.NOWHERE);
    }

    private static boolean meets(Condition condition, String word) {
        return Stream.of(Upos.values()).anyMatch(pos -> condition.holds(reading(word, pos), Place.NOWHERE));
    }

    private static Reading reading(String word, Upos pos) {
        return new Reading(word, word, pos, Features.NONE, "", List.of(), Double.NaN);
    }
}
