/**
 * A file becomes a {@link wpr.model.RawDocument}: blocks in reading order with kind, page, place and heading level.
 *
 * <p>Enters: the bytes of one file. Leaves: raw blocks, metadata, warnings; or an {@code ExtractionException} that says
 * in one sentence why the file cannot be read and what to do. Tika detects types and reads the office and web formats;
 * PDFBox is used directly where layout needs coordinates and fonts. No other room knows either of them. Nothing is
 * repaired here. Imports {@code wpr.model} only.
 */
@org.jspecify.annotations.NullMarked
package wpr.extract;
