/**
 * Counts become ratios with intervals, answers to silence rules, and comparisons of corpora.
 *
 * <p>Enters: an annotated document with the hits of every concept of one rule set, counted once by
 * {@link wpr.measure.Tally#of}. Leaves: {@link wpr.model.Measure}s, {@link wpr.model.Silence}s and
 * {@link wpr.model.Contrasted} rows.
 *
 * <ul>
 *   <li>{@code Measures.ofDocument(tally, ratioSpecs, seed)}: a document and its sections
 *   <li>{@code CorpusTally.of(tally, ratioSpecs, seed)}, {@code plus}, {@code Measures.ofCorpus(corpus, ratioSpecs)},
 *       {@code Measures.ofGroup(name, corpus, ratioSpecs)}: a corpus or group, its documents added in any order
 *   <li>{@code Silences.of(tally, silenceSpecs, closeReading)}: one answer per rule and unit
 *   <li>{@code Profile.of(tally, language, genre, words)}, {@code Profile.sum}: what a corpus is compared by
 *   <li>{@code new ReferenceSilences(profile, seed).of(tally, silenceSpecs)}: the types that hold a document against others
 *   <li>{@code Comparison.mismatches(a, b)}, {@code Comparison.of(a, b, seed)}: keyness of words and concepts
 *   <li>{@code ReferenceFile.write(profile, out)}, {@code read(in)}: counts of a corpus without its texts
 *   <li>{@code Recurrence.of(documents, words)}: phrases that come back across documents
 * </ul>
 *
 * <p>A tally belongs to one rule set: run two rule sets over a document and make two. The formulae, their sources and
 * limits stand in {@code src/docs/statistics.md}. Imports {@code wpr.model} only.
 */
@org.jspecify.annotations.NullMarked
package wpr.measure;
