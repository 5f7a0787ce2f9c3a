/**
 * The pattern language: parsed, compiled once, run over tokens.
 *
 * <p>Enters: a query in CQL or a list of terms, and an {@link wpr.model.AnnotatedDocument}. Leaves: matches as token
 * ranges with captures. Knows nothing of rules, files or reports. Imports {@code wpr.model} only.
 */
@org.jspecify.annotations.NullMarked
package wpr.match;
