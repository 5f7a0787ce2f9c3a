package wpr.report;

import java.util.List;
import wpr.model.Measure;

/** Small drawings that stand in a line or a cell: strips, intervals, bars. They say nothing that is not also beside them. */
final class Plot {
    static final int WIDTH = 240;
    /** How many doublings the scale of ratios reaches to each side. */
    static final int OCTAVES = 5;

    private Plot() {}

    /**
     * Where things stand along a text.
     *
     * @param places shares of the text's length, from 0 to 1
     */
    static String strip(List<Double> places, String label) {
        Drawing strip = Drawing.stretched(1000, 14, label).line("axis", 0, 7, 1000, 7);
        places.forEach(place -> strip.line("tick", 1000 * place, 1, 1000 * place, 13));
        return strip.svg();
    }

    /** The scale of {@link #interval}: how many times as many, by doublings. */
    static String axis() {
        Drawing drawing = new Drawing(WIDTH, 14, "1/16 – 16");
        for (int octave = -OCTAVES + 1; octave < OCTAVES; octave += 2) {
            drawing.text("small", "middle", x(octave), 11, times(octave));
        }
        return drawing.svg();
    }

    /** A number of doublings as how many times as many. */
    static String times(int octave) {
        return octave < 0 ? "1/" + (1 << -octave) : String.valueOf(1 << octave);
    }

    /** Ratios with their intervals on a scale of doublings; a filled dot is strict, a hollow one loose. */
    static String interval(List<Measure> measures, String label) {
        Drawing drawing =
                new Drawing(WIDTH, 24, label).line("axis", 0, 12, WIDTH, 12).line("even", x(0), 0, x(0), 24);
        for (Measure measure : measures) {
            if (!Double.isNaN(measure.value())) {
                boolean strict = measure.mode().equals("strict");
                double y = strict ? 8 : 16;
                drawing.line("range", x(low(measure)), y, x(high(measure)), y);
                drawing.dot(strict ? "dot" : "hollow", x(measure.value()), y);
            }
        }
        return drawing.svg();
    }

    /** Where the interval of a ratio begins on the scale; at its end where it has no bound. */
    static double low(Measure measure) {
        return Double.isNaN(measure.low()) ? -OCTAVES : bounded(measure.low());
    }

    /** Where the interval of a ratio ends on the scale. */
    static double high(Measure measure) {
        return Double.isNaN(measure.high()) ? OCTAVES : bounded(measure.high());
    }

    /** A ratio that is off the scale stands at its end. */
    static double bounded(double log2) {
        return Math.max(-OCTAVES, Math.min(OCTAVES, log2));
    }

    /** A bar for a share of the greatest value. */
    static String bar(double share) {
        return new Drawing(100, 10, "").bar(0, 1, 100 * share, 8).svg();
    }

    private static double x(double log2) {
        return WIDTH / 2.0 + bounded(log2) * WIDTH / (2.0 * OCTAVES);
    }
}
