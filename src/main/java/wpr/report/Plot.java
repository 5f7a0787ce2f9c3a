package wpr.report;

import java.util.List;
import wpr.model.Measure;

/** Small drawings that stand in a line or a cell: strips, intervals, bars. They say nothing that is not also beside them. */
final class Plot {
    static final int WIDTH = 240;
    private static final int OCTAVES = 5;

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
        Drawing axis = new Drawing(WIDTH, 14, "1/16 – 16");
        scale(axis, 0, 11);
        return axis.svg();
    }

    /** Ratios with their intervals on a scale of doublings; a filled dot is strict, a hollow one loose. */
    static String interval(List<Measure> measures, String label) {
        Drawing drawing = new Drawing(WIDTH, 24, label);
        interval(drawing, measures, 0, 0);
        return drawing.svg();
    }

    static void scale(Drawing drawing, double left, double y) {
        for (int octave = -OCTAVES + 1; octave < OCTAVES; octave += 2) {
            String text = octave < 0 ? "1/" + (1 << -octave) : String.valueOf(1 << octave);
            drawing.text("small", "middle", left + x(octave), y, text);
        }
    }

    static void interval(Drawing drawing, List<Measure> measures, double left, double top) {
        drawing.line("axis", left, top + 12, left + WIDTH, top + 12);
        drawing.line("even", left + x(0), top, left + x(0), top + 24);
        for (Measure measure : measures) {
            if (!Double.isNaN(measure.value())) {
                boolean strict = measure.mode().equals("strict");
                double y = top + (strict ? 8 : 16);
                double low = Double.isNaN(measure.low()) ? -OCTAVES : measure.low();
                double high = Double.isNaN(measure.high()) ? OCTAVES : measure.high();
                drawing.line("range", left + x(low), y, left + x(high), y);
                drawing.dot(strict ? "dot" : "hollow", left + x(measure.value()), y);
            }
        }
    }

    /** A bar for a share of the greatest value. */
    static String bar(double share) {
        return new Drawing(100, 10, "").bar(0, 1, 100 * share, 8).svg();
    }

    private static double x(double log2) {
        double bounded = Math.max(-OCTAVES, Math.min(OCTAVES, log2));
        return WIDTH / 2.0 + bounded * WIDTH / (2.0 * OCTAVES);
    }
}
