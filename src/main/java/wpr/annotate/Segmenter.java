package wpr.annotate;

import java.util.Locale;
import java.util.Set;

/** Finds sentences and tokens by rule. */
final class Segmenter {
    private static final String OPENING = "\"'([{«»„“”‘’‚–—-•*/";
    private static final String CLOSING = "\"')]}«»“”‘’,;:!?…–—/";
    private final Set<String> abbreviations;

    Segmenter(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    void segment(String text, int start, int end, Segments into) {
        int at = start;
        while (at < end) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int stop = at;
            while (stop < end && !Character.isWhitespace(text.charAt(stop))) {
                stop++;
            }
            boolean ends = endsSentence(text, at, stop, end);
            chunk(text, at, stop, ends || stop == end, into);
            if (ends) {
                into.endSentence();
            }
            at = stop;
        }
        into.endSentence();
    }

    private boolean endsSentence(String text, int from, int to, int end) {
        int last = to;
        while (last > from && "\"')]}»”’".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        if (last == from || ".!?…".indexOf(text.charAt(last - 1)) < 0) {
            return false;
        }
        int next = to;
        while (next < end && (Character.isWhitespace(text.charAt(next)) || OPENING.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        if (next == end) {
            return true;
        }
        char after = text.charAt(next);
        if (text.charAt(last - 1) != '.') {
            return !Character.isLowerCase(after);
        }
        boolean ordinal = Character.isDigit(text.charAt(Math.max(from, last - 2)));
        return !Character.isLowerCase(after) && !(ordinal && last - from <= 3) && !abbreviated(text, from, last);
    }

    private boolean abbreviated(String text, int from, int to) {
        int first = from;
        while (first < to && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        String word = text.substring(first, to).toLowerCase(Locale.ROOT);
        return abbreviations.contains(word) || word.length() == 2 && Character.isUpperCase(text.charAt(first));
    }

    private void chunk(String text, int from, int to, boolean last, Segments into) {
        int first = from;
        while (first < to - 1 && OPENING.indexOf(text.charAt(first)) >= 0) {
            into.token(first, ++first);
        }
        int end = to;
        while (end > first + 1 && strips(text, first, end, last)) {
            end--;
        }
        into.token(first, end);
        while (end < to) {
            into.token(end, ++end);
        }
    }

    private boolean strips(String text, int first, int end, boolean last) {
        char c = text.charAt(end - 1);
        if (c == '.') {
            boolean number = Character.isDigit(text.charAt(end - 2));
            return last
                    ? !abbreviations.contains(text.substring(first, end).toLowerCase(Locale.ROOT))
                    : !number && !abbreviated(text, first, end);
        }
        return CLOSING.indexOf(c) >= 0;
    }
}
