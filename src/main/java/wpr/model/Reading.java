package wpr.model;

import java.util.List;

/**
 * What is known of a word in its place; equal readings are one object per document, so that a predicate is evaluated
 * once per reading and not once per token.
 *
 * @param form characters of the token as printed
 * @param lemma dictionary form, lower case but for proper nouns
 * @param pos part of speech
 * @param features morphological features
 * @param head lemma of the last part of a compound; empty where the word is none
 * @param parts lemmas of all parts of a compound, first to last; empty where the word is none
 * @param number value of a numeral ({@code 27.000} is 27000), {@code NaN} where the word is none
 */
public record Reading(
        String form, String lemma, Upos pos, Features features, String head, List<String> parts, double number) {

    /** A reading before tagging: the form alone. */
    public static Reading untagged(String form) {
        return new Reading(form, "", Upos.X, Features.NONE, "", List.of(), Double.NaN);
    }

    /** The same reading of a compound with these parts, or of a numeral with this value. */
    public Reading with(String head, List<String> parts, double number) {
        return new Reading(form, lemma, pos, features, head, parts, number);
    }
}
