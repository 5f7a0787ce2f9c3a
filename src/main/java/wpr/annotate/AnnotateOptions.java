package wpr.annotate;

import java.util.List;

/**
 * What the caller asks for.
 *
 * @param language {@code da} or {@code en} to take as given, {@code auto} to find out
 * @param titles names of initiatives that count as one element; case matters
 * @param filter which sentences need tags
 */
public record AnnotateOptions(String language, List<String> titles, TagFilter filter) {
    /** Language found out, no titles, everything tagged. */
    public static final AnnotateOptions DEFAULT = new AnnotateOptions("auto", List.of(), TagFilter.ALL);
}
