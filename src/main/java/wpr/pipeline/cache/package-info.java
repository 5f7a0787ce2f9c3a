/**
 * Keeps what is dear to make and depends on content alone: the text of a document and its annotation, under a hash of
 * the bytes, of the program that made them and of what the user chose. The same forms carry documents between processes.
 *
 * <p>{@link wpr.pipeline.cache.Store} is a folder of entries, safe for several processes at once. A lost or damaged entry
 * costs the time to make it anew and never a result. Imports {@code wpr.model} only.
 */
@org.jspecify.annotations.NullMarked
package wpr.pipeline.cache;
