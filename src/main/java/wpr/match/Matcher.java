package wpr.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final Reach reach;
    /** For each way the sentence in which it was last tried. */
    private final int[] gone;

    /** For each search the sentence in which some way of it last got through. */
    private final int[] done;

    private final List<Overlap> overlaps;
    private final Agenda agenda;
    private final List<List<Match>> found;

    /** The number of the sentence at hand, from 1. */
    private int sentence;

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

    /** For explanations, which look for nothing. */
    Matcher(Plan plan, AnnotatedDocument document) {
        this(plan, document, List.of(), Agenda.all(0));
    }

    /**
     * @param overlaps how the matches of each search may overlap
     * @param agenda where to look for each
     */
    Matcher(Plan plan, AnnotatedDocument document, List<Overlap> overlaps, Agenda agenda) {
        this.plan = plan;
        this.overlaps = overlaps;
        this.agenda = agenda;
        this.found = new ArrayList<>(Collections.nCopies(overlaps.size(), List.of()));
        this.positions = new Positions(document);
        this.terms = new TermHits(plan.terms());
        Verdicts[] verdicts =
                positions.readings().stream().map(plan.index()::verdicts).toArray(Verdicts[]::new);
        this.unit = new Unit(plan.index(), positions, verdicts, terms);
        this.elsewhere = plan.bounds().stream()
                .map(within -> new Elsewhere(positions.units(within), new TreeMap<>()))
                .toList();
        this.reach = new Reach(unit);
        this.gone = new int[plan.ways()];
        this.done = new int[plan.searches().size()];
        this.answers = new byte[plan.conditions()];
    }

    /** The matches of each search, in text order; to be called once. */
    List<List<Match>> find() {
        for (int number = 0; number < positions.sentences(); number++) {
            enter(number);
            look();
        }
        elsewhere.forEach(bound -> bound.searches.forEach((stretch, searches) -> {
            unit(bound.units.start(stretch), bound.units.end(stretch));
            searches.stream().forEach(search -> add(search, whole(search)));
        }));
        return found;
    }

    private UnitSearch whole(int search) {
        return new UnitSearch(plan.searches().get(search), unit, unit.from(), unit.to());
    }

    /** Adds the matches of a search in a unit; tells whether there are any. */
    private boolean add(int number, UnitSearch search) {
        List<Walk> walks = search.walks(overlaps.get(number));
        for (Walk walk : walks) {
            found(number).add(walk.match());
        }
        return !walks.isEmpty();
    }

    /** Where the matches of a search go; most searches of a large set find nothing in a document. */
    private List<Match> found(int search) {
        if (found.get(search).isEmpty()) {
            found.set(search, new ArrayList<>());
        }
        return found.get(search);
    }

    private void enter(int number) {
        sentence = number + 1;
        unit.read(positions.sentenceStart(number), positions.sentenceEnd(number));
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

    /** Looks in the sentence at hand for all that can match there. */
    private void look() {
        for (int way : plan.always()) {
            look(way);
        }
        for (int i = 0; i < unit.seen().size(); i++) {
            for (int way : plan.neediest(unit.seen().get(i))) {
                look(way);
            }
        }
    }

    private void look(int way) {
        int search = plan.way(way).search();
        if (agenda.everywhere(search) && matches(way)) {
            for (int deciding : agenda.around(search)) {
                for (int other = plan.firstWay(deciding); other < plan.firstWay(deciding + 1); other++) {
                    matches(other);
                }
            }
        }
    }

    /** Looks once in a sentence along a way, unless another of its search has got through; tells whether that matches. */
    private boolean matches(int number) {
        Plan.Way way = plan.way(number);
        if (gone[number] == sentence || done[way.search()] == sentence) {
            return false;
        }
        gone[number] = sentence;
        Plan.Search search = plan.searches().get(way.search());
        if (search.bound() >= 0) {
            elsewhere.get(search.bound()).call(way.search(), unit.from());
            return false;
        }
        if (!met(way.needs())) {
            return false;
        }
        int[] row = plan.row(way.search());
        if (row.length > 0) {
            return WordRow.find(row, unit, overlaps.get(way.search()), found(way.search()));
        }
        if (!reach.run(search.body(), way.option())) {
            return false;
        }
        done[way.search()] = sentence;
        return add(way.search(), reach.whole() ? new UnitSearch(search, unit, reach) : whole(way.search()));
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
        for (int number = 0; number < positions.sentences(); number++) {
            enter(number);
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
