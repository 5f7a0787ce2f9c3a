package wpr.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Which patterns of a set are looked for in every sentence, and which only in sentences where others have matched, because
 * all they do is to decide on those.
 */
final class Agenda {
    private final BitSet everywhere = new BitSet();
    private final List<BitSet> around = new ArrayList<>();

    private Agenda(int size) {
        for (int i = 0; i < size; i++) {
            around.add(new BitSet());
        }
    }

    /** Everything everywhere. */
    static Agenda all(int size) {
        Agenda agenda = new Agenda(size);
        agenda.everywhere.set(0, size);
        return agenda;
    }

    /** What some questions need of patterns; what none of them asks for is not looked for. */
    static Agenda of(List<Pattern> patterns, Collection<Prospects.Question> questions) {
        Agenda agenda = new Agenda(patterns.size());
        for (Prospects.Question question : questions) {
            BitSet asked = where(patterns, List.of(question.pattern()));
            BitSet deciding = where(patterns, question.around());
            agenda.everywhere.or(asked);
            if (question.pattern().withinSentence()) {
                asked.stream().forEach(pattern -> agenda.around.get(pattern).or(deciding));
            } else {
                agenda.everywhere.or(deciding);
            }
        }
        return agenda;
    }

    private static BitSet where(List<Pattern> patterns, List<Pattern> wanted) {
        BitSet where = new BitSet();
        for (int i = 0; i < patterns.size(); i++) {
            where.set(i, wanted.contains(patterns.get(i)));
        }
        return where;
    }

    boolean everywhere(int pattern) {
        return everywhere.get(pattern);
    }

    /** What is looked for in a sentence in which a pattern has matched. */
    BitSet around(int pattern) {
        return around.get(pattern);
    }
}
