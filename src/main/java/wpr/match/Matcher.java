package wpr.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import wpr.model.AnnotatedDocument;

/**
 * A plan at work on one document, sentence by sentence: the words of a sentence bring the conditions that hold in it, those
 * the terms, and both the searches that can match there at all. Searches bound to other stretches than sentences come
 * last, each in the stretches in which some sentence called for it. For one thread.
 */
final class Matcher {
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Plan plan;
    private final Positions positions;
    private final TermHits terms;
    private final Unit unit;
    private final List<Elsewhere> elsewhere;
    /** For each search the last sentence that called for it. */
    private final int[] called;

    /** What the sentence at hand says of each condition of ambiguous terms; 0 where it was not asked. */
    private final byte[] answers;

    /** Units that are not just the sentences, and the searches called for in each. */
    private record Elsewhere(Units units, SortedMap<Integer, BitSet> searches) {
        void call(int search, int position) {
            int unit = units.of(position);
            if (unit >= 0) {
                searches.computeIfAbsent(unit, u -> new BitSet()).set(search);
            }
        }
    }

    Matcher(Plan plan, AnnotatedDocument document) {
        this.plan = plan;
        this.positions = new Positions(document);
        this.terms = new TermHits(plan.terms());
        Verdicts[] verdicts =
                positions.readings().stream().map(plan.index()::verdicts).toArray(Verdicts[]::new);
        this.unit = new Unit(plan.index(), positions, verdicts, terms);
        this.elsewhere = plan.bounds().stream()
                .map(within -> new Elsewhere(positions.units(within), new TreeMap<>()))
                .toList();
        this.called = new int[plan.searches().size()];
        this.answers = new byte[plan.conditions()];
        Arrays.fill(called, -1);
    }

    /**
     * The matches of each search, in text order.
     *
     * @param overlaps how the matches of each may overlap
     * @param agenda where to look for each
     */
    List<List<Match>> find(List<Overlap> overlaps, Agenda agenda) {
        List<List<Match>> found = new ArrayList<>();
        overlaps.forEach(overlap -> found.add(new ArrayList<>(0)));
        for (int sentence = 0; sentence < positions.sentences(); sentence++) {
            enter(sentence);
            int number = sentence;
            call(search -> {
                if (agenda.everywhere(search) && run(search, number, overlaps, found)) {
                    agenda.around(search).stream().forEach(other -> run(other, number, overlaps, found));
                }
            });
        }
        elsewhere.forEach(bound -> bound.searches.forEach((stretch, searches) -> {
            unit.readLater(bound.units.start(stretch), bound.units.end(stretch));
            terms.mark(unit);
            searches.stream().forEach(search -> search(search, overlaps.get(search), found.get(search)));
        }));
        return found;
    }

    /** Looks once in the sentence at hand, or calls for the stretch around it; tells whether there is a match. */
    private boolean run(int number, int sentence, List<Overlap> overlaps, List<List<Match>> found) {
        if (called[number] == sentence) {
            return false;
        }
        called[number] = sentence;
        Plan.Search search = plan.searches().get(number);
        if (search.bound() >= 0) {
            elsewhere.get(search.bound()).call(number, unit.from());
            return false;
        }
        return met(search.needs()) && search(number, overlaps.get(number), found.get(number));
    }

    private boolean search(int number, Overlap overlap, List<Match> found) {
        UnitSearch here = new UnitSearch(plan.searches().get(number), unit, unit.from(), unit.to());
        int before = found.size();
        if (here.any()) {
            here.walks(overlap).forEach(walk -> found.add(walk.match()));
        }
        return found.size() > before;
    }

    private void enter(int sentence) {
        unit.read(positions.sentenceStart(sentence), positions.sentenceEnd(sentence));
        Arrays.fill(answers, (byte) 0);
        terms.add(unit, this::holds);
    }

    /** Whether a condition of ambiguous terms holds in the sentence at hand. */
    private boolean holds(int when) {
        if (answers[when] == 0) {
            boolean yes = new UnitSearch(plan.condition(when), unit, unit.from(), unit.to()).matches();
            answers[when] = yes ? YES : NO;
        }
        return answers[when] == YES;
    }

    /** Names the searches of which the likely rarest need is in the sentence at hand, some of them more than once. */
    private void call(IntConsumer search) {
        for (int number : plan.always()) {
            search.accept(number);
        }
        for (int i = 0; i < unit.seen().size(); i++) {
            for (int number : plan.neediest(unit.seen().get(i))) {
                search.accept(number);
            }
        }
    }

    private boolean met(int[][] needs) {
        for (int[] need : needs) {
            if (!sees(need)) {
                return false;
            }
        }
        return true;
    }

    private boolean sees(int[] either) {
        for (int one : either) {
            if (unit.sees(one)) {
                return true;
            }
        }
        return false;
    }

    /** Finds the terms of the whole document, for {@link #unit}. */
    Matcher withTerms() {
        for (int sentence = 0; sentence < positions.sentences(); sentence++) {
            enter(sentence);
        }
        return this;
    }

    /** Some stretch of the document, once the terms of its sentences are known. */
    Unit unit(int from, int to) {
        unit.readLater(from, to);
        terms.mark(unit);
        return unit;
    }

    Positions positions() {
        return positions;
    }
}
