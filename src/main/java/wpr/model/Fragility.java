package wpr.model;

import java.util.List;
import wpr.model.Phrase.Place;

/**
 * What would turn a verdict on a ratio or a silence.
 *
 * @param flips the smallest set of sentences without which the verdict is another
 * @param held settings of a declared grid under which the verdict holds
 * @param settings settings of the grid; 0 where none were tried
 * @param verdicts the verdict with the rule's thresholds at {@link #FACTORS} times their height; empty where not tried
 */
public record Fragility(Flips flips, int held, int settings, List<String> verdicts) {
    public static final Fragility NONE = new Fragility(Flips.NOT_ASKED, 0, 0, List.of());

    /** From half to double. */
    public static final List<Double> FACTORS = List.of(0.5, 0.75, 1.0, 1.5, 2.0);

    /** Whether the verdict holds in fewer than four settings of five. */
    public boolean fragile() {
        return held * 5 < settings * 4;
    }

    /** How a search for the smallest set ended. */
    public enum Search {
        /** There is no verdict to turn. */
        NOT_ASKED,
        /** The set was found, and no smaller one does it. */
        FOUND,
        /** No set of up to three sentences does it: all were tried, or cannot. */
        NONE,
        /** There were too many sets to try them all; those that were tried do not do it. */
        OPEN
    }

    /**
     * The smallest set of sentences without which a verdict is another.
     *
     * @param search how the search ended
     * @param sentences the set, of one to three sentences; empty unless it was found
     */
    public record Flips(Search search, List<Place> sentences) {
        public static final Flips NOT_ASKED = new Flips(Search.NOT_ASKED, List.of());

        /** The set that was found. */
        public static Flips of(List<Place> sentences) {
            return new Flips(Search.FOUND, List.copyOf(sentences));
        }

        /** The offsets of the sentences in their documents. */
        public List<Span> spans() {
            return sentences.stream().map(Place::span).toList();
        }
    }
}
