package wpr.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wpr.model.Span;

/** Finds what stands between quotation marks, Danish and English. */
final class Quotations {
    private static final Map<Character, String> CLOSERS =
            Map.of('„', "“”", '“', "”“", '”', "”", '»', "«", '«', "»", '"', "\"", '›', "‹");

    private Quotations() {}

    /** Spans with their marks, ascending, not overlapping; offsets count from the start of the passage. */
    static List<Span> in(String passage) {
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i < passage.length()) {
            String closers = CLOSERS.get(passage.charAt(i));
            int end = closers == null || !opens(passage, i) ? -1 : close(passage, i + 1, closers);
            if (end > 0) {
                spans.add(new Span(i, end));
                i = end;
            } else {
                i++;
            }
        }
        return spans;
    }

    private static boolean opens(String passage, int at) {
        boolean free = at == 0 || !Character.isLetterOrDigit(passage.charAt(at - 1));
        return free && at + 1 < passage.length() && !Character.isWhitespace(passage.charAt(at + 1));
    }

    private static int close(String passage, int from, String closers) {
        for (int i = from + 1; i < passage.length(); i++) {
            boolean closer = closers.indexOf(passage.charAt(i)) >= 0;
            boolean free = i + 1 == passage.length() || !Character.isLetterOrDigit(passage.charAt(i + 1));
            if (closer && free && !Character.isWhitespace(passage.charAt(i - 1))) {
                return i + 1;
            }
        }
        return -1;
    }
}
