package wpr.annotate;

import java.util.Locale;
import java.util.Set;

/**
 * Decides at each full stop, question or exclamation mark in a block whether a sentence ends there. Immutable.
 *
 * <p>A candidate is the white space behind such a mark and any closing quotation marks or brackets. The end of a block
 * always ends a sentence.
 */
final class SentenceFinder {
    private static final String MARKS = ".!?…";
    private static final String CLOSING = "\"'”’»«)]";
    private static final String OPENING = "\"'“”„‘»«([-–—•";
    static final String YES = "end";
    static final String NO = "inside";

    private final LinearModel model;
    private final Set<String> abbreviations;
    private final int yes;

    SentenceFinder(LinearModel model, Set<String> abbreviations) {
        this.model = model;
        this.abbreviations = abbreviations;
        this.yes = model.outcomes().indexOf(YES);
    }

    /** Offset of the white space behind the next sentence that begins at or after an offset; {@code end} for the last. */
    int next(String text, int from, int end) {
        for (int at = candidate(text, from, end); at < end; at = candidate(text, at, end)) {
            int[] scores = new int[2];
            for (int feature : features(text, at, from, end, abbreviations)) {
                model.add(feature, scores);
            }
            if (LinearModel.best(scores) == yes) {
                return at;
            }
        }
        return end;
    }

    /** The next candidate behind an offset; {@code end} where there is none. */
    static int candidate(String text, int from, int end) {
        for (int at = from + 1; at < end; at++) {
            if (Character.isWhitespace(text.charAt(at)) && mark(text, at, from) >= 0) {
                return at;
            }
        }
        return end;
    }

    /** Offset of the mark before white space at an offset, closing characters between them; -1 where there is none. */
    private static int mark(String text, int at, int from) {
        int before = at - 1;
        while (before > from && CLOSING.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before >= from && MARKS.indexOf(text.charAt(before)) >= 0 ? before : -1;
    }

    static int[] features(String text, int at, int from, int end, Set<String> abbreviations) {
        int mark = mark(text, at, from);
        int start = mark;
        while (start > from
                && !Character.isWhitespace(text.charAt(start - 1))
                && OPENING.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int next = at;
        boolean opened = false;
        while (next < end && (Character.isWhitespace(text.charAt(next)) || OPENING.indexOf(text.charAt(next)) >= 0)) {
            opened |= !Character.isWhitespace(text.charAt(next));
            next++;
        }
        int stop = next;
        while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        String word = text.substring(start, mark).toLowerCase(Locale.ROOT);
        String after = text.substring(next, stop).toLowerCase(Locale.ROOT);
        int kind = text.charAt(mark) + (mark + 1 < at ? 0x10000 : 0);
        int before = kind(text, start, mark)
                + (abbreviations.contains(word + ".") ? 16 : 0)
                + (word.indexOf('.') >= 0 ? 32 : 0);
        int behind = next < end ? kind(text, next, stop) + (opened ? 16 : 0) : 64;
        return new int[] {
            FeatureHash.value(201, kind, 0),
            FeatureHash.value(202, kind, behind),
            FeatureHash.value(203, kind, before),
            FeatureHash.value(204, before, behind),
            FeatureHash.value(205, FeatureHash.value(205, before, behind), kind),
            FeatureHash.text(206, word),
            FeatureHash.text(207, after),
            FeatureHash.value(208, FeatureHash.text(208, word), behind),
            FeatureHash.value(209, before, Math.min(4, word.length())),
            FeatureHash.value(210, FeatureHash.value(210, before, Math.min(4, word.length())), behind),
            FeatureHash.value(211, FeatureHash.text(211, after), before),
        };
    }

    /** 0 nothing, 1 lower case, 2 upper case first, 3 all upper case, 4 digits first, 5 other. */
    private static int kind(String text, int start, int end) {
        if (start >= end) {
            return 0;
        }
        char first = text.charAt(start);
        if (Character.isDigit(first)) {
            return 4;
        }
        if (!Character.isLetter(first)) {
            return 5;
        }
        if (!Character.isUpperCase(first)) {
            return 1;
        }
        return end - start > 1 && Character.isUpperCase(text.charAt(end - 1)) ? 3 : 2;
    }
}
