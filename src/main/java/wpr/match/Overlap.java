package wpr.match;

/** What to do with matches of one pattern that share tokens. */
public enum Overlap {
    /** Leftmost, then longest, strict matches before others; no two share a token. */
    NONE,
    /** The longest match from every token at which one can begin; the longest strict one where there is one. */
    ALL
}
