package wpr.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jetbrains.letsPlot.commons.encoding.UnsupportedRGBEncoder;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * A chart on its way: layers in the grammar of graphics, drawn by Lets-Plot as SVG. Lets-Plot measures letters by tables
 * of its own and not by the fonts of the machine, so a chart is the same everywhere; the names it draws by lot are
 * replaced by counted ones. Colours stay attributes that a stylesheet overrides, in the dark and on paper.
 */
final class Chart {
    static final String INK = "#1c1b19";
    static final String SOFT = "#5b5850";
    static final String LINE = "#d5d1c6";
    static final String PAPER = "#fffefa";

    /** The column that says in which panel a mark stands; every other one is an aesthetic. */
    static final String PANEL = "panel";

    /** What dresses a chart that stands alone; on a page the page does. */
    private static final String ALONE = """
            <style>
            svg { color-scheme: light dark; --ink: #1c1b19; --soft: #5b5850; --line: #d5d1c6; --paper: #fffefa; background: var(--paper); }
            @media (prefers-color-scheme: dark) { svg { --ink: #ecebe6; --soft: #b3b0a8; --line: #45464a; --paper: #191a1c; } }
            """ + Page.resource("chart.css") + "</style>";

    private static final Pattern STYLE = Pattern.compile("(?s)<style.*?</style>");
    private static final Pattern ROOT = Pattern.compile("<svg [^>]*>");
    private static final Pattern ID = Pattern.compile(" id=\"(\\w+)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern UNUSED =
            Pattern.compile(" clip-bounds-jfx=\"[^\"]*\"| transform=\"\"| style=\"[^\"]*\"");
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final Pattern NOTHING = Pattern.compile("-?\\d+\\.\\d+E-\\d+");
    private static final Pattern LONG = Pattern.compile("(\\d+\\.\\d{2})\\d+");
    private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*");

    private final int width;
    private final int height;
    private final List<Object> layers = new ArrayList<>();
    private final List<Object> scales = new ArrayList<>();
    private final Map<String, Object> more = new LinkedHashMap<>();
    private final Map<String, Object> theme = new LinkedHashMap<>(Map.of(
            "name", "minimal",
            "line", Map.of("color", LINE),
            "panel_grid", Map.of("color", LINE),
            "panel_grid_minor", "blank",
            "axis_title", "blank",
            "plot_background", "blank",
            "panel_background", "blank",
            "legend_background", "blank",
            "text", Map.of("size", 12.0, "color", INK)));

    /** @param height of the whole, in the pixels of a page */
    Chart(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /**
     * Marks of one kind.
     *
     * @param geom what they are, in the words of Lets-Plot: point, segment, rect, text
     * @param mapped what differs from mark to mark: a value for each, by aesthetic
     * @param fixed what all of them share
     */
    Chart layer(String geom, Map<String, List<?>> mapped, Map<String, Object> fixed) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        mapped.keySet().stream().filter(name -> !name.equals(PANEL)).forEach(name -> mapping.put(name, name));
        Map<String, Object> layer = new LinkedHashMap<>(fixed);
        layer.put("geom", geom);
        layer.put("data", mapped);
        layer.put("mapping", mapping);
        layer.put("tooltips", "none");
        layers.add(layer);
        return this;
    }

    /** An axis from one number to another, with words at some of its places. */
    Chart axis(String aesthetic, double from, double to, List<? extends Number> at, List<String> labels) {
        return scale(
                aesthetic,
                Map.of(
                        "limits",
                        List.of(from, to),
                        "breaks",
                        at.stream().map(Number::doubleValue).toList(),
                        "labels",
                        labels,
                        "lablim",
                        200,
                        "expand",
                        List.of(0.0, 0.0)));
    }

    Chart scale(String aesthetic, Map<String, ?> of) {
        Map<String, Object> scale = new LinkedHashMap<>(of);
        scale.put("aesthetic", aesthetic);
        scale.putIfAbsent("name", "");
        scales.add(scale);
        return this;
    }

    /** Something that holds for the whole chart, such as its panels. */
    Chart with(String name, Map<String, ?> value) {
        more.put(name, value);
        return this;
    }

    Chart theme(String name, Object value) {
        theme.put(name, value);
        return this;
    }

    /**
     * Draws the chart.
     *
     * @param name begins the names inside, which must differ from chart to chart of a page
     * @param title what it shows
     * @param said the same in words, for those who do not see it
     */
    String svg(String name, String title, String said) {
        Map<String, Object> plot = new LinkedHashMap<>(more);
        plot.put("kind", "plot");
        plot.put("mapping", Map.of());
        plot.put("layers", layers);
        plot.put("scales", scales);
        plot.put("theme", theme);
        plot.put("ggsize", Map.of("width", width, "height", height));
        String drawn =
                PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(plot, null, new UnsupportedRGBEncoder(), false);
        String root = "<svg class=\"chart\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width
                + "\" height=\"" + height + "\" role=\"img\" aria-label=\"" + Page.escape(title) + "\"><desc>"
                + Page.escape(said) + "</desc>";
        String plain = STYLE.matcher(BREAK.matcher(drawn).replaceAll("")).replaceFirst("");
        return ROOT.matcher(settled(named(plain, name))).replaceFirst(Matcher.quoteReplacement(root));
    }

    /** A chart as a file of its own. */
    static String file(String svg) {
        return ROOT.matcher(svg)
                        .replaceFirst(root -> Matcher.quoteReplacement(
                                root.group().replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ") + "\n"
                                        + ALONE))
                        .replace("><", ">\n<")
                + "\n";
    }

    private static String named(String svg, String name) {
        String named = svg;
        List<String> ids = ID.matcher(svg).results().map(id -> id.group(1)).toList();
        for (int number = 0; number < ids.size(); number++) {
            named = named.replace(ids.get(number), name + "-" + number);
        }
        return named;
    }

    /** Colours in one notation and places to two decimals, so that no machine's last digit shows. */
    private static String settled(String svg) {
        return TAG.matcher(svg).replaceAll(tag -> {
            String plain = UNUSED.matcher(tag.group()).replaceAll("");
            String coloured = RGB.matcher(plain).replaceAll(Chart::hex);
            String near = NOTHING.matcher(coloured).replaceAll("0.0");
            return Matcher.quoteReplacement(LONG.matcher(near).replaceAll("$1"));
        });
    }

    private static String hex(MatchResult rgb) {
        return String.format("#%02x%02x%02x", of(rgb, 1), of(rgb, 2), of(rgb, 3));
    }

    private static int of(MatchResult rgb, int group) {
        return Integer.parseInt(rgb.group(group));
    }
}
