package wpr.measure;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import wpr.model.Fragility;
import wpr.model.Fragility.Flips;

/**
 * What would turn the verdict on a ratio: the smallest set of sentences without which it is another, and the settings of
 * the {@link Grid} under which it holds.
 */
final class RatioFragility {
    private RatioFragility() {}

    /** Of a document or a section. @param readings the tally in all {@link Tally#readings()} */
    static Fragility of(List<Tally> readings, Ratio ratio, Weights weights) {
        return of(
                ratio,
                (reading, mode) -> Balance.whole(readings.get(reading), ratio.spec(), mode, weights),
                whole -> ofPassages(readings.subList(0, 1), whole, ratio, weights.seed()));
    }

    /** Of a corpus or a group of documents. */
    static Fragility ofCorpus(CorpusTally.Resampled corpus, Ratio ratio) {
        return of(ratio, (reading, mode) -> corpus.balance(ratio.spec(), reading, mode), whole -> corpus.flips(ratio));
    }

    private static Fragility of(
            Ratio ratio, BiFunction<Integer, Mode, Balance> balances, Function<Balance, Flips> flips) {
        Balance whole = balances.apply(0, ratio.mode());
        String verdict = ratio.lean(whole);
        return verdict.isEmpty()
                ? Fragility.NONE
                : Grid.of(
                        verdict,
                        ratio.mode(),
                        (reading, mode) -> {
                            Balance balance = balances.apply(reading, mode);
                            return factor -> ratio.times(factor).lean(balance);
                        },
                        flips.apply(whole));
    }

    /** The smallest set of sentences of some texts whose ratio is drawn over passages. */
    static Flips ofPassages(List<Tally> tallies, Balance whole, Ratio ratio, long seed) {
        Removals removals = new Removals(tallies, ratio.spec(), ratio.mode(), seed);
        return new LeanFlips(ratio, whole, removals.removals(), List.of())
                .smallest(removals.complete(), removals.places());
    }
}
