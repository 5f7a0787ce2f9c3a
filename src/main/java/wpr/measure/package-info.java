/**
 * Counts become ratios with intervals and answers to silence rules.
 *
 * <p>Enters: tallies of concepts per passage. Leaves: {@link wpr.model.Measure}s and {@link wpr.model.Silence}s.
 * Corpus figures merge from document figures in any order. Imports {@code wpr.model} only.
 */
@org.jspecify.annotations.NullMarked
package wpr.measure;
