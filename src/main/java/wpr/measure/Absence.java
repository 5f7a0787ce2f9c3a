package wpr.measure;

import static wpr.measure.Scope.only;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wpr.measure.Tally.Occurrence;
import wpr.model.Silence.Contrast;
import wpr.model.SilenceSpec;
import wpr.model.SilenceSpec.Treatment;

/**
 * Whether what a rule expects is absent in its way: not there, or there but late, hedged, attributed, without agent.
 *
 * @param state whether it is
 * @param contrast the comparison behind the answer
 */
record Absence(State state, Contrast contrast) {
    /** In so many passages at least two concepts must meet before their order says anything. */
    private static final int LEAST_JOINT = 5;

    enum State {
        ABSENT,
        PRESENT,
        /** Nothing is there that could be late, hedged or attributed, or there is nothing to hold it against. */
        NOTHING_TO_ASK
    }

    /** Types that hold two treatments against each other. */
    static final Set<String> COMPARES = Set.of("hedged", "attributed", "agent");

    private static final Absence NOTHING = new Absence(State.NOTHING_TO_ASK, Contrast.NONE);

    static Absence of(Scope scope, int atMost) {
        return scope.spec().type().equals("positional") ? positional(scope) : of(scope.spec(), Sums.of(scope), atMost);
    }

    /** The answer of a type for which counts alone decide, that is of all but {@code positional}. */
    static Absence of(SilenceSpec spec, Sums sums, int atMost) {
        return switch (spec.type()) {
            case "hedged", "attributed" -> marked(sums.expectMarked(), sums.expect(), sums.givenMarked(), sums.given());
            case "agent" ->
                marked(
                        sums.expect() - sums.expectMarked(),
                        sums.expect(),
                        sums.given() - sums.givenMarked(),
                        sums.given());
            case "relative", "interlocutor", "positional" -> NOTHING;
            default -> new Absence(sums.expect() <= atMost ? State.ABSENT : State.PRESENT, Contrast.NONE);
        };
    }

    /**
     * Backgrounded: first said late, or said only aside, or said after the other in four of five passages that hold both.
     * The cells are hits aside, hits, passages in which it comes after the other, passages that hold both.
     */
    private static Absence positional(Scope scope) {
        List<Occurrence> expect = scope.expect();
        if (expect.isEmpty()) {
            return NOTHING;
        }
        double first = (expect.get(0).word() - scope.firstWord()) / (double) scope.words();
        int aside = only(expect, o -> scope.aside().test(o.passage())).size();
        int joint = 0;
        int after = 0;
        Set<Integer> seen = new HashSet<>();
        for (Occurrence occurrence : expect) {
            List<Occurrence> others = only(scope.given(), o -> o.passage() == occurrence.passage());
            if (!others.isEmpty() && seen.add(occurrence.passage())) {
                joint++;
                after += others.get(0).start() < occurrence.start() ? 1 : 0;
            }
        }
        Treatment treatment = scope.spec().treatment();
        boolean late = first > treatment.laterThan();
        boolean second = joint >= LEAST_JOINT && after * 5 >= joint * 4;
        return new Absence(
                late || aside == expect.size() || second ? State.ABSENT : State.PRESENT,
                new Contrast(
                        "first-position", List.of(aside, expect.size(), after, joint), first, Double.NaN, Double.NaN));
    }

    /** Treated otherwise than its counterpart: the odds of a treatment against those of its counterpart lie above even. */
    private static Absence marked(int treated, int all, int othersTreated, int others) {
        if (all == 0 || others == 0) {
            return NOTHING;
        }
        Contrast contrast = odds(treated, all, othersTreated, others);
        return new Absence(contrast.low() > 0 ? State.ABSENT : State.PRESENT, contrast);
    }

    /**
     * The odds of a treatment of one thing against the odds of the same treatment of another. Halves are added to the
     * cells (Haldane 1956, Anscombe 1956); the interval is Woolf's (1955), which takes hits for independent, so it wants
     * a look at the passages.
     */
    static Contrast odds(int treated, int all, int othersTreated, int others) {
        double odds = Balance.log2(treated, all - treated) - Balance.log2(othersTreated, others - othersTreated);
        double error = Math.sqrt(1 / (treated + 0.5)
                        + 1 / (all - treated + 0.5)
                        + 1 / (othersTreated + 0.5)
                        + 1 / (others - othersTreated + 0.5))
                / Math.log(2);
        return new Contrast(
                "log2-odds-ratio",
                List.of(treated, all, othersTreated, others),
                odds,
                odds - 1.959964 * error,
                odds + 1.959964 * error);
    }
}
