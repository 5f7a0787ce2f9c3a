package wpr.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import wpr.measure.Tally.Occurrence;
import wpr.model.Fragility;
import wpr.model.SilenceSpec;

/**
 * What would turn the answer to a silence rule, where it is <i>flagged</i> or <i>clear</i>: the smallest set of
 * sentences without which it is another, and the settings of a grid under which it holds. The grid is quotations out or
 * in, headings in or out, lemmas on or off, what is given counted strict or loose, and thresholds at 80, 100 and 120 per
 * cent: 48 settings.
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

    Fragility of(Scope scope, String answer) {
        if (!answer.equals("flagged") && !answer.equals("clear")) {
            return Fragility.NONE;
        }
        return new Fragility(
                (spec.type().equals("positional") ? moves(scope, answer) : flips(scope, answer))
                        .stream().map(s -> tally.sentences().get(s).span()).toList(),
                held(answer),
                readings.size() * Mode.values().length * THRESHOLDS.length,
                Fragility.FACTORS.stream()
                        .map(factor -> Silences.status(scope, thresholds.times(factor)))
                        .toList());
    }

    /** What would turn an answer about the corpus: settings and thresholds; sentences of so many texts are not searched. */
    static Fragility ofCorpus(CorpusTally corpus, SilenceSpec spec, Thresholds thresholds, String answer) {
        if (!answer.equals("flagged") && !answer.equals("clear")) {
            return Fragility.NONE;
        }
        int held = 0;
        for (int reading = 0; reading < Tally.READINGS; reading++) {
            for (Mode mode : Mode.values()) {
                Sums sums = corpus.sums(spec, reading, mode);
                for (double factor : THRESHOLDS) {
                    held += Silences.status(spec, sums, thresholds.times(factor))
                                    .equals(answer)
                            ? 1
                            : 0;
                }
            }
        }
        Sums whole = corpus.sums(spec, 0, Mode.STRICT);
        return new Fragility(
                List.of(),
                held,
                Tally.READINGS * Mode.values().length * THRESHOLDS.length,
                Fragility.FACTORS.stream()
                        .map(factor -> Silences.status(spec, whole, thresholds.times(factor)))
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

    /** Where things stand cannot be added up, so of {@code positional} each set is counted anew. */
    private List<Integer> moves(Scope scope, String answer) {
        TreeSet<Integer> candidates = new TreeSet<>();
        scope.expect().forEach(o -> candidates.add(o.sentence()));
        scope.given().forEach(o -> candidates.add(o.sentence()));
        List<Integer> firsts = candidates.stream().limit(3).toList();
        for (int side = 0; side <= firsts.size(); side++) {
            int from = side == 0 ? 0 : firsts.get(side - 1);
            int to = side == firsts.size() ? tally.sentences().size() : firsts.get(side);
            longest(from, to).forEach(candidates::add);
        }
        return new Flips(
                        gone -> !Silences.status(scope.without(tally, gone), thresholds)
                                .equals(answer),
                        TRIALS)
                .smallest(List.copyOf(candidates));
    }

    /** The three longest sentences of the unit from one sentence to another: those without a hit are alike but for length. */
    private List<Integer> longest(int from, int to) {
        return IntStream.range(from, to)
                .filter(s -> tally.sentences().get(s).words() > 0)
                .filter(s -> sections.test(
                        tally.passages().get(tally.sentences().get(s).passage()).section()))
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer s) -> -tally.sentences().get(s).words())
                        .thenComparing(s -> s))
                .limit(3)
                .toList();
    }

    private List<Integer> flips(Scope scope, String answer) {
        Sums whole = Sums.of(scope);
        Map<Integer, Sums> sentences = sentences(scope);
        if (beyondReach(whole, sentences)) {
            return List.of();
        }
        Flips flips = new Flips(
                gone -> {
                    Sums left = whole;
                    for (int sentence : gone) {
                        left = left.minus(sentences.getOrDefault(sentence, whole));
                    }
                    return !Silences.status(spec, left, thresholds).equals(answer);
                },
                TRIALS);
        return flips.smallest(candidates(sentences));
    }

    /** The sums of each sentence of the unit. */
    private Map<Integer, Sums> sentences(Scope scope) {
        int[] given = perSentence(scope.given());
        int[] expect = perSentence(scope.expect());
        int[] givenMarked = perSentence(Scope.only(scope.given(), scope::marked));
        int[] expectMarked = perSentence(Scope.only(scope.expect(), scope::marked));
        Map<Integer, Sums> sums = new HashMap<>();
        for (int i = 0; i < given.length; i++) {
            Tally.Sentence sentence = tally.sentences().get(i);
            if (sections.test(tally.passages().get(sentence.passage()).section())) {
                sums.put(i, new Sums(sentence.words(), given[i], expect[i], givenMarked[i], expectMarked[i]));
            }
        }
        return sums;
    }

    private int[] perSentence(List<Occurrence> occurrences) {
        int[] counts = new int[tally.sentences().size()];
        occurrences.forEach(o -> counts[o.sentence()]++);
        return counts;
    }

    /** Sentences with the same counts are alike but for their length, so the three longest of each kind will do. */
    private static List<Integer> candidates(Map<Integer, Sums> sentences) {
        Map<Sums, Integer> taken = new HashMap<>();
        TreeSet<Integer> chosen = new TreeSet<>();
        sentences.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Integer, Sums> s) -> -s.getValue().words())
                        .thenComparing(Map.Entry::getKey))
                .filter(s -> taken.merge(s.getValue().kind(), 1, Integer::sum) <= 3)
                .forEach(s -> chosen.add(s.getKey()));
        return List.copyOf(chosen);
    }

    /**
     * Whether three sentences cannot turn the answer: without the three that hold most of what is given, of what is
     * expected and of the words all thresholds are still kept. Types that compare are always searched.
     */
    private boolean beyondReach(Sums whole, Map<Integer, Sums> sentences) {
        if (List.of("hedged", "attributed", "agent").contains(spec.type())) {
            return false;
        }
        int words = whole.words() - heaviest(sentences, Sums::words);
        int given = whole.given() - heaviest(sentences, Sums::given);
        int expect = whole.expect() - heaviest(sentences, Sums::expect);
        boolean raised = spec.given().id().isEmpty() || given >= thresholds.given();
        boolean absent = whole.expect() <= thresholds.expect();
        return words > 0 && raised && (absent ? words >= thresholds.words() : expect > thresholds.expect());
    }

    private static int heaviest(Map<Integer, Sums> sentences, ToIntFunction<Sums> count) {
        int[] sorted = sentences.values().stream().mapToInt(count).sorted().toArray();
        return Arrays.stream(sorted, Math.max(0, sorted.length - 3), sorted.length)
                .sum();
    }
}
