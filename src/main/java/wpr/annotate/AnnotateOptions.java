package wpr.annotate;

import java.util.List;
import java.util.Set;
import wpr.model.Layer;

/**
 * What the caller asks for.
 *
 * @param language {@code da} or {@code en} to take as given, {@code auto} to find out
 * @param titles names of initiatives that count as one element; case matters
 * @param layers what is added to words; without a layer its attributes are empty
 * @param filter which sentences need tags
 */
public record AnnotateOptions(String language, List<String> titles, Set<Layer> layers, TagFilter filter) {
    /** Language found out, no titles, all layers, everything tagged. */
    public static final AnnotateOptions DEFAULT = new AnnotateOptions("auto", List.of(), Layer.ALL, TagFilter.ALL);

    /** The same with other sentences tagged. */
    public AnnotateOptions with(TagFilter other) {
        return new AnnotateOptions(language, titles, layers, other);
    }
}
