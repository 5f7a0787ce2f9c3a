package wpr.report;

import java.util.List;
import java.util.regex.Pattern;
import wpr.model.Measure;

/** The drawings of a report that are files of their own: rows with a label on the left, a plot on the right. */
final class Figures {
    private static final int LABEL = 230;
    private static final int PLOT = 430;
    private static final int SAID = 80;
    private static final int LETTERS = 34;
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9.-]+");

    private Figures() {}

    /**
     * A row of ratios.
     *
     * @param said stands beside the drawing; empty where there is nothing to say
     */
    record Intervals(String label, List<Measure> measures, String said) {}

    record Bar(String label, double value, String said) {}

    record Strip(String label, List<Double> places) {}

    /**
     * A rate over years.
     *
     * @param points by year
     */
    record Series(String label, List<Point> points) {}

    record Point(int year, double rate, double low, double high) {}

    /** The file of a figure, relative to the report. */
    static String file(String kind, String of) {
        return "plots/" + kind + "-" + UNSAFE.matcher(of).replaceAll("-") + ".svg";
    }

    static String intervals(String title, List<Intervals> rows) {
        int height = 26 * rows.size() + 20;
        Drawing drawing = new Drawing(LABEL + Plot.WIDTH + SAID, height, title);
        Plot.scale(drawing, LABEL, 12);
        int top = 18;
        for (Intervals row : rows) {
            label(drawing, row.label(), top + 16);
            Plot.interval(drawing, row.measures(), LABEL, top);
            if (!row.said().isEmpty()) {
                drawing.text("small", "start", LABEL + Plot.WIDTH + 8, top + 16, row.said());
            }
            top += 26;
        }
        return drawing.svg();
    }

    static String bars(String title, List<Bar> bars) {
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
        Drawing drawing = new Drawing(LABEL + PLOT, 22 * bars.size() + 6, title);
        int top = 4;
        for (Bar bar : bars) {
            double width = most == 0 ? 0 : (PLOT - 60) * bar.value() / most;
            label(drawing, bar.label(), top + 12);
            drawing.bar(LABEL, top + 2, width, 12).text("small", "start", LABEL + width + 6, top + 12, bar.said());
            top += 22;
        }
        return drawing.svg();
    }

    static String strips(String title, List<Strip> strips) {
        Drawing drawing = new Drawing(LABEL + PLOT, 20 * strips.size() + 6, title);
        int top = 4;
        for (Strip strip : strips) {
            label(drawing, strip.label(), top + 12);
            drawing.line("axis", LABEL, top + 8, LABEL + PLOT, top + 8);
            for (double place : strip.places()) {
                drawing.line("tick", LABEL + place * PLOT, top + 2, LABEL + place * PLOT, top + 14);
            }
            top += 20;
        }
        return drawing.svg();
    }

    /** Small plots below each other, each with its own height of rates, all with the same years. */
    static String series(String title, List<Series> all, Wording wording) {
        int first = all.stream()
                .flatMap(s -> s.points().stream())
                .mapToInt(Point::year)
                .min()
                .orElse(0);
        int last = all.stream()
                .flatMap(s -> s.points().stream())
                .mapToInt(Point::year)
                .max()
                .orElse(0);
        Drawing drawing = new Drawing(LABEL + PLOT, 64 * all.size() + 20, title);
        int top = 6;
        for (Series series : all) {
            series(drawing, series, top, first, last, wording);
            top += 64;
        }
        for (int year = first; year <= last; year += Math.max(1, (last - first + 7) / 8)) {
            drawing.text("small", "middle", x(year, first, last), top + 10, String.valueOf(year));
        }
        return drawing.svg();
    }

    private static void series(Drawing drawing, Series series, int top, int first, int last, Wording wording) {
        double most = series.points().stream()
                .mapToDouble(p -> Double.isNaN(p.high()) ? p.rate() : p.high())
                .max()
                .orElse(1);
        double unit = most == 0 ? 0 : 48 / most;
        label(drawing, series.label(), top + 30);
        drawing.line("axis", LABEL, top + 50, LABEL + PLOT, top + 50);
        drawing.text("small", "end", LABEL - 6, top + 10, wording.number(most));
        Point before = null;
        for (Point point : series.points()) {
            double x = x(point.year(), first, last);
            double y = top + 50 - unit * point.rate();
            if (before != null) {
                drawing.line("even", x(before.year(), first, last), top + 50 - unit * before.rate(), x, y);
            }
            if (!Double.isNaN(point.low())) {
                drawing.line("range", x, top + 50 - unit * point.low(), x, top + 50 - unit * point.high());
            }
            drawing.dot("dot", x, y);
            before = point;
        }
    }

    private static double x(int year, int first, int last) {
        return LABEL + 20 + (last == first ? 0.5 : (year - first) / (double) (last - first)) * (PLOT - 40);
    }

    private static void label(Drawing drawing, String label, double y) {
        drawing.text("", "start", 0, y, Drawing.cut(label, LETTERS));
    }
}
