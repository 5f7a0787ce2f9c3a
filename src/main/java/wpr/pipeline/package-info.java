/**
 * Wires the stages: {@code extract -> text -> annotate -> match -> measure}, for a batch of files, in one place.
 *
 * <p>The only room that knows all stages. Each file, and each member of an archive, ends as one
 * {@link wpr.model.DocumentResult} with one row of the ledger, whatever became of it; results leave in the order of the
 * inputs. May import every stage, not
 * {@code wpr.report} and not {@code wpr.cli}.
 */
@org.jspecify.annotations.NullMarked
package wpr.pipeline;
