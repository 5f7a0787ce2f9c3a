package wpr.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a pattern cannot do without: groups of elements of which one must stand in every match. Where a group is nowhere
 * in a document the pattern is not run; else it is run only around its rarest group.
 */
final class Needs {
    /** Lexicons are taken to be commoner than most words. */
    private static final double LEXICON = 3;

    /** So are elements that no word by itself leads to. */
    private static final double UNKEYED = 9;

    private final Predicate<Condition> usable;

    private Needs(Predicate<Condition> usable) {
        this.usable = usable;
    }

    /**
     * The groups of a part that words by themselves lead to, the one that is probably rarest first; empty where it can do
     * with anything else.
     */
    static List<List<Node>> of(Node node) {
        return new Needs(condition -> !condition.keys().isEmpty()).sorted(node);
    }

    /** The groups of a part, of whatever elements, gaps aside. */
    static List<List<Node>> ofAny(Node node) {
        return new Needs(condition -> !condition.equals(Condition.ANY)).sorted(node);
    }

    private List<List<Node>> sorted(Node node) {
        List<List<Node>> groups = groups(node);
        groups.sort(Comparator.comparingDouble(Needs::commonness));
        return groups;
    }

    private List<List<Node>> groups(Node node) {
        List<List<Node>> groups = new ArrayList<>();
        if (node instanceof Node.Element element) {
            if (usable.test(element.condition())) {
                groups.add(List.of(element));
            }
        } else if (node instanceof Node.Concept) {
            groups.add(List.of(node));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.parts().forEach(part -> groups.addAll(groups(part)));
        } else if (node instanceof Node.Named named) {
            groups.addAll(groups(named.part()));
        } else if (node instanceof Node.Repeat repeat && repeat.least() > 0) {
            groups.addAll(groups(repeat.part()));
        } else if (node instanceof Node.Choice choice) {
            List<Node> either = either(choice);
            if (!either.isEmpty()) {
                groups.add(either);
            }
        }
        return groups;
    }

    /** The rarest group of each option together; empty where an option has none. */
    private List<Node> either(Node.Choice choice) {
        List<Node> either = new ArrayList<>();
        for (Node option : choice.options()) {
            List<List<Node>> groups = sorted(option);
            if (groups.isEmpty()) {
                return List.of();
            }
            either.addAll(groups.get(0));
        }
        return either;
    }

    private static double commonness(List<Node> group) {
        return group.stream()
                .mapToDouble(node -> node instanceof Node.Element element ? commonness(element.condition()) : LEXICON)
                .sum();
    }

    private static double commonness(Condition condition) {
        List<Key> keys = condition.keys();
        return keys.isEmpty() ? UNKEYED : Key.commonness(keys);
    }
}
