package wpr.report;

import java.util.List;
import java.util.Locale;
import wpr.model.Measure;

/** Small drawings in SVG: strips, intervals, bars. Black on white, without a word that is not also beside them. */
final class Plot {
    private static final int WIDTH = 240;
    private static final int OCTAVES = 5;

    private Plot() {}

    /**
     * Where things stand along a text.
     *
     * @param places shares of the text's length, from 0 to 1
     * @param label what a reader hears who does not see
     */
    static String strip(List<Double> places, String label) {
        StringBuilder svg = open("0 0 1000 14", "preserveAspectRatio=\"none\"", label);
        svg.append("<line class=\"axis\" x1=\"0\" y1=\"7\" x2=\"1000\" y2=\"7\"/>");
        for (double place : places) {
            String x = number(1000 * place);
            svg.append("<line class=\"tick\" vector-effect=\"non-scaling-stroke\" x1=\"" + x + "\" y1=\"1\" x2=\"" + x
                    + "\" y2=\"13\"/>");
        }
        return svg.append("</svg>").toString();
    }

    /** The scale of {@link #interval}: how many times as many, by doublings. */
    static String axis() {
        StringBuilder svg = open("0 0 " + WIDTH + " 14", "width=\"" + WIDTH + "\" height=\"14\"", "1/16 – 16");
        for (int octave = -OCTAVES + 1; octave < OCTAVES; octave += 2) {
            String text = octave < 0 ? "1/" + (1 << -octave) : String.valueOf(1 << octave);
            svg.append("<text text-anchor=\"middle\" x=\"" + number(x(octave)) + "\" y=\"11\">" + text + "</text>");
        }
        return svg.append("</svg>").toString();
    }

    /** Ratios with their intervals on a scale of doublings; a filled dot is strict, a hollow one loose. */
    static String interval(List<Measure> measures, String label) {
        StringBuilder svg = open("0 0 " + WIDTH + " 24", "width=\"" + WIDTH + "\" height=\"24\"", label);
        svg.append("<line class=\"axis\" x1=\"0\" y1=\"12\" x2=\"" + WIDTH + "\" y2=\"12\"/>");
        svg.append("<line class=\"even\" x1=\"" + number(x(0)) + "\" y1=\"0\" x2=\"" + number(x(0)) + "\" y2=\"24\"/>");
        for (Measure measure : measures) {
            if (!Double.isNaN(measure.value())) {
                boolean strict = measure.mode().equals("strict");
                int y = strict ? 8 : 16;
                svg.append("<line class=\"range\" x1=\"" + number(x(measure.low())) + "\" y1=\"" + y + "\" x2=\""
                        + number(x(measure.high())) + "\" y2=\"" + y + "\"/>");
                svg.append("<circle class=\"" + (strict ? "dot" : "hollow") + "\" cx=\"" + number(x(measure.value()))
                        + "\" cy=\"" + y + "\" r=\"4\"/>");
            }
        }
        return svg.append("</svg>").toString();
    }

    /** A bar for a share of the greatest value. */
    static String bar(double share) {
        return open("0 0 100 10", "width=\"100\" height=\"10\"", "")
                .append("<rect class=\"fill\" x=\"0\" y=\"1\" height=\"8\" width=\"" + number(100 * share)
                        + "\"/></svg>")
                .toString();
    }

    private static double x(double log2) {
        double bounded = Math.max(-OCTAVES, Math.min(OCTAVES, log2));
        return WIDTH / 2.0 + bounded * WIDTH / (2.0 * OCTAVES);
    }

    private static StringBuilder open(String box, String attributes, String label) {
        String role =
                label.isEmpty() ? "aria-hidden=\"true\"" : "role=\"img\" aria-label=\"" + Page.escape(label) + "\"";
        return new StringBuilder("<svg viewBox=\"" + box + "\" " + attributes + " " + role + ">");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
