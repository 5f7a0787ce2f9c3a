package wpr.model;

import java.util.List;

/**
 * One group of documents held against another, or against all others, under one rule set and hence in one language.
 *
 * @param ruleSet id of the rule set
 * @param target name of the group
 * @param reference name of the group it is held against; {@code *} for all others together
 * @param contrasts how often things occur in the one and in the other
 * @param unsaid silences of the one by the measure of the other
 */
public record Opposed(
        String ruleSet, String target, String reference, List<Contrasted> contrasts, List<Unsaid> unsaid) {
    /** All other groups together. */
    public static final String OTHERS = "*";

    /**
     * The answer to a silence rule for a group, by the measure of another.
     *
     * @param silence the answer; its unit is a group, its document empty
     * @param pair passages side by side: one of the group that does not say it, then one of the other that does; empty
     *     where there is none
     */
    public record Unsaid(Silence silence, List<Silence.Passage> pair) {}
}
