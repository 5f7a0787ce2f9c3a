package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the bullets that a program drew as dots instead of characters, as browsers do. */
final class DrawnBullets {
    private static final float REACH = 2.2f;
    private static final float CLOSE = 1;
    private static final float MIDDLE = 0.3f;
    private static final float OFF_MIDDLE = 0.25f;
    private static final int MOST_DOTS = 300;

    private DrawnBullets() {}

    /** The glyphs of a page, and a bullet for each dot that stands before a line. */
    static List<Glyph> with(List<Glyph> glyphs, List<Area> dots) {
        List<Glyph> all = new ArrayList<>(glyphs);
        if (dots.size() <= MOST_DOTS) {
            dots.forEach(dot -> opened(glyphs, dot)
                    .ifPresent(first ->
                            all.add(new Glyph("•", dot.left(), first.y(), dot.width(), first.size(), first.bold()))));
        }
        return List.copyOf(all);
    }

    /** The glyph that begins the line behind a dot; none where text stands before it, too. */
    private static Optional<Glyph> opened(List<Glyph> glyphs, Area dot) {
        List<Glyph> line = glyphs.stream()
                .filter(glyph -> !glyph.blank() && level(glyph, dot))
                .toList();
        boolean before = line.stream().anyMatch(g -> g.x() < dot.left() && dot.left() - g.right() < CLOSE * g.size());
        return before
                ? Optional.empty()
                : line.stream()
                        .filter(g -> g.x() > dot.right() && g.x() - dot.right() < REACH * g.size())
                        .min(Comparator.comparingDouble(Glyph::x));
    }

    private static boolean level(Glyph glyph, Area dot) {
        float middle = (dot.top() + dot.bottom()) / 2;
        return Math.abs(glyph.y() - MIDDLE * glyph.size() - middle) < OFF_MIDDLE * glyph.size();
    }
}
