package wpr.measure;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import wpr.measure.FlipSearch.Piece;
import wpr.model.Fragility;
import wpr.model.Fragility.Flips;
import wpr.model.Phrase.Place;
import wpr.model.SilenceSpec;

/**
 * What would turn the answer to a silence rule, where it is <i>flagged</i> or <i>clear</i>: the smallest set of
 * sentences without which it is another, and the settings of the {@link Grid} under which it holds; of these strict and
 * loose go for what makes the expectation.
 */
final class SilenceFragility {
    private static final int TRIALS = 20_000;

    private final List<Tally> readings;
    private final SilenceSpec spec;
    private final IntPredicate sections;
    private final Thresholds thresholds;

    /** @param readings the tally in all {@link Tally#readings()} */
    SilenceFragility(List<Tally> readings, SilenceSpec spec, IntPredicate sections, Thresholds thresholds) {
        this.readings = readings;
        this.spec = spec;
        this.sections = sections;
        this.thresholds = thresholds;
    }

    /** Whether an answer is one that can be turned. */
    static boolean said(String answer) {
        return answer.equals("flagged") || answer.equals("clear");
    }

    Fragility of(Scope scope, String answer) {
        if (!said(answer)) {
            return Fragility.NONE;
        }
        Flips flips = spec.type().equals("positional")
                ? moves(scope, answer)
                : Kinds.of(readings.get(0), scope)
                        .flips(spec, thresholds, Sums.of(scope), left -> Silences.status(spec, left, thresholds));
        return Grid.of(
                answer,
                Mode.STRICT,
                (reading, mode) -> {
                    Scope other = Scope.of(readings.get(reading), spec, sections, mode);
                    return factor -> Silences.status(other, thresholds.times(factor));
                },
                flips);
    }

    /** What would turn an answer about the corpus. */
    static Fragility ofCorpus(CorpusTally corpus, SilenceSpec spec, Thresholds thresholds, String answer) {
        if (!said(answer)) {
            return Fragility.NONE;
        }
        Sums whole = corpus.sums(spec, 0, Mode.STRICT);
        return Grid.of(
                answer,
                Mode.STRICT,
                (reading, mode) -> {
                    Sums sums = corpus.sums(spec, reading, mode);
                    return factor -> Silences.status(spec, sums, thresholds.times(factor));
                },
                corpus.kinds(spec).flips(spec, thresholds, whole, left -> Silences.status(spec, left, thresholds)));
    }

    /** Where things stand cannot be added up, so of {@code positional} each set is counted anew. */
    private Flips moves(Scope scope, String answer) {
        Tally tally = readings.get(0);
        TreeSet<Integer> candidates = new TreeSet<>();
        scope.expect().forEach(o -> candidates.add(o.sentence()));
        scope.given().forEach(o -> candidates.add(o.sentence()));
        List<Integer> firsts = candidates.stream().limit(3).toList();
        for (int side = 0; side <= firsts.size(); side++) {
            int from = side == 0 ? 0 : firsts.get(side - 1);
            int to = side == firsts.size() ? tally.sentences().size() : firsts.get(side);
            longest(tally, from, to).forEach(candidates::add);
        }
        List<Integer> sentences = List.copyOf(candidates);
        FlipSearch search = new FlipSearch(
                IntStream.range(0, sentences.size()).mapToObj(Piece::of).toList(),
                gone -> {
                    Scope left = scope.without(
                            tally, gone.stream().map(sentences::get).toList());
                    return !Silences.status(left, thresholds).equals(answer);
                },
                TRIALS);
        return search.smallest(
                FlipSearch.LARGEST,
                sentences.stream()
                        .map(s -> new Place(
                                tally.document(), tally.sentences().get(s).span()))
                        .toList());
    }

    /** The three longest sentences of the unit from one sentence to another: those without a hit are alike but for length. */
    private List<Integer> longest(Tally tally, int from, int to) {
        return IntStream.range(from, to)
                .filter(s -> tally.sentences().get(s).words() > 0)
                .filter(s -> sections.test(
                        tally.passages().get(tally.sentences().get(s).passage()).section()))
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer s) -> -tally.sentences().get(s).words())
                        .thenComparing(s -> s))
                .limit(FlipSearch.LARGEST)
                .toList();
    }
}
