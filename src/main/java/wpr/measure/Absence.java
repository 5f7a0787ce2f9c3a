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
 * @param near places that come near to what is expected
 */
record Absence(State state, Contrast contrast, List<Occurrence> near) {
    /** In so many passages at least two concepts must meet before their order says anything. */
    private static final int LEAST_JOINT = 5;

    enum State {
        ABSENT,
        PRESENT,
        /** Nothing is there that could be late, hedged or attributed, or there is nothing to hold it against. */
        NOTHING_TO_ASK
    }

    /** Whether a rule asks for counts alone, so that it does not matter where hits stand. */
    static boolean countsDecide(SilenceSpec spec) {
        return !List.of("positional", "hedged", "attributed", "agent").contains(spec.type());
    }

    static Absence of(Scope scope, int atMost) {
        return switch (scope.spec().type()) {
            case "positional" -> positional(scope);
            case "hedged", "attributed" -> marked(scope, false);
            case "agent" -> marked(scope, true);
            case "relative", "interlocutor" -> new Absence(State.NOTHING_TO_ASK, Contrast.NONE, scope.near());
            default ->
                new Absence(
                        scope.expect().size() <= atMost ? State.ABSENT : State.PRESENT, Contrast.NONE, scope.near());
        };
    }

    /**
     * Backgrounded: first said late, or said only aside, or said after the other in four of five passages that hold both.
     * The cells are hits aside, hits, passages in which it comes after the other, passages that hold both.
     */
    private static Absence positional(Scope scope) {
        List<Occurrence> expect = scope.expect();
        if (expect.isEmpty()) {
            return new Absence(State.NOTHING_TO_ASK, Contrast.NONE, scope.near());
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
                        "first-position", List.of(aside, expect.size(), after, joint), first, Double.NaN, Double.NaN),
                expect);
    }

    /**
     * Treated otherwise than its counterpart: the odds of a marker near what is expected against the odds of one near what
     * is given. Halves are added to the cells (Haldane 1956, Anscombe 1956); the interval is Woolf's (1955), which takes
     * hits for independent, so it wants a look at the passages.
     *
     * @param missing whether the lack of a marker is what is asked for
     */
    private static Absence marked(Scope scope, boolean missing) {
        List<Occurrence> treated = only(scope.expect(), o -> scope.marked(o) != missing);
        int others = only(scope.given(), o -> scope.marked(o) != missing).size();
        int all = scope.expect().size();
        int allOthers = scope.given().size();
        if (all == 0 || allOthers == 0) {
            return new Absence(State.NOTHING_TO_ASK, Contrast.NONE, scope.near());
        }
        double odds = Balance.log2(treated.size(), all - treated.size()) - Balance.log2(others, allOthers - others);
        double error = Math.sqrt(1 / (treated.size() + 0.5)
                        + 1 / (all - treated.size() + 0.5)
                        + 1 / (others + 0.5)
                        + 1 / (allOthers - others + 0.5))
                / Math.log(2);
        Contrast contrast = new Contrast(
                "log2-odds-ratio",
                List.of(treated.size(), all, others, allOthers),
                odds,
                odds - 1.959964 * error,
                odds + 1.959964 * error);
        return new Absence(contrast.low() > 0 ? State.ABSENT : State.PRESENT, contrast, treated);
    }
}
