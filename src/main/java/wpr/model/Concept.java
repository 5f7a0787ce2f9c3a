package wpr.model;

import java.util.List;

/**
 * One side of a ratio or silence: an expression of the rule language that is counted.
 *
 * @param id the expression as written, for example {@code $resources}; equal expressions of one rule set are one concept
 * @param searchForms the terms behind it, as written in the lexicons, for the reader
 */
public record Concept(String id, List<String> searchForms) {}
