package wpr.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import wpr.measure.Tally.Occurrence;
import wpr.model.Fragility;
import wpr.model.SilenceSpec;
import wpr.model.Span;

/**
 * What would turn the answer to a silence rule, where it is <i>flagged</i> or <i>clear</i>: the smallest set of
 * sentences without which it is another, and the settings of a grid under which it holds. The grid is quotations out or
 * in, headings in or out, what is given counted strict or loose, and thresholds at 80, 100 and 120 per cent: 24 settings.
 */
final class SilenceFragility {
    private static final int TRIALS = 20_000;
    private static final double[] THRESHOLDS = {0.8, 1, 1.2};

    private final Tally tally;
    private final SilenceSpec spec;
    private final IntPredicate sections;
    private final Thresholds thresholds;

    SilenceFragility(Tally tally, SilenceSpec spec, IntPredicate sections, Thresholds thresholds) {
        this.tally = tally;
        this.spec = spec;
        this.sections = sections;
        this.thresholds = thresholds;
    }

    Fragility of(Scope scope) {
        String answer = Silences.status(scope, thresholds);
        if (!answer.equals("flagged") && !answer.equals("clear")) {
            return Fragility.NONE;
        }
        Set<Integer> flips = new Flips(
                        gone -> !Silences.status(scope.without(gone, tally), thresholds).equals(answer), TRIALS)
                .smallest(candidates(scope));
        return new Fragility(
                flips.stream().map(s -> tally.sentences().get(s).span()).toList(),
                held(answer),
                4 * Mode.values().length * THRESHOLDS.length,
                Fragility.FACTORS.stream()
                        .map(factor -> Silences.status(scope, thresholds.times(factor)))
                        .toList());
    }

    private int held(String answer) {
        int held = 0;
        for (Tally read : List.of(tally, tally.withQuotations())) {
            for (Tally variant : List.of(read, read.withoutHeadings())) {
                for (Mode mode : Mode.values()) {
                    Scope scope = Scope.of(variant, spec, sections, mode);
                    for (double factor : THRESHOLDS) {
                        held += Silences.status(scope, thresholds.times(factor)).equals(answer) ? 1 : 0;
                    }
                }
            }
        }
        return held;
    }

    /**
     * The sentences worth leaving out. Where only counts decide, sentences with the same counts are alike but for their
     * length, so the three longest of each kind will do; where places decide, every sentence with a hit.
     */
    private List<Integer> candidates(Scope scope) {
        Map<Integer, List<Integer>> counts = new HashMap<>();
        for (List<Occurrence> side : List.of(scope.given(), scope.expect(), scope.marker())) {
            side.forEach(o -> counts.put(o.sentence(), new ArrayList<>(List.of(0, 0, 0))));
        }
        scope.given().forEach(o -> counts.get(o.sentence()).set(0, counts.get(o.sentence()).get(0) + 1));
        scope.expect().forEach(o -> counts.get(o.sentence()).set(1, counts.get(o.sentence()).get(1) + 1));
        Map<List<Integer>, List<Integer>> kinds = new HashMap<>();
        for (int i = 0; i < tally.sentences().size(); i++) {
            int passage = tally.sentences().get(i).passage();
            if (sections.test(tally.passages().get(passage).section())) {
                kinds.computeIfAbsent(counts.getOrDefault(i, List.of(0, 0)), kind -> new ArrayList<>())
                        .add(i);
            }
        }
        Set<Integer> chosen = new TreeSet<>(Absence.countsDecide(spec) ? Set.of() : counts.keySet());
        Comparator<Integer> longest =
                Comparator.comparing((Integer s) -> -tally.sentences().get(s).words());
        kinds.values().forEach(alike -> alike.stream().sorted(longest).limit(3).forEach(chosen::add));
        return List.copyOf(chosen);
    }
}
