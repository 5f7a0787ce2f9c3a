package wpr.model;

import java.util.List;
import java.util.SortedMap;

/**
 * What makes a run repeatable; the same for the same inputs and options, so it holds no time of day.
 *
 * @param version version of the program with its build
 * @param locale language of messages and reports, {@code da} or {@code en}
 * @param seed seed of every draw
 * @param options the options that change results, by name
 * @param ruleSets the rule sets that were loaded
 * @param ratios the ratio rules of these sets
 * @param silences the silence rules of these sets
 * @param metadataColumns columns of the metadata file, in its order; empty where there is none
 */
public record RunInfo(
        String version,
        String locale,
        long seed,
        SortedMap<String, String> options,
        List<RuleSetInfo> ruleSets,
        List<RatioSpec> ratios,
        List<SilenceSpec> silences,
        List<String> metadataColumns) {
    /** The name in {@code options} of how documents were read, which tells more than was asked for: versions, too. */
    public static final String READING = "reading";
}
