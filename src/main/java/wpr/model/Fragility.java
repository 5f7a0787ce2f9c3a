package wpr.model;

import java.util.List;

/**
 * What would turn a verdict on a ratio or a silence.
 *
 * @param flips the smallest set of sentences without which the verdict is another, as offsets into
 *     {@link Document#text}; empty where no set of up to three does, or none was looked for
 * @param held settings of a declared grid under which the verdict holds
 * @param settings settings of the grid; 0 where none were tried
 * @param verdicts the verdict with the rule's thresholds at {@link #FACTORS} times their height; empty where not tried
 */
public record Fragility(List<Span> flips, int held, int settings, List<String> verdicts) {
    public static final Fragility NONE = new Fragility(List.of(), 0, 0, List.of());

    /** From half to double. */
    public static final List<Double> FACTORS = List.of(0.5, 0.75, 1.0, 1.5, 2.0);

    /** Without a look at other thresholds. */
    public Fragility(List<Span> flips, int held, int settings) {
        this(flips, held, settings, List.of());
    }

    /** Whether the verdict holds in fewer than four settings of five. */
    public boolean fragile() {
        return held * 5 < settings * 4;
    }
}
