package wpr.match;

/**
 * Something that can be left out of a query: an alternative, a condition, a part of a sequence, a repetition, what a
 * match must contain or stay within.
 *
 * @param kind what sort of thing it is
 * @param start offset of its first character in the query
 * @param end offset behind its last character
 * @param query the query without it
 */
public record Cut(Kind kind, int start, int end, String query) {
    /** What sort of thing is left out. */
    public enum Kind {
        /** One of several options. */
        ALTERNATIVE,
        /** A condition on a token, one of several joined by {@code &}. */
        CONDITION,
        /** A part of a sequence that must stand there. */
        ELEMENT,
        /** A part of a sequence that may stand there, or a repetition. */
        REPETITION,
        /** What the match must contain or stay within. */
        BOUND
    }
}
