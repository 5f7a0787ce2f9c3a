package wpr.match;

import java.util.Arrays;
import java.util.List;

/** The terms of all lexicons of a plan, by the condition of their first word. */
final class TermTable {
    private final List<Entry> entries;
    private final int[][] byFirstWord;
    private final int lexicons;

    /**
     * A term, ready to be looked for.
     *
     * @param lexicon number of its lexicon
     * @param notation the term as written
     * @param except whether it takes hits out instead of adding them
     * @param words conditions of its words
     * @param gaps most tokens before each word
     * @param ambiguous whether it needs its conditions in strict mode
     * @param when numbers of its conditions
     */
    record Entry(
            int lexicon, String notation, boolean except, int[] words, int[] gaps, boolean ambiguous, int[] when) {}

    TermTable(List<Entry> entries, int lexicons, int conditions) {
        this.entries = List.copyOf(entries);
        this.lexicons = lexicons;
        this.byFirstWord = new int[conditions][];
        Arrays.fill(byFirstWord, Ints.NONE);
        for (int number = 0; number < entries.size(); number++) {
            int first = entries.get(number).words[0];
            byFirstWord[first] = Ints.append(byFirstWord[first], number);
        }
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    int lexicons() {
        return lexicons;
    }

    /** The numbers of the terms whose first word has this condition. */
    int[] beginningWith(int condition) {
        return byFirstWord[condition];
    }
}
