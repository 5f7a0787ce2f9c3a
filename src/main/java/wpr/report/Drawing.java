package wpr.report;

import java.util.Locale;

/**
 * A drawing in SVG on its way: strokes and letters without a colour of their own, so that a page in the dark and a page
 * on paper dress them as they need. Letters are placed, never measured, since machines have different fonts.
 */
final class Drawing {
    private final StringBuilder svg = new StringBuilder();

    /**
     * @param label what a reader hears who does not see it; empty where it says nothing that is not beside it
     */
    Drawing(int width, int height, String label) {
        this("width=\"" + width + "\" height=\"" + height + "\"", width, height, label);
    }

    private Drawing(String attributes, int width, int height, String label) {
        String role =
                label.isEmpty() ? "aria-hidden=\"true\"" : "role=\"img\" aria-label=\"" + Page.escape(label) + "\"";
        svg.append("<svg viewBox=\"0 0 " + width + " " + height + "\" " + attributes + " " + role + ">");
    }

    /** A drawing that is stretched to the width there is. */
    static Drawing stretched(int width, int height, String label) {
        return new Drawing("preserveAspectRatio=\"none\"", width, height, label);
    }

    Drawing line(String css, double x1, double y1, double x2, double y2) {
        svg.append("<line class=\"" + css + "\" x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2)
                + "\" y2=\"" + number(y2) + "\" vector-effect=\"non-scaling-stroke\"/>");
        return this;
    }

    Drawing dot(String css, double x, double y) {
        svg.append("<circle class=\"" + css + "\" cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"4\"/>");
        return this;
    }

    Drawing bar(double x, double y, double width, double height) {
        svg.append("<rect class=\"fill\" x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width)
                + "\" height=\"" + number(height) + "\"/>");
        return this;
    }

    /**
     * @param anchor {@code start}, {@code middle} or {@code end}
     * @param css {@code small} for what belongs to an axis; empty for labels
     */
    Drawing text(String css, String anchor, double x, double y, String text) {
        svg.append("<text class=\"" + css + "\" text-anchor=\"" + anchor + "\" x=\"" + number(x) + "\" y=\"" + number(y)
                + "\">" + Page.escape(text) + "</text>");
        return this;
    }

    String svg() {
        return svg + "</svg>";
    }

    /** A text cut to about so many letters. */
    static String cut(String text, int letters) {
        return text.codePointCount(0, text.length()) <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, letters - 1)) + "…";
    }

    private static String number(double number) {
        String one = String.format(Locale.ROOT, "%.1f", number);
        return one.endsWith(".0") ? one.substring(0, one.length() - 2) : one;
    }
}
