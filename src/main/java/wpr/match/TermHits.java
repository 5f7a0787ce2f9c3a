package wpr.match;

import java.util.Arrays;

/** Where the terms of each lexicon stand in one document. */
final class TermHits {
    /** The low bits of a hit number its term; above them stand length and start. */
    static final int TERM_BITS = 20;

    private static final int LENGTH_BITS = 6;
    private static final long[] NONE = {};

    private final TermTable table;
    private final Sightings sightings;
    private final Positions positions;
    private final long[][] hits;
    private final long[][] exceptions;

    TermHits(TermTable table, Sightings sightings, Positions positions) {
        this.table = table;
        this.sightings = sightings;
        this.positions = positions;
        this.hits = new long[table.lexicons()][];
        this.exceptions = new long[table.lexicons()][];
        Arrays.fill(hits, NONE);
        Arrays.fill(exceptions, NONE);
        int[] sizes = new int[table.lexicons() * 2];
        for (int condition : sightings.seen()) {
            for (int term : table.beginningWith(condition)) {
                find(term, condition, sizes);
            }
        }
        for (int lexicon = 0; lexicon < hits.length; lexicon++) {
            hits[lexicon] = sorted(hits[lexicon], sizes[2 * lexicon]);
            exceptions[lexicon] = sorted(exceptions[lexicon], sizes[2 * lexicon + 1]);
            hits[lexicon] = withoutExceptions(hits[lexicon], exceptions[lexicon]);
        }
    }

    private void find(int number, int firstWord, int[] sizes) {
        TermTable.Entry term = table.entry(number);
        for (int word : term.words()) {
            if (sightings.count(word) == 0) {
                return;
            }
        }
        int before = -1;
        for (int n = 0; n < sightings.count(firstWord); n++) {
            int start = sightings.position(firstWord, n);
            if (start != before && sightings.holds(firstWord, start)) {
                before = start;
                long ends = ends(term, start);
                for (; ends != 0; ends &= ends - 1) {
                    add(term, pack(start, Long.numberOfTrailingZeros(ends), number), sizes);
                }
            }
        }
    }

    /** The lengths the term can have from a position whose first word fits, as bits. */
    private long ends(TermTable.Entry term, int start) {
        int room = positions.sentenceEnd(positions.sentence(start)) - start;
        long reached = 1L << 1;
        for (int word = 1; word < term.words().length && reached != 0; word++) {
            long next = 0;
            long tried = 0;
            for (long rest = reached; rest != 0; rest &= rest - 1) {
                int from = Long.numberOfTrailingZeros(rest);
                for (int at = from; at <= from + term.gaps()[word] && at < room; at++) {
                    if ((tried >>> at & 1) == 0 && sightings.holds(term.words()[word], start + at)) {
                        next |= 1L << (at + 1);
                    }
                    tried |= 1L << at;
                }
            }
            reached = next;
        }
        return reached;
    }

    private void add(TermTable.Entry term, long hit, int[] sizes) {
        long[][] lists = term.except() ? exceptions : hits;
        int size = sizes[2 * term.lexicon() + (term.except() ? 1 : 0)]++;
        long[] list = lists[term.lexicon()];
        if (size == list.length) {
            list = Arrays.copyOf(list, Math.max(8, size * 2));
            lists[term.lexicon()] = list;
        }
        list[size] = hit;
    }

    private static long[] sorted(long[] list, int size) {
        long[] sorted = Arrays.copyOf(list, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static long[] withoutExceptions(long[] hits, long[] exceptions) {
        return exceptions.length == 0
                ? hits
                : Arrays.stream(hits)
                        .filter(hit -> Arrays.stream(exceptions).noneMatch(exception -> covers(exception, hit)))
                        .toArray();
    }

    private static boolean covers(long exception, long hit) {
        return start(exception) <= start(hit) && end(hit) <= end(exception);
    }

    /** The hits of a lexicon by start, then length, then order of the terms. */
    long[] of(int lexicon) {
        return hits[lexicon];
    }

    /** Index of the first hit of a lexicon that does not start before a position. */
    int from(int lexicon, int position) {
        int at = Arrays.binarySearch(hits[lexicon], pack(position, 0, 0));
        return at >= 0 ? at : -at - 1;
    }

    TermTable.Entry term(long hit) {
        return table.entry((int) (hit & (1 << TERM_BITS) - 1));
    }

    static int start(long hit) {
        return (int) (hit >>> TERM_BITS + LENGTH_BITS);
    }

    static int end(long hit) {
        return start(hit) + (int) (hit >>> TERM_BITS & (1 << LENGTH_BITS) - 1);
    }

    private static long pack(int start, int length, int term) {
        return (long) start << TERM_BITS + LENGTH_BITS | (long) length << TERM_BITS | term;
    }
}
