/**
 * YAML becomes a validated, compiled rule set, or a list of {@link wpr.model.Problem}s with file, line and column.
 *
 * <p>The one stage that uses another: it compiles with {@code wpr.match}. Imports {@code wpr.model} and
 * {@code wpr.match}.
 */
@org.jspecify.annotations.NullMarked
package wpr.rules;
