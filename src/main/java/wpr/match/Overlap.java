package wpr.match;

/** What to do with matches of one pattern that share tokens. */
public enum Overlap {
    /** Leftmost, then longest; the next match begins behind it. */
    NONE,
    /** The longest match from every token at which one can begin. */
    ALL
}
