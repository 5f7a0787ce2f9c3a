/**
 * A {@link wpr.model.Document} becomes an {@link wpr.model.AnnotatedDocument}: language, sentences, tokens, lemmas,
 * parts of speech, features, numbers, parts of compounds, suspended compounds, titles; what nobody asks for is not made.
 *
 * <p>{@link wpr.annotate.Annotator} is the door, {@link wpr.annotate.TagFilter} says which sentences need tags,
 * {@link wpr.annotate.WordList} tells words from other strings, {@link wpr.annotate.Conllu} writes what was found,
 * {@link wpr.annotate.Training} and {@link wpr.annotate.Evaluation} make and measure the Danish models; the model card is
 * {@code MODELS.md} among the resources. OpenNLP models and LanguageTool's dictionaries do the work; only this room knows
 * them. Contents lists and running heads are not annotated, languages other than Danish and English are cut into tokens
 * and not tagged. Imports {@code wpr.model} only.
 */
@org.jspecify.annotations.NullMarked
package wpr.annotate;
