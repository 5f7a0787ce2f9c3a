package wpr.report;

import wpr.model.Candidate;
import wpr.model.Span;

/**
 * A quote in its sentence, cut to a length that can be read at a glance.
 *
 * @param before the sentence up to the quote
 * @param quote the characters that matched
 * @param after the sentence behind the quote
 */
record Excerpt(String before, String quote, String after) {
    private static final int REACH = 240;
    private static final String CUT = "…";

    /**
     * The excerpt of a candidate.
     *
     * @param text the text of its document
     */
    static Excerpt of(Candidate candidate, String text) {
        String sentence = candidate.sentence();
        int sentenceStart = text.lastIndexOf(sentence, candidate.start());
        int start = candidate.start() - sentenceStart;
        int end = candidate.end() - sentenceStart;
        if (sentence.isEmpty() || sentenceStart < 0 || end > sentence.length()) {
            return new Excerpt("", candidate.quote(), "");
        }
        return new Excerpt(
                tail(sentence.substring(0, start)), sentence.substring(start, end), head(sentence.substring(end)));
    }

    /** The excerpt of a span: its passage around it. */
    static Excerpt of(Span span, String text) {
        int start = text.lastIndexOf("\n\n", span.start());
        int end = text.indexOf("\n\n", span.end());
        return new Excerpt(
                tail(text.substring(start < 0 ? 0 : start + 2, span.start())),
                text.substring(span.start(), span.end()),
                head(text.substring(span.end(), end < 0 ? text.length() : end)));
    }

    private static String tail(String text) {
        if (text.length() <= REACH) {
            return text;
        }
        int space = text.indexOf(' ', text.length() - REACH);
        return CUT + text.substring(space < 0 ? text.length() - REACH : space);
    }

    private static String head(String text) {
        if (text.length() <= REACH) {
            return text;
        }
        int space = text.lastIndexOf(' ', REACH);
        return text.substring(0, space <= 0 ? REACH : space + 1) + CUT;
    }

    /** The excerpt with the quote set off. */
    Prose prose() {
        int first = 0;
        int last = quote.length();
        // In Markdown bold must begin and end at a letter or digit, or a renderer shows the asterisks.
        while (first < last && !Character.isLetterOrDigit(quote.charAt(first))) {
            first++;
        }
        while (last > first && !Character.isLetterOrDigit(quote.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            return Prose.of(before + quote + after);
        }
        return Prose.of(before + quote.substring(0, first))
                .then(Prose.strong(quote.substring(first, last)))
                .then(quote.substring(last) + after);
    }

    String markdown() {
        return prose().markdown();
    }
}
