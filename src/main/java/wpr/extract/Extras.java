package wpr.extract;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is read of a file beside the text that everybody sees.
 *
 * @param included what is read
 * @param rejected whether tracked changes are read as rejected, so that the text is the one before them
 */
public record Extras(Set<Kind> included, boolean rejected) {
    /** What users may want in the text or out of it. */
    public enum Kind {
        COMMENTS,
        HIDDEN_TEXT,
        SLIDE_NOTES,
        HIDDEN_SLIDES,
        TEXT_BOXES;

        /** Name on the command line: lower case with hyphens. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a reader of the published document can come to see; comments and hidden text are not meant for them. */
    public static final Extras DEFAULT =
            new Extras(EnumSet.of(Kind.SLIDE_NOTES, Kind.HIDDEN_SLIDES, Kind.TEXT_BOXES), false);

    public Extras {
        included =
                Collections.unmodifiableSet(included.isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(included));
    }

    boolean reads(Kind kind) {
        return included.contains(kind);
    }

    /** All in one word or two, as {@code slide-notes hidden-slides text-boxes}. */
    public String signature() {
        List<String> ids = included.stream().map(Kind::id).toList();
        return String.join(" ", ids) + (rejected ? " changes-rejected" : "");
    }
}
