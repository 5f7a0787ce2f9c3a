package wpr.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wpr.model.AnnotatedDocument;
import wpr.model.Reading;
import wpr.model.Upos;

/** A plan at work on one document. For one thread. */
final class Matcher {
    private final Plan plan;
    private final Positions positions;
    private final Sightings sightings;
    private final TermHits terms;
    private final Map<List<Structure>, Units> units = new HashMap<>();
    private final Map<Integer, Answers> answers = new HashMap<>();

    /** In which sentences a condition was asked, and where it holds. */
    private record Answers(BitSet asked, BitSet yes) {}

    Matcher(Plan plan, AnnotatedDocument document) {
        this.plan = plan;
        this.positions = new Positions(document);
        this.sightings = new Sightings(plan.index(), positions);
        this.terms = new TermHits(plan.terms(), sightings, positions);
    }

    /** The searches that can match in the document at all. */
    BitSet candidates() {
        BitSet candidates = new BitSet();
        for (int search : plan.always()) {
            candidates.set(search);
        }
        for (int element : sightings.seen()) {
            for (int search : plan.neediestOf(element)) {
                candidates.set(search);
            }
        }
        for (int lexicon = 0; lexicon < plan.terms().lexicons(); lexicon++) {
            for (int search : terms.of(lexicon).length > 0 ? plan.neediestOfLexicon(lexicon) : Ints.NONE) {
                candidates.set(search);
            }
        }
        return candidates;
    }

    List<Match> find(int number, Overlap overlap) {
        Plan.Search search = plan.searches().get(number);
        Units bounds = units.computeIfAbsent(search.query().within(), positions::units);
        List<Match> matches = new ArrayList<>();
        BitSet wanted = wanted(search, bounds);
        for (int unit = wanted.nextSetBit(0); unit >= 0; unit = wanted.nextSetBit(unit + 1)) {
            new UnitSearch(search, this, bounds.start(unit), bounds.end(unit))
                    .walks(overlap)
                    .forEach(walk -> matches.add(walk.match()));
        }
        return matches;
    }

    /** The units in which the rarest of what the search needs was seen. */
    private BitSet wanted(Plan.Search search, Units bounds) {
        BitSet wanted = new BitSet(bounds.size());
        if (search.needs().length == 0) {
            wanted.set(0, bounds.size());
            return wanted;
        }
        int[] rarest = search.needs()[0];
        for (int[] need : search.needs()) {
            rarest = sightings(need) < sightings(rarest) ? need : rarest;
        }
        for (int one : rarest) {
            for (int n = 0; n < sightings(one); n++) {
                int unit = bounds.of(one >= 0 ? sightings.position(one, n) : TermHits.start(terms.of(~one)[n]));
                if (unit >= 0) {
                    wanted.set(unit);
                }
            }
        }
        return wanted;
    }

    private int sightings(int... needs) {
        return Arrays.stream(needs)
                .map(one -> one >= 0 ? sightings.count(one) : terms.of(~one).length)
                .sum();
    }

    Positions positions() {
        return positions;
    }

    boolean holds(int element, int position) {
        return sightings.holds(element, position);
    }

    /** How near a position comes to an element, from 0 to 1; verbs, on which most turns, a little nearer than others. */
    double nearness(Node leaf, int position) {
        Reading reading = positions.readings().get(positions.reading(position));
        double part = leaf instanceof Node.Element element
                ? element.condition().nearness(reading, positions.place(position))
                : 0;
        boolean verb = reading.pos() == Upos.VERB || reading.pos() == Upos.AUX;
        return Math.max(part, verb ? 0.05 : reading.pos() == Upos.NOUN ? 0.03 : 0);
    }

    boolean punctuation(int position) {
        return positions.readings().get(positions.reading(position)).pos() == Upos.PUNCT;
    }

    long[] hits(int lexicon) {
        return terms.of(lexicon);
    }

    int firstHit(int lexicon, int position) {
        return terms.from(lexicon, position);
    }

    String term(long hit) {
        return terms.term(hit).notation();
    }

    /** Whether a hit counts in strict mode: its term is not ambiguous, or all its conditions hold in the sentence. */
    boolean strict(long hit) {
        TermTable.Entry term = terms.term(hit);
        if (!term.ambiguous()) {
            return true;
        }
        int sentence = positions.sentence(TermHits.start(hit));
        return term.when().length > 0 && Arrays.stream(term.when()).allMatch(when -> holdsIn(sentence, when));
    }

    private boolean holdsIn(int sentence, int when) {
        Answers known = answers.computeIfAbsent(when, w -> new Answers(new BitSet(), new BitSet()));
        if (!known.asked.get(sentence)) {
            known.asked.set(sentence);
            int from = positions.sentenceStart(sentence);
            int to = positions.sentenceEnd(sentence);
            known.yes.set(sentence, new UnitSearch(plan.condition(when), this, from, to).matches());
        }
        return known.yes.get(sentence);
    }
}
