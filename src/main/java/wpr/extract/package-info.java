/**
 * A file becomes a {@link wpr.model.RawDocument}: blocks in reading order with kind, page, place and heading level.
 *
 * <p>Enters: the bytes of one file and its name. Leaves: raw blocks, metadata, warnings; or an {@link
 * wpr.extract.ExtractionException} that says in one sentence why the file cannot be read and what to do. {@link
 * wpr.extract.Extractor} is the door. Tika tells types from content and reads ODT, RTF, DOC, PPT and EPUB; DOCX and PPTX
 * are read part by part from their package, because headings, list membership and slide titles must survive; HTML and
 * Markdown come as trees from jsoup and commonmark; PDF pages are laid out from the coordinates and fonts that PDFBox
 * gives ({@code wpr.extract.pdf}). No other room knows these libraries.
 *
 * <p>Nothing is repaired here. Two things are written down as characters because no field carries them: a line end of
 * the layout is a line feed, and raised digits, which mark footnotes, are superscript digits. Imports {@code wpr.model}
 * only.
 */
@org.jspecify.annotations.NullMarked
package wpr.extract;
