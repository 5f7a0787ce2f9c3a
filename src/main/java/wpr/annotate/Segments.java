package wpr.annotate;

import java.util.Arrays;

/** Tokens and ends of sentences as they are found; grows. */
final class Segments {
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int tokens;
    private int[] sentenceEnds = new int[64];
    private int sentences;

    void token(int start, int end) {
        if (tokens == starts.length) {
            starts = Arrays.copyOf(starts, 2 * tokens);
            ends = Arrays.copyOf(ends, 2 * tokens);
        }
        starts[tokens] = start;
        ends[tokens++] = end;
    }

    /** Ends a sentence behind the last token; nothing happens where it would be empty. */
    void endSentence() {
        if (tokens == (sentences == 0 ? 0 : sentenceEnds[sentences - 1])) {
            return;
        }
        if (sentences == sentenceEnds.length) {
            sentenceEnds = Arrays.copyOf(sentenceEnds, 2 * sentences);
        }
        sentenceEnds[sentences++] = tokens;
    }

    int tokens() {
        return tokens;
    }

    int sentences() {
        return sentences;
    }

    int sentenceEnd(int sentence) {
        return sentenceEnds[sentence];
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int[] starts() {
        return Arrays.copyOf(starts, tokens);
    }

    int[] ends() {
        return Arrays.copyOf(ends, tokens);
    }
}
