package wpr.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import wpr.measure.Tally.Occurrence;
import wpr.model.SilenceSpec;

/**
 * What one silence rule sees of one unit of a document.
 *
 * @param spec the rule
 * @param words words searched
 * @param firstWord words of the document before the unit
 * @param given what makes the expectation, strict
 * @param expect what is expected, loose
 * @param marker what may be around it, loose
 * @param near what comes near to what is expected without counting
 * @param aside passages outside the running text
 * @param sections which sections are the unit
 */
record Scope(
        SilenceSpec spec,
        int words,
        int firstWord,
        List<Occurrence> given,
        List<Occurrence> expect,
        List<Occurrence> marker,
        List<Occurrence> near,
        IntPredicate aside,
        IntPredicate sections) {

    static Scope of(Tally tally, SilenceSpec spec, IntPredicate sections) {
        return of(tally, spec, sections, Mode.STRICT);
    }

    /** The scope with what makes the expectation counted in a mode of choice. */
    static Scope of(Tally tally, SilenceSpec spec, IntPredicate sections, Mode givenMode) {
        IntPredicate inside =
                passage -> sections.test(tally.passages().get(passage).section());
        List<Occurrence> expect = tally.of(spec.expect().id(), Mode.LOOSE);
        List<Occurrence> near = new ArrayList<>(tally.quoted());
        near.removeIf(o -> !o.concept().equals(spec.expect().id()) || !inside.test(o.passage()));
        near.addAll(only(expect, o -> !inside.test(o.passage())));
        int first = 0;
        while (first < tally.sections().size() && !sections.test(first)) {
            first++;
        }
        int before = first;
        return new Scope(
                spec,
                tally.words(passage -> sections.test(passage.section())),
                tally.words(passage -> passage.section() < before),
                only(tally.of(spec.given().id(), givenMode), o -> inside.test(o.passage())),
                only(expect, o -> inside.test(o.passage())),
                only(tally.of(spec.treatment().marker().id(), Mode.LOOSE), o -> inside.test(o.passage())),
                near,
                passage -> tally.passages().get(passage).aside(),
                sections);
    }

    /** What is left without some sentences of the unit. */
    Scope without(Tally tally, List<Integer> gone) {
        int less = gone.stream().mapToInt(s -> tally.sentences().get(s).words()).sum();
        return new Scope(
                spec,
                words - less,
                firstWord,
                left(tally, given, gone),
                left(tally, expect, gone),
                left(tally, marker, gone),
                near,
                aside,
                sections);
    }

    private static List<Occurrence> left(Tally tally, List<Occurrence> occurrences, List<Integer> gone) {
        return occurrences.stream()
                .filter(o -> !gone.contains(o.sentence()))
                .map(o -> o.earlier(gone.stream()
                        .filter(s -> s < o.sentence())
                        .mapToInt(s -> tally.sentences().get(s).words())
                        .sum()))
                .toList();
    }

    /** The places to look at: what is treated in the way asked for, or what comes near to being there. */
    List<Occurrence> places() {
        return switch (spec.type()) {
            case "positional" -> expect;
            case "hedged", "attributed" -> only(expect, this::marked);
            case "agent" -> only(expect, o -> !marked(o));
            default -> near;
        };
    }

    /** Whether a marker stands in the same sentence, as near as the rule wants it. */
    boolean marked(Occurrence occurrence) {
        int window = spec.treatment().window();
        return marker.stream()
                .anyMatch(m ->
                        m.sentence() == occurrence.sentence() && (window == 0 || m.distance(occurrence) <= window));
    }

    static List<Occurrence> only(List<Occurrence> occurrences, Predicate<Occurrence> which) {
        return occurrences.stream().filter(which).toList();
    }
}
