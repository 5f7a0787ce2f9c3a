/**
 * Wires the stages: {@code extract -> text -> annotate -> match -> measure}, for a batch of files, in one place.
 *
 * <p>The only room that knows all stages. Each file, and each member of an archive, ends as one
 * {@link wpr.model.DocumentResult} with one row of the ledger, whatever became of it; results leave in the order of the
 * inputs. May import every stage, not
 * {@code wpr.report} and not {@code wpr.cli}.
 *
 * <p>{@link wpr.pipeline.Analysis} is the door. Each document has limits; work that hangs or takes all memory ends as a row
 * of the ledger, and documents are then read in processes of their own ({@link wpr.pipeline.ReaderProcess}). Text and
 * annotation are kept between runs by {@link wpr.pipeline.cache.Store}; what a run that was broken off had done is found
 * there by the next.
 */
@org.jspecify.annotations.NullMarked
package wpr.pipeline;
