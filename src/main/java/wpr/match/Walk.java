package wpr.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wpr.match.Alignment.How;
import wpr.model.Capture;
import wpr.model.Reading;

/** The preferred way through an automaton to the end that a table has promised: what each name caught. */
final class Walk {
    private final Automaton automaton;
    private final Unit unit;
    private final Table table;
    private final int start;
    private final int value;
    private final List<Alignment.Laid> laid = new ArrayList<>();
    private final List<Caught> caught = new ArrayList<>();
    private int position;

    /** Positions between a name's opening and its closing. */
    private record Caught(int mark, int from, int to) {}

    Walk(Automaton automaton, Unit unit, Table table, int start, int value) {
        this.automaton = automaton;
        this.unit = unit;
        this.table = table;
        this.start = start;
        this.value = value;
        this.position = start;
        int state = automaton.start();
        int promised = value;
        while (state != Automaton.ACCEPT) {
            Automaton.Edge edge = edge(state, promised);
            mark(edge.marks());
            state = edge.target();
            if (state != Automaton.ACCEPT) {
                promised = consume(state, promised);
            }
        }
    }

    int start() {
        return start;
    }

    int end() {
        return position;
    }

    boolean strict() {
        return Table.strict(value);
    }

    /** What each element was laid on, in order. */
    List<Alignment.Laid> laid() {
        return laid;
    }

    Match match() {
        Positions text = unit.positions();
        return new Match(text.firstToken(start), text.endToken(position - 1), captures(), strict(), term());
    }

    /** The first term in it. */
    private String term() {
        for (Alignment.Laid one : laid) {
            if (!one.term().isEmpty()) {
                return one.term();
            }
        }
        return "";
    }

    private Automaton.Edge edge(int state, int promised) {
        for (Automaton.Edge edge : automaton.edges(state)) {
            if (table.along(edge, position) == promised) {
                return edge;
            }
        }
        throw new IllegalStateException("the table promised an end that cannot be reached");
    }

    /** Steps over what a state consumes; the longest term, and the first of several, that leads to the end. */
    private int consume(int state, int promised) {
        int from = position;
        if (!automaton.concept(state)) {
            position++;
            laid.add(Alignment.Laid.of(state, from, position, How.FITS));
            return promised;
        }
        long hit = hit(state, promised);
        position = TermHits.end(hit);
        laid.add(new Alignment.Laid(
                state, from, position, How.FITS, unit.terms().term(hit).notation(), TermHits.strict(hit)));
        return table.after(state, position);
    }

    private long hit(int state, int promised) {
        int lexicon = automaton.lexicon(state);
        TermHits terms = unit.terms();
        int at = terms.from(lexicon, position + 1) - 1;
        while (table.through(state, terms.hit(lexicon, at)) != promised) {
            at--;
        }
        long hit = terms.hit(lexicon, at);
        while (at > 0
                && TermHits.sameSpan(terms.hit(lexicon, at - 1), hit)
                && table.through(state, terms.hit(lexicon, at - 1)) == promised) {
            at--;
        }
        return terms.hit(lexicon, at);
    }

    private void mark(int[] marks) {
        for (int mark : marks) {
            if (mark % 2 == 0) {
                caught.add(new Caught(mark, position, -1));
            } else {
                close(mark - 1);
            }
        }
    }

    private void close(int open) {
        for (int i = caught.size() - 1; i >= 0; i--) {
            Caught one = caught.get(i);
            if (one.mark == open && one.to < 0) {
                caught.set(i, new Caught(open, one.from, position));
                return;
            }
        }
    }

    private List<Capture> captures() {
        return caught.isEmpty() ? List.of() : sorted();
    }

    private List<Capture> sorted() {
        return caught.stream()
                .filter(c -> c.to > c.from)
                .sorted(Comparator.comparingInt(Caught::from).thenComparingInt(Caught::to))
                .map(c -> new Capture(automaton.name(c.mark), text(c), number(c)))
                .toList();
    }

    private String text(Caught caught) {
        Positions text = unit.positions();
        return text.document().quote(text.firstToken(caught.from), text.endToken(caught.to - 1));
    }

    /** The value of the first numeral in it. */
    private double number(Caught caught) {
        Positions text = unit.positions();
        for (int at = caught.from; at < caught.to; at++) {
            Reading reading = text.readings().get(text.reading(at));
            if (!Double.isNaN(reading.number())) {
                return reading.number();
            }
        }
        return Double.NaN;
    }
}
