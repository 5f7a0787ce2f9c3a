package wpr.match;

import java.util.List;

/** Why a pattern matches in a sentence, or what keeps it from matching. */
public sealed interface Explanation {
    /** The parts of the pattern that fit, in order. */
    List<Step> steps();

    /**
     * A part of the pattern and the tokens it fits.
     *
     * @param element the part
     * @param first index of the first token
     * @param end index behind the last token
     * @param term the lexicon term that fits, as written; empty where the part is no lexicon
     * @param strict whether that term counts in strict mode here
     */
    record Step(Wanted element, int first, int end, String term, boolean strict) {}

    /** It matches. */
    record Found(Match match, List<Step> steps) implements Explanation {}

    /**
     * It does not match. With all failures made true ({@link Pattern#forcing}) it does, and with no smaller number.
     * Where several places are as near, the one with most parts that fit is told, then the leftmost.
     */
    record Missed(List<Step> steps, List<Failure> failures) implements Explanation {}

    /**
     * A condition that does not hold.
     *
     * @param kind what sort of condition
     * @param part number of the condition among its kind in the query
     * @param element what was wanted
     * @param unmet what of it does not hold; all of it where it has no parts
     * @param first index of the token at which it was looked for
     * @param end index behind what stood there instead; equal to {@code first} where nothing did
     * @param stood what stood there as printed; empty where nothing did
     */
    record Failure(Kind kind, int part, Wanted element, Wanted unmet, int first, int end, String stood) {}

    /** What sort of condition does not hold. */
    enum Kind {
        /** Another token stood where the element was looked for. */
        ELEMENT,
        /** The element was missing between two tokens, or the sentence ended before it. */
        MISSING,
        /** The element fits behind these tokens, which the pattern does not allow between. */
        FAR,
        /** The match should contain something and does not. */
        CONTAINING,
        /** The match contains something it should not. */
        NOT_CONTAINING,
        /** The sentence does not stand within what the pattern names. */
        WITHIN
    }
}
