package wpr.measure;

import java.util.ArrayList;
import java.util.Arrays;
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

/**
 * What would turn the answer to a silence rule, where it is <i>flagged</i> or <i>clear</i>: the smallest set of
 * sentences without which it is another, and the settings of a grid under which it holds. The grid is quotations out or
 * in, headings in or out, what is given counted strict or loose, and thresholds at 80, 100 and 120 per cent: 24 settings.
 */
final class SilenceFragility {
    private static final int TRIALS = 20_000;
    private static final double[] THRESHOLDS = {0.8, 1, 1.2};

    private final Tally tally;
    private final List<Tally> readings;
    private final SilenceSpec spec;
    private final IntPredicate sections;
    private final Thresholds thresholds;

    /** @param readings the tally in all {@link Tally#readings()} */
    SilenceFragility(List<Tally> readings, SilenceSpec spec, IntPredicate sections, Thresholds thresholds) {
        this.tally = readings.get(0);
        this.readings = readings;
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
                        gone -> !Silences.status(scope.without(gone, tally), thresholds)
                                .equals(answer),
                        TRIALS)
                .smallest(candidates(scope));
        return new Fragility(
                flips.stream().map(s -> tally.sentences().get(s).span()).toList(),
                held(answer),
                readings.size() * Mode.values().length * THRESHOLDS.length,
                Fragility.FACTORS.stream()
                        .map(factor -> Silences.status(scope, thresholds.times(factor)))
                        .toList());
    }

    private int held(String answer) {
        int held = 0;
        for (Tally reading : readings) {
            for (Mode mode : Mode.values()) {
                Scope scope = Scope.of(reading, spec, sections, mode);
                for (double factor : THRESHOLDS) {
                    held += Silences.status(scope, thresholds.times(factor)).equals(answer) ? 1 : 0;
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
        if (beyondReach(scope)) {
            return List.of();
        }
        Map<Kind, List<Integer>> alike = new HashMap<>();
        Set<Integer> chosen = new TreeSet<>();
        int[] given = perSentence(scope.given());
        int[] expect = perSentence(scope.expect());
        int[] marker = perSentence(scope.marker());
        for (int i = 0; i < given.length; i++) {
            int passage = tally.sentences().get(i).passage();
            if (sections.test(tally.passages().get(passage).section())) {
                alike.computeIfAbsent(new Kind(given[i], expect[i]), kind -> new ArrayList<>())
                        .add(i);
                if (!Absence.countsDecide(spec) && given[i] + expect[i] + marker[i] > 0) {
                    chosen.add(i);
                }
            }
        }
        Comparator<Integer> longest =
                Comparator.comparing((Integer s) -> -tally.sentences().get(s).words());
        alike.values().forEach(kind -> kind.stream().sorted(longest).limit(3).forEach(chosen::add));
        return List.copyOf(chosen);
    }

    /**
     * Whether three sentences cannot turn the answer, where only counts decide: without the three that hold most of what
     * is given, of what is expected and of the words all thresholds are still kept.
     */
    private boolean beyondReach(Scope scope) {
        if (!Absence.countsDecide(spec)) {
            return false;
        }
        int words = scope.words()
                - heaviest(tally.sentences().stream()
                        .mapToInt(Tally.Sentence::words)
                        .toArray());
        int given = scope.given().size() - heaviest(perSentence(scope.given()));
        int expect = scope.expect().size() - heaviest(perSentence(scope.expect()));
        boolean raised = spec.given().id().isEmpty() || given >= thresholds.given();
        boolean absent = scope.expect().size() <= thresholds.expect();
        return words > 0 && raised && (absent ? words >= thresholds.words() : expect > thresholds.expect());
    }

    private static int heaviest(int[] counts) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        return Arrays.stream(sorted, Math.max(0, sorted.length - 3), sorted.length)
                .sum();
    }

    private int[] perSentence(List<Occurrence> occurrences) {
        int[] counts = new int[tally.sentences().size()];
        occurrences.forEach(o -> counts[o.sentence()]++);
        return counts;
    }

    /** Hits in a sentence. */
    private record Kind(int given, int expect) {}
}
