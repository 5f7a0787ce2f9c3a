package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds tables and boxes among the lines and coloured areas of a page. */
final class FrameFinder {
    private static final float TOUCH = 2.5f;
    private static final float SAME = 3;
    private static final float WALL = 0.5f;
    private static final float LEAST_WIDTH = 30;
    private static final float LEAST_HEIGHT = 11;
    private static final int MOST_STROKES = 3_000;
    private static final float WHOLE_PAGE = 0.6f;
    private static final float ABREAST = 6;

    private FrameFinder() {}

    /** Frames from top to bottom, none inside another; no frames on a page that is a drawing, such as a map. */
    static List<Frame> frames(Drawing drawing, List<Glyph> glyphs, float pageWidth, float pageHeight) {
        List<Frame> frames = new ArrayList<>();
        if (drawing.lines().size() + drawing.shades().size() > MOST_STROKES) {
            return frames;
        }
        for (List<Area> component : components(drawing.lines())) {
            frames.addAll(frame(component));
        }
        frames.addAll(RuledTables.frames(drawing.lines(), glyphs));
        drawing.shades().forEach(shade -> frames.add(new Frame(shade, List.of())));
        frames.removeIf(frame -> frame.area().width() < LEAST_WIDTH
                || frame.area().height() < LEAST_HEIGHT
                || size(frame.area()) > WHOLE_PAGE * pageWidth * pageHeight);
        return outermost(frames);
    }

    private static double size(Area area) {
        return (double) area.width() * area.height();
    }

    /** Tables win over the shades of their rows and cells, larger boxes over those in them. */
    private static List<Frame> outermost(List<Frame> frames) {
        List<Frame> sorted = new ArrayList<>(frames);
        sorted.sort(Comparator.comparing((Frame frame) -> frame.cells().isEmpty())
                .thenComparing(frame -> -size(frame.area()))
                .thenComparing(frame -> frame.area().top())
                .thenComparing(frame -> frame.area().left()));
        List<Frame> kept = new ArrayList<>();
        for (Frame frame : sorted) {
            if (kept.stream().noneMatch(other -> overlap(other.area(), frame.area()))) {
                kept.add(frame);
            }
        }
        kept.sort(Comparator.comparing(frame -> frame.area().top()));
        return abreast(kept);
    }

    /** Frames that stand side by side from left to right, as if they began at one height. */
    private static List<Frame> abreast(List<Frame> sorted) {
        List<Frame> ordered = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            float top = sorted.get(from).area().top();
            int to = from + 1;
            while (to < sorted.size() && beside(sorted.subList(from, to), sorted.get(to))) {
                to++;
            }
            sorted.subList(from, to).stream()
                    .sorted(Comparator.comparing(frame -> frame.area().left()))
                    .forEach(frame -> ordered.add(frame.startingAt(top)));
            from = to;
        }
        return ordered;
    }

    private static boolean beside(List<Frame> row, Frame next) {
        return row.stream()
                .map(Frame::area)
                .allMatch(area -> next.area().top() - area.top() < ABREAST && !overlap(area, next.area()));
    }

    private static boolean overlap(Area a, Area b) {
        return Math.min(a.right(), b.right()) - Math.max(a.left(), b.left()) > SAME
                && Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top()) > SAME;
    }

    /** Lines that touch each other, directly or through others. */
    private static List<List<Area>> components(List<Area> lines) {
        List<List<Area>> components = new ArrayList<>();
        for (Area line : lines) {
            List<Area> joined = new ArrayList<>(List.of(line));
            components.removeIf(component -> {
                boolean touches = component.stream().anyMatch(other -> touch(other, line));
                if (touches) {
                    joined.addAll(component);
                }
                return touches;
            });
            components.add(joined);
        }
        return components;
    }

    private static boolean touch(Area a, Area b) {
        return a.left() - TOUCH <= b.right()
                && b.left() - TOUCH <= a.right()
                && a.top() - TOUCH <= b.bottom()
                && b.top() - TOUCH <= a.bottom();
    }

    private static List<Frame> frame(List<Area> lines) {
        List<Area> upright =
                lines.stream().filter(line -> line.height() > line.width()).toList();
        List<Area> level =
                lines.stream().filter(line -> line.height() <= line.width()).toList();
        List<Float> xs = positions(
                upright.stream().map(line -> (line.left() + line.right()) / 2).toList());
        List<Float> ys = positions(
                level.stream().map(line -> (line.top() + line.bottom()) / 2).toList());
        if (xs.size() < 2 || ys.size() < 2) {
            return List.of();
        }
        Area area = new Area(xs.get(0), ys.get(0), xs.get(xs.size() - 1), ys.get(ys.size() - 1));
        List<Area> cells = new Grid(xs, ys, upright, level).cells();
        return List.of(new Frame(area, cells.size() < 2 ? List.of() : cells));
    }

    private static List<Float> positions(List<Float> all) {
        List<Float> sorted = new ArrayList<>(all);
        sorted.sort(null);
        List<Float> distinct = new ArrayList<>();
        for (Float position : sorted) {
            if (distinct.isEmpty() || position - distinct.get(distinct.size() - 1) > SAME) {
                distinct.add(position);
            }
        }
        return distinct;
    }

    /** The fields between lines; fields without a wall between them are one cell. */
    private record Grid(List<Float> xs, List<Float> ys, List<Area> upright, List<Area> level) {
        List<Area> cells() {
            List<Area> cells = new ArrayList<>();
            boolean[][] taken = new boolean[ys.size() - 1][xs.size() - 1];
            for (int y = 0; y < ys.size() - 1; y++) {
                for (int x = 0; x < xs.size() - 1; x++) {
                    if (!taken[y][x]) {
                        cells.add(cell(x, y, taken));
                    }
                }
            }
            return cells;
        }

        private Area cell(int x, int y, boolean[][] taken) {
            int right = x + 1;
            while (right < xs.size() - 1 && !taken[y][right] && !wall(right, y)) {
                right++;
            }
            int bottom = y + 1;
            while (bottom < ys.size() - 1 && !floor(x, right, bottom)) {
                bottom++;
            }
            for (int i = y; i < bottom; i++) {
                for (int j = x; j < right; j++) {
                    taken[i][j] = true;
                }
            }
            return new Area(xs.get(x), ys.get(y), xs.get(right), ys.get(bottom));
        }

        private boolean wall(int x, int y) {
            float from = ys.get(y);
            float to = ys.get(y + 1);
            double covered = upright.stream()
                    .filter(line -> Math.abs((line.left() + line.right()) / 2 - xs.get(x)) <= SAME)
                    .mapToDouble(line -> Math.max(0, Math.min(to, line.bottom()) - Math.max(from, line.top())))
                    .sum();
            return covered >= WALL * (to - from);
        }

        private boolean floor(int x, int right, int y) {
            float from = xs.get(x);
            float to = xs.get(right);
            double covered = level.stream()
                    .filter(line -> Math.abs((line.top() + line.bottom()) / 2 - ys.get(y)) <= SAME)
                    .mapToDouble(line -> Math.max(0, Math.min(to, line.right()) - Math.max(from, line.left())))
                    .sum();
            return covered >= WALL * (to - from);
        }
    }
}
