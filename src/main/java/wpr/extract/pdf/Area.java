package wpr.extract.pdf;

import java.util.Collection;

/** A rectangle on a page, in points from the top left corner. */
record Area(float left, float top, float right, float bottom) {
    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    boolean contains(float x, float y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }

    Area union(Area other) {
        return new Area(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The smallest rectangle around all; there must be one at least. */
    static Area around(Collection<Area> areas) {
        return areas.stream().reduce(Area::union).orElseThrow();
    }
}
