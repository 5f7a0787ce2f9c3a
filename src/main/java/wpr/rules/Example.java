package wpr.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wpr.model.Span;
import wpr.model.Zone;
import wpr.rules.Yaml.Scalar;

/**
 * A sentence that a rule must match or must leave alone.
 *
 * @param written as in the file, {@code [[} and {@code ]]} around each expected span
 * @param text the sentence without marks
 * @param expected the marked spans of the text; empty where any match will do
 * @param zone kind of the passage it stands in
 * @param labels labels that its match must carry, by name
 */
record Example(Scalar written, String text, List<Span> expected, Zone zone, Map<String, String> labels) {
    Example with(Map<String, String> labels) {
        return new Example(written, text, expected, zone, labels);
    }

    /** The marked parts of the text. */
    List<String> marked() {
        return expected.stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    /** Whether these quotes, and no others, are what it expects. */
    boolean metBy(List<String> quotes) {
        return !quotes.isEmpty() && (expected.isEmpty() || quotes.equals(marked()));
    }

    /** Reads the marks; text without marks expects a match anywhere. */
    static Example of(Scalar written, Zone zone) {
        StringBuilder text = new StringBuilder();
        List<Span> expected = new ArrayList<>();
        String rest = written.value();
        for (int open = rest.indexOf("[["); open >= 0; open = rest.indexOf("[[")) {
            int close = rest.indexOf("]]", open);
            if (close < 0) {
                break;
            }
            text.append(rest, 0, open);
            int start = text.length();
            text.append(rest, open + 2, close);
            expected.add(new Span(start, text.length()));
            rest = rest.substring(close + 2);
        }
        return new Example(written, text.append(rest).toString(), List.copyOf(expected), zone, Map.of());
    }
}
