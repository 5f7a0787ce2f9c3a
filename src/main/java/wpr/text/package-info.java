/**
 * A {@link wpr.model.RawDocument} becomes a {@link wpr.model.Document}: the text a careful reader sees.
 *
 * <p>Joins lines and repairs line-end hyphens, joins paragraphs over page breaks, removes running heads and page
 * numbers, finds sections, parts and quotations, and keeps an audit of every change and a map back to the raw text.
 * Offsets are fixed here, once. Imports {@code wpr.model} only.
 */
@org.jspecify.annotations.NullMarked
package wpr.text;
