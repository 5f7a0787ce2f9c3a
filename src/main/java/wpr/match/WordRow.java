package wpr.match;

import java.util.List;

/**
 * Plain words one after another, which most patterns are: where they stand is read off the sets of the single words,
 * without an automaton.
 */
final class WordRow {
    /** A search that is more than a row of words. */
    static final int[] NONE = {};

    private WordRow() {}

    /** The conditions of the words in order; {@link #NONE} where a search says more or readings do not lead to each. */
    static int[] of(Plan.Search search, Index index) {
        Query query = search.query();
        Automaton body = search.body();
        boolean row = search.bound() < 0 && query.containing().isEmpty() && words(query.body());
        int[] words = new int[row && body.states() <= Long.SIZE ? body.states() : 0];
        for (int i = 0; i < words.length; i++) {
            words[i] = body.consumes(words.length - 1 - i); // states are numbered from the end of a sequence
            if (!index.led(words[i])) {
                return NONE;
            }
        }
        return words;
    }

    private static boolean words(Node node) {
        return node instanceof Node.Element
                || node instanceof Node.Sequence sequence
                        && sequence.parts().stream().allMatch(WordRow::words);
    }

    /** Adds the matches in a unit that has been read; tells whether there are any. */
    static boolean find(int[] words, Unit unit, Overlap overlap, List<Match> found) {
        int before = found.size();
        int free = unit.from();
        for (int block = 0; block < unit.blocks(); block++) {
            for (long starts = unit.starts(words, block); starts != 0; starts &= starts - 1) {
                int start = unit.position(block, starts);
                if (start >= free) {
                    found.add(match(unit.positions(), start, start + words.length));
                    free = overlap == Overlap.ALL ? start + 1 : start + words.length;
                }
            }
        }
        return found.size() > before;
    }

    private static Match match(Positions positions, int start, int end) {
        return new Match(positions.firstToken(start), positions.endToken(end - 1), List.of(), true, "");
    }
}
