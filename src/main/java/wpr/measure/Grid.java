package wpr.measure;

import java.util.function.DoubleFunction;
import wpr.model.Fragility;
import wpr.model.Fragility.Flips;

/**
 * The settings under which a verdict is tried: quotations out or in, headings in or out, lemmas on or off, strict or
 * loose, and thresholds at 80, 100 and 120 per cent: 48 in all.
 */
final class Grid {
    private static final double[] THRESHOLDS = {0.8, 1, 1.2};
    private static final int SETTINGS = Tally.READINGS * Mode.values().length * THRESHOLDS.length;

    private Grid() {}

    /** The verdict of one way of reading, by the height of the thresholds. */
    interface Setting {
        DoubleFunction<String> at(int reading, Mode mode);
    }

    /** In how many settings a verdict holds, and what it is with thresholds from half to double. */
    static Fragility of(String verdict, Mode own, Setting setting, Flips flips) {
        int held = 0;
        for (int reading = 0; reading < Tally.READINGS; reading++) {
            for (Mode mode : Mode.values()) {
                DoubleFunction<String> verdicts = setting.at(reading, mode);
                for (double factor : THRESHOLDS) {
                    held += verdicts.apply(factor).equals(verdict) ? 1 : 0;
                }
            }
        }
        DoubleFunction<String> asIs = setting.at(0, own);
        return new Fragility(
                flips,
                held,
                SETTINGS,
                Fragility.FACTORS.stream().map(asIs::apply).toList());
    }
}
