/**
 * A {@link wpr.model.Document} becomes an {@link wpr.model.AnnotatedDocument}: language, sentences, tokens, lemmas,
 * parts of speech, features, numbers, parts of compounds.
 *
 * <p>OpenNLP models do the work; only this room knows them. Contents lists and running heads are not annotated.
 * Imports {@code wpr.model} only.
 */
@org.jspecify.annotations.NullMarked
package wpr.annotate;
