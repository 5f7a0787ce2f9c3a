package wpr.match;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a condition is made of others: where it holds follows from where they hold. Conditions that readings lead to by
 * themselves stand alone, whatever they are made of.
 *
 * @param how what of the parts must hold
 * @param parts the parts, those first that cost least to look up
 */
record Joined(How how, List<Condition> parts) {
    enum How {
        ALONE,
        ALL,
        ANY,
        NOT
    }

    private static final Joined ALONE = new Joined(How.ALONE, List.of());

    static Joined of(Condition condition) {
        if (!placed(condition) && !condition.keys().isEmpty()) {
            return ALONE;
        }
        if (condition instanceof Condition.Not not) {
            return new Joined(How.NOT, List.of(not.condition()));
        }
        if (condition instanceof Condition.Or or) {
            return new Joined(How.ANY, or.any());
        }
        return condition instanceof Condition.And and ? all(and) : ALONE;
    }

    /** What is asked of the reading may be keyed as a whole. */
    private static Joined all(Condition.And and) {
        Condition ofReading = Index.ofReading(and);
        if (!placed(and) || ofReading.keys().isEmpty()) {
            return new Joined(
                    How.ALL,
                    and.all().stream()
                            .sorted(Comparator.comparing(Joined::dear))
                            .toList());
        }
        List<Condition> ofPlace = and.all().stream().filter(Joined::placed).toList();
        return new Joined(
                How.ALL, Stream.concat(Stream.of(ofReading), ofPlace.stream()).toList());
    }

    private static boolean dear(Condition condition) {
        return condition.keys().isEmpty()
                && !(condition instanceof Condition.Not not
                        && !not.condition().keys().isEmpty());
    }

    /** Whether a condition asks for the place of a token too. */
    static boolean placed(Condition condition) {
        return condition.attributes().stream().anyMatch(Attribute::ofPlace);
    }
}
