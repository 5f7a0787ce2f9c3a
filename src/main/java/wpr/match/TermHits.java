package wpr.match;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Where the terms of each lexicon stand in one document; sentences are added in text order. For one thread. */
final class TermHits {
    /** The lowest bit of a hit tells whether it counts strict; above it stand term, length and start. */
    private static final int TERM_BITS = 20;

    private static final int LENGTH_BITS = 6;
    private static final int LENGTH_SHIFT = TERM_BITS + 1;
    private static final int START_SHIFT = LENGTH_SHIFT + LENGTH_BITS;
    private static final long[] NONE = {};

    private final TermTable table;
    private final int lexicons;
    /** Hits of each lexicon, then exceptions of each in the sentence at hand. */
    private final long[][] lists;

    private final int[] sizes;
    private final int[] before;
    private final Ints touched = new Ints();

    TermHits(TermTable table) {
        this.table = table;
        this.lexicons = table.lexicons();
        this.lists = new long[2 * lexicons][];
        this.sizes = new int[2 * lexicons];
        this.before = new int[lexicons];
        Arrays.fill(lists, NONE);
    }

    int lexicons() {
        return lexicons;
    }

    /**
     * Adds the terms of a sentence and notes in it where they begin.
     *
     * @param condition whether what an ambiguous term needs stands in the sentence
     */
    void add(Unit sentence, IntPredicate condition) {
        touched.clear();
        int words = sentence.seen().size();
        for (int i = 0; i < words; i++) {
            for (int term : table.beginningWith(sentence.seen().get(i))) {
                find(term, sentence);
            }
        }
        for (int i = 0; i < touched.size(); i++) {
            except(touched.get(i));
            mark(touched.get(i), before[touched.get(i)], sentence);
        }
        for (int i = 0; i < touched.size(); i++) {
            doubt(touched.get(i), condition);
        }
    }

    /** Notes in a longer stretch where terms begin that were found in its sentences. */
    void mark(Unit unit) {
        for (int lexicon = 0; lexicon < lexicons; lexicon++) {
            mark(lexicon, from(lexicon, unit.from()), unit);
        }
    }

    private void mark(int lexicon, int first, Unit unit) {
        for (int n = first; n < sizes[lexicon] && start(lists[lexicon][n]) < unit.to(); n++) {
            unit.markTerm(lexicon, start(lists[lexicon][n]));
        }
    }

    private void find(int number, Unit sentence) {
        TermTable.Entry term = table.entry(number);
        for (int word : term.words()) {
            if (!sentence.sees(word)) {
                return;
            }
        }
        for (int start = sentence.next(term.words()[0], sentence.from());
                start < sentence.to();
                start = sentence.next(term.words()[0], start + 1)) {
            for (long ends = ends(term, sentence, start); ends != 0; ends &= ends - 1) {
                add(term, pack(start, Long.numberOfTrailingZeros(ends), number));
            }
        }
    }

    /** The lengths the term can have from a position whose first word fits, as bits. */
    private static long ends(TermTable.Entry term, Unit sentence, int start) {
        int room = sentence.to() - start;
        long reached = 1L << 1;
        for (int word = 1; word < term.words().length && reached != 0; word++) {
            long next = 0;
            long tried = 0;
            for (long rest = reached; rest != 0; rest &= rest - 1) {
                int from = Long.numberOfTrailingZeros(rest);
                for (int at = from; at <= from + term.gaps()[word] && at < room; at++) {
                    if ((tried >>> at & 1) == 0 && sentence.holds(term.words()[word], start + at)) {
                        next |= 1L << (at + 1);
                    }
                    tried |= 1L << at;
                }
            }
            reached = next;
        }
        return reached;
    }

    /** Puts a hit in its place among those of the sentence: by start, then length, then order of the terms. */
    private void add(TermTable.Entry term, long hit) {
        int lexicon = term.lexicon();
        if (!touched.contains(lexicon)) {
            touched.add(lexicon);
            before[lexicon] = sizes[lexicon];
            sizes[lexicons + lexicon] = 0;
        }
        int list = term.except() ? lexicons + lexicon : lexicon;
        if (sizes[list] == lists[list].length) {
            lists[list] = Arrays.copyOf(lists[list], Math.max(8, sizes[list] * 2));
        }
        int at = sizes[list]++;
        int first = term.except() ? 0 : before[lexicon];
        for (; at > first && lists[list][at - 1] > hit; at--) {
            lists[list][at] = lists[list][at - 1];
        }
        lists[list][at] = hit;
    }

    /** Takes out the hits of the sentence that an exception covers. */
    private void except(int lexicon) {
        int kept = before[lexicon];
        for (int n = kept; n < sizes[lexicon]; n++) {
            long hit = lists[lexicon][n];
            if (!covered(hit, lexicons + lexicon)) {
                lists[lexicon][kept++] = hit;
            }
        }
        sizes[lexicon] = kept;
    }

    private boolean covered(long hit, int exceptions) {
        for (int n = 0; n < sizes[exceptions]; n++) {
            long exception = lists[exceptions][n];
            if (start(exception) <= start(hit) && end(hit) <= end(exception)) {
                return true;
            }
        }
        return false;
    }

    /** Marks ambiguous terms strict where all their conditions hold. */
    private void doubt(int lexicon, IntPredicate condition) {
        for (int n = before[lexicon]; n < sizes[lexicon]; n++) {
            TermTable.Entry term = term(lists[lexicon][n]);
            boolean strict = !term.ambiguous()
                    || term.when().length > 0 && Arrays.stream(term.when()).allMatch(condition);
            lists[lexicon][n] |= strict ? 1 : 0;
        }
    }

    /** How many hits a lexicon has. */
    int count(int lexicon) {
        return sizes[lexicon];
    }

    /** The {@code n}-th hit of a lexicon by start, then length, then order of the terms. */
    long hit(int lexicon, int n) {
        return lists[lexicon][n];
    }

    /** Whether a lexicon has an {@code n}-th hit and it starts at a position. */
    boolean startsAt(int lexicon, int n, int position) {
        return n < sizes[lexicon] && start(lists[lexicon][n]) == position;
    }

    /** Index of the first hit of a lexicon that does not start before a position. */
    int from(int lexicon, int position) {
        int at = Arrays.binarySearch(lists[lexicon], 0, sizes[lexicon], pack(position, 0, 0));
        return at >= 0 ? at : -at - 1;
    }

    TermTable.Entry term(long hit) {
        return table.entry((int) (hit >>> 1 & (1 << TERM_BITS) - 1));
    }

    static int start(long hit) {
        return (int) (hit >>> START_SHIFT);
    }

    static int end(long hit) {
        return start(hit) + (int) (hit >>> LENGTH_SHIFT & (1 << LENGTH_BITS) - 1);
    }

    /** Whether two hits begin and end at the same places. */
    static boolean sameSpan(long hit, long other) {
        return hit >>> LENGTH_SHIFT == other >>> LENGTH_SHIFT;
    }

    /** Whether a hit counts in strict mode: its term is not ambiguous, or all its conditions hold in the sentence. */
    static boolean strict(long hit) {
        return (hit & 1) == 1;
    }

    private static long pack(int start, int length, int term) {
        return (long) start << START_SHIFT | (long) length << LENGTH_SHIFT | (long) term << 1;
    }
}
