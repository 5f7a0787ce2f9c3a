package wpr.model;

/**
 * A rule that asks where a thing stands, as something to count: before another, late, near a third more than its
 * counterpart, all over.
 *
 * @param rule what reports need to know of it; its kind says which question is asked
 * @param first the thing; of two in an order the one that comes first
 * @param second what it is held against: the other of an order, the counterpart of a co-occurrence; without id where the
 *     kind has none
 * @param near what stands near it, of a co-occurrence
 * @param window words between a thing and what stands near it, at most, in one sentence
 * @param unit in what an order is looked for
 */
public record PlaceSpec(RuleInfo rule, Concept first, Concept second, Concept near, int window, Within unit) {
    /** In what one thing comes before another. */
    public enum Within {
        SENTENCE,
        PASSAGE,
        SECTION
    }
}
