package wpr.model;

import java.util.List;

/**
 * A law, report, project or body that a document names: something to collect when asking how a view came about.
 *
 * @param document id of the document
 * @param kind what it is
 * @param name what it is called in the text, as first printed
 * @param places where it is named
 */
public record Lead(String document, Kind kind, String name, List<Span> places) {
    /** What a document may name. */
    public enum Kind {
        LAW,
        REPORT,
        PROJECT,
        BODY;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
