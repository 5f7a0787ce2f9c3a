package wpr.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
    /** For each way the last sentence in which it was tried. */
    private final int[] gone;

    /** For each search the last sentence in which some way of it got through. */
    private final int[] done;

    /** The searches of which some way gets through the sentence at hand. */
    private final Ints through = new Ints();

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
        this.reach = new Reach(unit);
        this.gone = new int[plan.ways()];
        this.done = new int[plan.searches().size()];
        this.answers = new byte[plan.conditions()];
        Arrays.fill(gone, -1);
        Arrays.fill(done, -1);
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
            open(agenda);
            for (int i = 0; i < through.size(); i++) {
                int search = through.get(i);
                if (matches(search, overlaps.get(search), found.get(search))) {
                    for (int deciding : agenda.around(search)) {
                        open(deciding);
                    }
                }
            }
        }
        elsewhere.forEach(bound -> bound.searches.forEach((stretch, searches) -> {
            unit.readLater(bound.units.start(stretch), bound.units.end(stretch));
            terms.mark(unit);
            searches.stream().forEach(search -> matches(search, overlaps.get(search), found.get(search)));
        }));
        return found;
    }

    private boolean matches(int search, Overlap overlap, List<Match> found) {
        UnitSearch here = new UnitSearch(plan.searches().get(search), unit, unit.from(), unit.to());
        int before = found.size();
        here.walks(overlap).forEach(walk -> found.add(walk.match()));
        return found.size() > before;
    }

    private void enter(int sentence) {
        this.sentence = sentence;
        through.clear();
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

    /** Tries the ways of which the likely rarest need is in the sentence at hand. */
    private void open(Agenda agenda) {
        for (int way : plan.always()) {
            open(way, agenda);
        }
        for (int i = 0; i < unit.seen().size(); i++) {
            for (int way : plan.neediest(unit.seen().get(i))) {
                open(way, agenda);
            }
        }
    }

    private void open(int number, Agenda agenda) {
        Plan.Way way = plan.way(number);
        if (agenda.everywhere(way.search())) {
            go(number, way);
        }
    }

    /** Tries all ways of a search. */
    private void open(int search) {
        for (int way = plan.firstWay(search); way < plan.firstWay(search + 1); way++) {
            go(way, plan.way(way));
        }
    }

    /** Goes a way to see whether it gets through, once in a sentence and while no other of its search has. */
    private void go(int number, Plan.Way way) {
        if (gone[number] == sentence || done[way.search()] == sentence) {
            return;
        }
        gone[number] = sentence;
        Plan.Search search = plan.searches().get(way.search());
        if (search.bound() >= 0) {
            elsewhere.get(search.bound()).call(way.search(), unit.from());
        } else if (met(way.needs()) && reach.run(search.body(), way.option())) {
            done[way.search()] = sentence;
            through.add(way.search());
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
