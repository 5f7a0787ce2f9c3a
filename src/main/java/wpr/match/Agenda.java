package wpr.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which patterns of a set are looked for in every sentence, and which only in sentences where others have matched, because
 * all they do is to decide on those.
 */
final class Agenda {
    private static final BitSet NOWHERE = new BitSet();

    private final boolean[] everywhere;
    private final int[][] around;

    private Agenda(boolean[] everywhere, int[][] around) {
        this.everywhere = everywhere;
        this.around = around;
    }

    /** Everything everywhere. */
    static Agenda all(int size) {
        boolean[] everywhere = new boolean[size];
        int[][] around = new int[size][];
        Arrays.fill(everywhere, true);
        Arrays.fill(around, Ints.NONE);
        return new Agenda(everywhere, around);
    }

    /** What some questions need of patterns; what none of them asks for is not looked for. */
    static Agenda of(List<Pattern> patterns, Collection<Prospects.Question> questions) {
        BitSet everywhere = new BitSet();
        BitSet[] around = new BitSet[patterns.size()];
        Arrays.setAll(around, pattern -> new BitSet());
        Map<Pattern, BitSet> places = new HashMap<>();
        for (int i = 0; i < patterns.size(); i++) {
            places.computeIfAbsent(patterns.get(i), pattern -> new BitSet()).set(i);
        }
        for (Prospects.Question question : questions) {
            BitSet asked = where(places, List.of(question.pattern()));
            BitSet deciding = where(places, question.around());
            everywhere.or(asked);
            if (question.pattern().withinSentence()) {
                asked.stream().forEach(pattern -> around[pattern].or(deciding));
            } else {
                everywhere.or(deciding);
            }
        }
        Agenda agenda = all(patterns.size());
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            agenda.everywhere[pattern] = everywhere.get(pattern);
            agenda.around[pattern] = around[pattern].stream().toArray();
        }
        return agenda;
    }

    private static BitSet where(Map<Pattern, BitSet> places, List<Pattern> wanted) {
        BitSet where = new BitSet();
        for (Pattern pattern : wanted) {
            where.or(places.getOrDefault(pattern, NOWHERE));
        }
        return where;
    }

    boolean everywhere(int pattern) {
        return everywhere[pattern];
    }

    /** What is looked for in a sentence in which a pattern has matched. */
    int[] around(int pattern) {
        return around[pattern];
    }
}
