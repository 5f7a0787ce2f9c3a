package wpr.model;

import java.util.BitSet;
import java.util.List;

/**
 * The tokens of a document, column by column. Immutable; a token is an index.
 *
 * <p>Each token points to a {@link Reading}; readings are shared by all tokens that agree in every attribute. A token
 * that stands for a suspended compound ({@code job-} in <i>job- og ressourcefokuseret</i>) has a second reading, its
 * expansion, that patterns may match as well.
 */
public final class Tokens {
    private final int[] starts;
    private final int[] ends;
    private final int[] readings;
    private final int[] expansions;
    private final List<Reading> distinct;
    private final BitSet words = new BitSet();

    /**
     * Takes the arrays over without copying them; the caller must not keep them.
     *
     * @param starts offset of each token's first character
     * @param ends offset behind each token's last character
     * @param readings index into {@code distinct} of each token's reading
     * @param expansions index into {@code distinct} of each token's expansion, -1 for none; an empty array where no
     *     token has one
     * @param distinct the readings of the document, each once
     */
    public Tokens(int[] starts, int[] ends, int[] readings, int[] expansions, List<Reading> distinct) {
        if (starts.length != ends.length || starts.length != readings.length) {
            throw new IllegalArgumentException("columns differ in length");
        }
        this.starts = starts;
        this.ends = ends;
        this.readings = readings;
        this.expansions = expansions;
        this.distinct = List.copyOf(distinct);
        for (int i = 0; i < this.distinct.size(); i++) {
            words.set(i, holdsLetterOrDigit(this.distinct.get(i).form()));
        }
    }

    private static boolean holdsLetterOrDigit(String form) {
        for (int at = 0; at < form.length(); at += Character.charCount(form.codePointAt(at))) {
            if (Character.isLetterOrDigit(form.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    public int size() {
        return starts.length;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public Reading reading(int token) {
        return distinct.get(readings[token]);
    }

    /** Index of the token's reading in {@link #distinct()}. */
    public int readingId(int token) {
        return readings[token];
    }

    /** Index of the token's expansion in {@link #distinct()}, or -1. */
    public int expansionId(int token) {
        return expansions.length == 0 ? -1 : expansions[token];
    }

    /** The readings of the document, each once. */
    public List<Reading> distinct() {
        return distinct;
    }

    /** Whether a token is a word: it holds a letter or a digit. Only words count as tokens in rates. */
    public boolean word(int token) {
        return words.get(readings[token]);
    }
}
