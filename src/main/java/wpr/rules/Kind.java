package wpr.rules;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The kinds of rules, each with the keys it may hold. */
enum Kind {
    PATTERN(Shape.PATTERN),
    RATIO(Shape.RATIO),
    SILENCE(Shape.SILENCE),
    ORDER(Shape.ORDER),
    POSITION(Shape.POSITION),
    COOCCURRENCE(Shape.COOCCURRENCE),
    DISTRIBUTION(Shape.DISTRIBUTION);

    private final Shape shape;

    Kind(Shape shape) {
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }

    /** The word of the rule language. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Map<String, Kind> byId() {
        Map<String, Kind> kinds = new TreeMap<>();
        for (Kind kind : values()) {
            kinds.put(kind.id(), kind);
        }
        return kinds;
    }
}
