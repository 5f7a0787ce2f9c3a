package wpr.model;

import java.util.List;

/**
 * A rule of kind {@code ratio}: the balance of two concepts.
 *
 * @param rule what reports need to know of it
 * @param over numerator
 * @param under denominator
 * @param units what it is computed over
 * @param flagLog2Above log2 ratio from which on, either way, a ratio is pointed at
 * @param confidence level of the interval, for example 0.95
 * @param minimum both counts together must reach it, or the answer is <i>too few to say</i>
 */
public record RatioSpec(
        RuleInfo rule,
        Concept over,
        Concept under,
        List<Unit> units,
        double flagLog2Above,
        double confidence,
        int minimum) {}
