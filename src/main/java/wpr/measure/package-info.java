/**
 * Counts become ratios with intervals, answers to silence rules, and comparisons of corpora.
 *
 * <p>Enters: an annotated document with the hits of every concept of one rule set, counted once by
 * {@link wpr.measure.Tally#of}. Leaves: {@link wpr.model.Measure}s, {@link wpr.model.Silence}s and
 * {@link wpr.model.Contrasted} rows.
 *
 * <ul>
 *   <li>{@code Measures.ofDocument(tally, ratioSpecs, seed)}: a document and its sections
 *   <li>{@code CorpusTally.of(...)}, {@code plus}, {@code Measures.ofCorpus}, {@code Measures.ofGroup},
 *       {@code Silences.ofCorpus}: a corpus or group, its documents added in any order
 *   <li>{@code Silences.of(tally, silenceSpecs, closeReading)}: one answer per rule and unit
 *   <li>{@code Profile.of}, {@code plus}: the counts by which corpora are compared; {@code GroupRates}: rates of groups
 *       and their change over the years
 *   <li>{@code new ReferenceSilences(profile, excerpts, specs, seed).of(tally)}: the types that hold a document against
 *       others
 *   <li>{@code GroupSilences.of(target, reference, specs, seed)}: what one group leaves unsaid by the measure of another
 *   <li>{@code Comparison.mismatches(a, b)}, {@code Comparison.of(a, b, seed)}: keyness of words, rules and lexicons
 *   <li>{@code ReferenceFile}: counts of a corpus without its texts
 *   <li>{@code Recurrence}: phrases that come back across documents
 * </ul>
 *
 * <p>A tally belongs to one rule set: run two rule sets over a document and make two. The formulae, their sources and
 * limits stand in {@code src/docs/statistics.md}. Imports {@code wpr.model} only.
 */
@org.jspecify.annotations.NullMarked
package wpr.measure;
