/**
 * Counts become ratios with intervals and answers to silence rules.
 *
 * <p>Enters: an annotated document with the hits of every concept of one rule set, counted once by
 * {@link wpr.measure.Tally#of}. Leaves: {@link wpr.model.Measure}s and {@link wpr.model.Silence}s.
 *
 * <ul>
 *   <li>{@code Measures.ofDocument(tally, ratioSpecs, seed)}: a document and its sections
 *   <li>{@code Silences.of(tally, silenceSpecs, closeReading)}: one answer per rule and unit
 *   <li>{@code CorpusTally.of(tally, ratioSpecs, seed)}, {@code plus}, {@code Measures.ofCorpus(corpus, ratioSpecs)}: a
 *       corpus, its documents added in any order
 * </ul>
 *
 * <p>A tally belongs to one rule set: run two rule sets over a document and make two. Imports {@code wpr.model} only.
 */
@org.jspecify.annotations.NullMarked
package wpr.measure;
