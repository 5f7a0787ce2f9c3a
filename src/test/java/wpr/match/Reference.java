package wpr.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wpr.model.AnnotatedDocument;
import wpr.model.Reading;

/**
 * The meaning of the language, written down as simply as possible and without any care for speed: for each node the
 * set of ends from a start. Knows elements and lexicons of unambiguous terms.
 */
final class Reference {
    private final AnnotatedDocument document;
    private final Lexicons lexicons;
    private final Positions positions;
    private final int to;

    Reference(AnnotatedDocument document, Positions positions, Lexicons lexicons, int to) {
        this.document = document;
        this.positions = positions;
        this.lexicons = lexicons;
        this.to = to;
    }

    /** All spans of a query in a document, sentence by sentence; the longest from each start. */
    static List<int[]> find(Query query, Lexicons lexicons, AnnotatedDocument document, Overlap overlap) {
        List<int[]> found = new ArrayList<>();
        Positions positions = new Positions(document);
        document.sentences().forEach(sentence -> {
            Reference reference = new Reference(document, positions, lexicons, sentence.end());
            int start = sentence.first();
            while (start < sentence.end()) {
                int end = reference.longest(query, start);
                if (end > start) {
                    found.add(new int[] {start, end});
                }
                start = end > start && overlap == Overlap.NONE ? end : start + 1;
            }
        });
        return found;
    }

    private int longest(Query query, int start) {
        int longest = -1;
        for (int end : ends(query.body(), start).stream().toArray()) {
            boolean allowed = query.containing().stream().allMatch(c -> c.wanted() == contains(c.part(), start, end));
            longest = allowed ? end : longest;
        }
        return longest;
    }

    private boolean contains(Node part, int start, int end) {
        for (int s = start; s <= end; s++) {
            BitSet ends = ends(part, s);
            if (!ends.isEmpty() && ends.nextSetBit(0) <= end) {
                return true;
            }
        }
        return false;
    }

    private BitSet ends(Node node, int start) {
        BitSet ends = new BitSet();
        if (node instanceof Node.Element element) {
            ends.set(start + 1, start + 1 + (start < to && holds(element.condition(), start) ? 1 : 0));
        } else if (node instanceof Node.Concept concept) {
            lexicons.get(concept.lexicon()).terms().forEach(term -> ends.or(term(term.words(), start)));
        } else if (node instanceof Node.Sequence sequence) {
            ends.set(start);
            for (Node part : sequence.parts()) {
                BitSet next = new BitSet();
                ends.stream().forEach(end -> next.or(ends(part, end)));
                ends.clear();
                ends.or(next);
            }
        } else if (node instanceof Node.Choice choice) {
            choice.options().forEach(option -> ends.or(ends(option, start)));
        } else if (node instanceof Node.Named named) {
            ends.or(ends(named.part(), start));
        } else if (node instanceof Node.Repeat repeat) {
            repeat(repeat, start, 0, ends);
        }
        return ends;
    }

    private void repeat(Node.Repeat repeat, int start, int done, BitSet ends) {
        if (done >= repeat.least()) {
            ends.set(start);
        }
        if (done < Math.min(repeat.most(), repeat.least() + to)) {
            ends(repeat.part(), start).stream()
                    .filter(end -> end > start || done < repeat.least())
                    .forEach(end -> repeat(repeat, end, done + 1, ends));
        }
    }

    private BitSet term(List<TermParser.Word> words, int start) {
        BitSet ends = new BitSet();
        ends.set(start);
        for (int word = 0; word < words.size(); word++) {
            BitSet next = new BitSet();
            for (int end : ends.stream().toArray()) {
                for (int at = end; at <= end + words.get(word).gap() && at < to; at++) {
                    next.set(at + 1, at + 1 + (holds(words.get(word).condition(), at) ? 1 : 0));
                }
            }
            ends = next;
        }
        return ends;
    }

    private boolean holds(Condition condition, int token) {
        Place place = positions.place(token);
        int expansion = document.tokens().expansionId(token);
        Reading reading = document.tokens().reading(token);
        return condition.holds(reading, place)
                || (expansion >= 0
                        && condition.holds(document.tokens().distinct().get(expansion), place));
    }
}
