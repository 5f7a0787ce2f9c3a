/**
 * Results become files for people and programs: one class per format.
 *
 * <p>Enters: a {@link wpr.model.RunInfo}, then one {@link wpr.model.DocumentResult} after the other, then what holds
 * for the corpus. Wordings come from message bundles in English and Danish. Imports {@code wpr.model} only.
 */
@org.jspecify.annotations.NullMarked
package wpr.report;
