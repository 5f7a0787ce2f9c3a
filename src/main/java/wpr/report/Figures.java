package wpr.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wpr.model.Measure;

/**
 * The charts of a report, each a file of its own too. They set documents, groups, questions or years beside each other;
 * what belongs to a single one is drawn in a line or a cell by {@link Plot}.
 */
final class Figures {
    private static final int WIDTH = 760;
    private static final int PANELS = 2;
    private static final int PANEL = 130;
    private static final int LETTERS = 36;
    private static final double LETTER = 7;
    private static final double MARGIN = 20;
    private static final int TITLE = 52;
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9.-]+");

    /** The decimal mark in a number beside an axis. */
    private static final Pattern TICK = Pattern.compile("(class=\"axis-text-y\"[^>]*>[^<]*)\\.");

    private final Wording wording;

    Figures(Wording wording) {
        this.wording = wording;
    }

    /**
     * A row of ratios.
     *
     * @param said stands below its name; empty where there is nothing to say
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

    private record Mark(double y, Measure measure) {}

    /** The file of a figure, relative to the report. */
    static String file(String kind, String of) {
        return "plots/" + name(kind, of) + ".svg";
    }

    private static String name(String kind, String of) {
        return kind + "-" + UNSAFE.matcher(of).replaceAll("-");
    }

    /** Ratios with their intervals on a scale of doublings. */
    Element.Figure intervals(String of, String title, List<Intervals> rows) {
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (Measure measure : rows.get(row).measures()) {
                if (!Double.isNaN(measure.value())) {
                    double above = measure.mode().equals("strict") ? 0.16 : -0.16;
                    marks.add(new Mark(rows.size() - 1 - row + above, measure));
                }
            }
        }
        List<Double> y = marks.stream().map(Mark::y).toList();
        List<String> mode = marks.stream()
                .map(mark -> wording.say("measures." + mark.measure().mode()))
                .toList();
        List<Integer> octaves = List.of(-4, -2, 0, 2, 4);
        List<String> labels = rows.stream()
                .map(row -> wrapped(row.label()) + (row.said().isEmpty() ? "" : "\n" + row.said()))
                .toList();
        double end = Plot.OCTAVES + 0.2;
        Chart chart = lines(60, labels, -end, end)
                .layer("vline", Map.of("xintercept", List.of(0)), Map.of("color", Chart.SOFT, "size", 0.6))
                .layer(
                        "segment",
                        Map.of(
                                "x",
                                marks.stream()
                                        .map(mark -> Plot.low(mark.measure()))
                                        .toList(),
                                "xend",
                                marks.stream()
                                        .map(mark -> Plot.high(mark.measure()))
                                        .toList(),
                                "y",
                                y,
                                "yend",
                                y),
                        Map.of("color", Chart.INK, "size", 0.6))
                .layer(
                        "point",
                        Map.of(
                                "x",
                                        marks.stream()
                                                .map(mark -> Plot.bounded(
                                                        mark.measure().value()))
                                                .toList(),
                                "y", y,
                                "fill", mode),
                        Map.of("shape", 21, "color", Chart.INK, "size", 3.2, "stroke", 1))
                .scale(
                        "fill",
                        Map.of(
                                "values", List.of(Chart.INK, Chart.PAPER),
                                "limits", List.of(wording.say("measures.strict"), wording.say("measures.loose"))))
                .axis(
                        "x",
                        left(labels, -end, end),
                        end,
                        octaves,
                        octaves.stream().map(Plot::times).toList())
                .theme("legend_position", "bottom");
        String said = rows.stream()
                .map(row -> row.label() + ": "
                        + row.measures().stream()
                                .filter(measure -> !Double.isNaN(measure.value()))
                                .map(measure -> wording.number(Math.pow(2, measure.value())))
                                .collect(Collectors.joining(" / ")))
                .collect(Collectors.joining("; "));
        return figure("ratio", of, title, chart, said, title);
    }

    /** A bar for each, with its value in words behind it. */
    Element.Figure bars(String of, String title, List<Bar> bars) {
        double most = Math.max(
                Double.MIN_NORMAL, bars.stream().mapToDouble(Bar::value).max().orElse(1));
        List<Double> values = bars.stream().map(Bar::value).toList();
        List<String> labels = bars.stream().map(bar -> wrapped(bar.label())).toList();
        Chart chart = rows(10, labels, 0, 1.2 * most)
                .layer(
                        "rect",
                        Map.of(
                                "xmin", Collections.nCopies(bars.size(), 0),
                                "xmax", values,
                                "ymin", down(bars.size(), -0.3),
                                "ymax", down(bars.size(), 0.3)),
                        Map.of("fill", Chart.SOFT, "color", Chart.SOFT, "size", 0))
                .layer(
                        "text",
                        Map.of(
                                "x",
                                        values.stream()
                                                .map(value -> value + most / 60)
                                                .toList(),
                                "y", down(bars.size(), 0),
                                "label", bars.stream().map(Bar::said).toList()),
                        Map.of("hjust", 0.0, "color", Chart.INK, "size", 5.5))
                .axis("x", left(labels, 0, 1.2 * most), 1.2 * most, List.of(), List.of())
                .theme("axis_text_x", "blank");
        String said = bars.stream().map(bar -> bar.label() + ": " + bar.said()).collect(Collectors.joining("; "));
        return figure("rates", of, title, chart, said, title);
    }

    /** A line for each document from its beginning to its end, with a stroke wherever something stands. */
    Element.Figure strips(String of, String title, List<Strip> strips) {
        List<Double> x =
                strips.stream().flatMap(strip -> strip.places().stream()).toList();
        List<Integer> row = IntStream.range(0, strips.size())
                .boxed()
                .flatMap(at -> Stream.generate(() -> strips.size() - 1 - at)
                        .limit(strips.get(at).places().size()))
                .toList();
        List<String> labels =
                strips.stream().map(strip -> wrapped(strip.label())).toList();
        Chart chart = lines(30, labels, -0.01, 1.01)
                .layer(
                        "segment",
                        Map.of(
                                "x",
                                x,
                                "xend",
                                x,
                                "y",
                                row.stream().map(y -> y - 0.32).toList(),
                                "yend",
                                row.stream().map(y -> y + 0.32).toList()),
                        Map.of("color", Chart.INK, "size", 0.7))
                .axis(
                        "x",
                        left(labels, -0.01, 1.01),
                        1.03,
                        List.of(0.0, 0.25, 0.5, 0.75, 1.0),
                        Stream.of(0.0, 0.25, 0.5, 0.75, 1.0)
                                .map(wording::percent)
                                .toList());
        String said = strips.stream()
                .map(strip -> strip.label() + ": " + strip.places().size())
                .collect(Collectors.joining("; "));
        return figure("places", of, title, chart, said, title);
    }

    /** A panel for each, with its own height of rates and all with the same years. */
    Element.Figure series(String of, String title, String caption, List<Series> all) {
        List<Series> named = all.stream()
                .map(s -> new Series(Drawing.cut(s.label(), TITLE), s.points()))
                .toList();
        List<String> panel = named.stream()
                .flatMap(series -> series.points().stream().map(point -> series.label()))
                .toList();
        List<Integer> years = named.stream()
                .flatMap(s -> s.points().stream())
                .map(Point::year)
                .distinct()
                .sorted()
                .toList();
        int step = Math.max(1, (years.size() + 4) / 5);
        List<Integer> shown = IntStream.range(0, years.size())
                .filter(at -> at % step == 0)
                .mapToObj(years::get)
                .toList();
        List<Double> year = each(named, Point::year);
        List<Double> rate = each(named, Point::rate);
        int lines = (all.size() + PANELS - 1) / PANELS;
        Chart chart = new Chart(WIDTH, PANEL * lines + 40)
                .layer(
                        "segment",
                        Map.of(
                                "x",
                                year,
                                "xend",
                                Collections.nCopies(year.size(), (double) years.get(0)),
                                "y",
                                Collections.nCopies(year.size(), 0.0),
                                "yend",
                                Collections.nCopies(year.size(), 0.0),
                                Chart.PANEL,
                                panel),
                        Map.of("color", Chart.LINE, "size", 0.6))
                .layer(
                        "line",
                        Map.of("x", year, "y", rate, Chart.PANEL, panel),
                        Map.of("color", Chart.SOFT, "size", 0.6))
                .layer(
                        "segment",
                        Map.of(
                                "x",
                                year,
                                "xend",
                                year,
                                "y",
                                each(named, point -> Double.isNaN(point.low()) ? point.rate() : point.low()),
                                "yend",
                                each(named, point -> Double.isNaN(point.high()) ? point.rate() : point.high()),
                                Chart.PANEL,
                                panel),
                        Map.of("color", Chart.INK, "size", 0.6))
                .layer(
                        "point",
                        Map.of("x", year, "y", rate, Chart.PANEL, panel),
                        Map.of("color", Chart.INK, "size", 2.6))
                .axis(
                        "x",
                        years.get(0) - 0.5,
                        years.get(years.size() - 1) + 0.5,
                        shown,
                        shown.stream().map(String::valueOf).toList())
                .scale("y", Map.of())
                .with(
                        "facet",
                        Map.of(
                                "name",
                                "wrap",
                                "facets",
                                List.of(Chart.PANEL),
                                "ncol",
                                Math.min(PANELS, all.size()),
                                "scales",
                                "free_y",
                                "order",
                                List.of(1)));
        String said = all.stream()
                .map(series -> series.label() + ": "
                        + series.points().stream()
                                .map(point -> point.year() + " " + wording.number(point.rate()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return figure("trends", of, title, chart, said, caption).drawn(TICK, "$1" + wording.decimalMark());
    }

    private static List<Double> each(List<Series> all, ToDoubleFunction<Point> value) {
        return all.stream()
                .flatMap(s -> s.points().stream())
                .map(value::applyAsDouble)
                .toList();
    }

    /**
     * Rows below each other, each with its label on the left of where the x axis begins. Lets-Plot cuts the labels of an
     * axis at twenty letters; so they are letters of the drawing.
     *
     * @param more height beside the rows
     */
    private static Chart rows(int more, List<String> labels, double from, double to) {
        int rows = labels.size();
        long lines =
                labels.stream().mapToLong(label -> label.lines().count()).max().orElse(1);
        return new Chart(WIDTH, rows * (int) (16 + 12 * Math.max(lines, 2)) + more)
                .layer(
                        "text",
                        Map.of(
                                "x", Collections.nCopies(rows, from - (to - from) / 50),
                                "y", down(rows, 0),
                                "label", labels),
                        Map.of("hjust", 1.0, "lineheight", 1.15, "color", Chart.INK, "size", 5.5))
                .axis("y", -0.6, rows - 0.4, List.of(), List.of())
                .theme("axis_text_y", "blank")
                .theme("panel_grid_major_y", "blank");
    }

    /** Rows with a line to stand on. */
    private static Chart lines(int more, List<String> labels, double from, double to) {
        List<Double> y = down(labels.size(), 0);
        return rows(more, labels, from, to)
                .layer(
                        "segment",
                        Map.of(
                                "x",
                                Collections.nCopies(y.size(), from),
                                "xend",
                                Collections.nCopies(y.size(), to),
                                "y",
                                y,
                                "yend",
                                y),
                        Map.of("color", Chart.LINE, "size", 0.6));
    }

    /** Where the x axis begins, so that labels have the room that the longest of their lines needs. */
    private static double left(List<String> labels, double from, double to) {
        int letters = labels.stream()
                .flatMap(String::lines)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        double room = (MARGIN + LETTER * letters) / WIDTH;
        return from - (to - from) * room / (1 - room);
    }

    private static List<Double> down(int rows, double shift) {
        return IntStream.range(0, rows).mapToObj(row -> rows - 1 - row + shift).toList();
    }

    private Element.Figure figure(String kind, String of, String title, Chart chart, String said, String caption) {
        return new Element.Figure(file(kind, of), chart.svg(name(kind, of), title, said), title, Prose.of(caption));
    }

    /** A label broken into lines between its words, and inside those that fill a line. */
    private static String wrapped(String label) {
        StringBuilder lines = new StringBuilder();
        int line = 0;
        for (String word : label.split("(?<=[ /_-])|(?<=\\G.{" + LETTERS + "})")) {
            if (line > 0 && line + word.stripTrailing().length() > LETTERS) {
                lines.append('\n');
                line = 0;
            }
            lines.append(word);
            line += word.length();
        }
        return lines.toString();
    }
}
