package wpr.measure;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import wpr.measure.Tally.Occurrence;
import wpr.measure.Tally.Passage;
import wpr.model.Fragility;
import wpr.model.RatioSpec;
import wpr.model.Span;

/**
 * What would turn the verdict on a ratio: the smallest set of sentences without which it is another, and the settings of
 * a grid under which it holds. The grid is quotations out or in, headings in or out, lemmas on or off, strict or loose, and
 * the threshold at 80, 100 and 120 per cent: 48 settings.
 */
final class RatioFragility {
    private static final int TRIALS = 20_000;
    private static final double[] THRESHOLDS = {0.8, 1, 1.2};

    private final Tally tally;
    private final List<Tally> readings;
    private final Ratio ratio;
    private final long seed;
    private final List<Balance> passages;
    private final Balance whole;
    private final List<List<Occurrence>> over;
    private final List<List<Occurrence>> under;

    private RatioFragility(List<Tally> readings, Ratio ratio, long seed) {
        this.tally = readings.get(0);
        this.readings = readings;
        this.ratio = ratio;
        this.seed = seed;
        RatioSpec spec = ratio.spec();
        passages = Balance.passages(tally, spec, ratio.mode(), seed);
        whole = Balance.sum(passages);
        over = Balance.byPassage(tally, spec.over().id(), ratio.mode());
        under = Balance.byPassage(tally, spec.under().id(), ratio.mode());
    }

    /** @param readings the tally in all {@link Tally#readings()} */
    static Fragility of(List<Tally> readings, Ratio ratio, long seed) {
        RatioFragility search = new RatioFragility(readings, ratio, seed);
        String verdict = ratio.lean(search.whole);
        if (verdict.isEmpty()) {
            return Fragility.NONE;
        }
        int held = search.held(verdict);
        List<Span> flips = search.flips(verdict).stream()
                .map(sentence -> search.tally.sentences().get(sentence).span())
                .toList();
        List<String> verdicts = Fragility.FACTORS.stream()
                .map(factor -> ratio.times(factor).lean(search.whole))
                .toList();
        return new Fragility(flips, held, readings.size() * Mode.values().length * THRESHOLDS.length, verdicts);
    }

    /** What would turn the verdict on a corpus: settings and thresholds; sentences of so many texts are not searched. */
    static Fragility ofCorpus(CorpusTally.Resampled corpus, Ratio ratio) {
        Balance whole = corpus.balance(ratio.spec(), 0, ratio.mode());
        String verdict = ratio.lean(whole);
        if (verdict.isEmpty()) {
            return Fragility.NONE;
        }
        int held = 0;
        for (int reading = 0; reading < Tally.READINGS; reading++) {
            for (Mode mode : Mode.values()) {
                Balance balance = corpus.balance(ratio.spec(), reading, mode);
                for (double factor : THRESHOLDS) {
                    held += ratio.times(factor).lean(balance).equals(verdict) ? 1 : 0;
                }
            }
        }
        List<String> verdicts = Fragility.FACTORS.stream()
                .map(factor -> ratio.times(factor).lean(whole))
                .toList();
        return new Fragility(List.of(), held, Tally.READINGS * Mode.values().length * THRESHOLDS.length, verdicts);
    }

    private int held(String verdict) {
        int held = 0;
        for (Tally reading : readings) {
            for (Mode mode : Mode.values()) {
                Balance balance = Balance.sum(Balance.passages(reading, ratio.spec(), mode, seed));
                for (double factor : THRESHOLDS) {
                    held += ratio.times(factor).lean(balance).equals(verdict) ? 1 : 0;
                }
            }
        }
        return held;
    }

    private List<Integer> flips(String verdict) {
        return beyondReach(verdict)
                ? List.of()
                : new Flips(gone -> !ratio.lean(without(gone)).equals(verdict), TRIALS).smallest(candidates());
    }

    /** Sentences that hold a hit, and of those that are a passage without one three: a passage less is a unit less. */
    private List<Integer> candidates() {
        Set<Integer> sentences = new TreeSet<>();
        over.forEach(here -> here.forEach(o -> sentences.add(o.sentence())));
        under.forEach(here -> here.forEach(o -> sentences.add(o.sentence())));
        IntStream.range(0, tally.sentences().size())
                .filter(s -> passages.get(tally.sentences().get(s).passage()).hits() == 0)
                .filter(s -> tally.sentences().get(s).words()
                        == tally.passages()
                                .get(tally.sentences().get(s).passage())
                                .words())
                .filter(s -> tally.sentences().get(s).words() > 0)
                .limit(3)
                .forEach(sentences::add);
        return List.copyOf(sentences);
    }

    /**
     * Whether three sentences cannot turn the verdict. Of an even balance that is certain: the counts without the heaviest
     * sentences stay under the threshold. Of a lean it is a safe guess: without them the linearised ratio keeps one and a
     * half times the distance from 0 that it needs.
     */
    private boolean beyondReach(String verdict) {
        int overLeft = whole.over().count - heaviest(over);
        int underLeft = whole.under().count - heaviest(under);
        double least = Balance.log2(overLeft, whole.under().count);
        double most = Balance.log2(whole.over().count, underLeft);
        if (verdict.equals("none")) {
            boolean near = Math.abs(whole.log2()) >= ratio.spec().flagLog2Above();
            return !near && Math.max(-least, most) < ratio.spec().flagLog2Above();
        }
        double nearest = verdict.equals("over") ? least : -most;
        boolean many =
                whole.hits() - heaviest(over) - heaviest(under) >= ratio.spec().minimum();
        boolean units = whole.units() >= Ratio.LEAST_UNITS + 3 && overLeft > 0 && underLeft > 0;
        return many && units && nearest >= ratio.spec().flagLog2Above() && nearest > 1.5 * 2.1 * error();
    }

    /** Standard error of the log2 ratio over passages, linearised. */
    private double error() {
        double sum = 0;
        for (Balance passage : passages) {
            double influence = passage.over().count / (whole.over().count + 0.5)
                    - passage.under().count / (whole.under().count + 0.5);
            sum += influence * influence;
        }
        return Math.sqrt(sum) / Math.log(2);
    }

    /** Hits in the three sentences that hold most. */
    private static int heaviest(List<List<Occurrence>> byPassage) {
        return byPassage.stream()
                .flatMap(here -> here.stream().collect(groupingBy(Occurrence::sentence)).values().stream())
                .map(List::size)
                .sorted(Comparator.reverseOrder())
                .limit(3)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private Balance without(List<Integer> gone) {
        Balance left = whole;
        Set<Integer> touched = new TreeSet<>();
        gone.forEach(sentence -> touched.add(tally.sentences().get(sentence).passage()));
        for (int passage : touched) {
            left = left.minus(passages.get(passage)).plus(without(passage, gone));
        }
        return left;
    }

    private Balance without(int passage, List<Integer> gone) {
        Passage whole = tally.passages().get(passage);
        int words = whole.words();
        long key = 0;
        for (int i = 0; i < tally.sentences().size(); i++) {
            Tally.Sentence sentence = tally.sentences().get(i);
            if (sentence.passage() == passage && gone.contains(i)) {
                words -= sentence.words();
            } else if (sentence.passage() == passage) {
                key = Draws.hash(key, sentence.hash());
            }
        }
        return Balance.passage(
                tally.document(),
                whole.with(words, Draws.hash(key, 1)),
                left(over.get(passage), gone),
                left(under.get(passage), gone),
                seed);
    }

    private static List<Occurrence> left(List<Occurrence> occurrences, List<Integer> gone) {
        List<Occurrence> left = new ArrayList<>(occurrences);
        left.removeIf(o -> gone.contains(o.sentence()));
        return left;
    }
}
