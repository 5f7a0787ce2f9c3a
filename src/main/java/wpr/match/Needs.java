package wpr.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a pattern cannot do without: groups of elements of which one must stand in every match. Where a group is nowhere
 * in a document the pattern is not run; else it is run only around its rarest group.
 */
final class Needs {
    /** Lexicons are taken to be commoner than most words. */
    private static final double LEXICON = 3;

    private Needs() {}

    /** The groups of a part, the one that is probably rarest first; empty where it can do with anything. */
    static List<List<Node>> of(Node node) {
        List<List<Node>> groups = groups(node);
        groups.sort(Comparator.comparingDouble(Needs::commonness));
        return groups;
    }

    private static List<List<Node>> groups(Node node) {
        List<List<Node>> groups = new ArrayList<>();
        if (node instanceof Node.Element element) {
            if (!element.condition().keys().isEmpty()) {
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
    private static List<Node> either(Node.Choice choice) {
        List<Node> either = new ArrayList<>();
        for (Node option : choice.options()) {
            List<List<Node>> groups = of(option);
            if (groups.isEmpty()) {
                return List.of();
            }
            either.addAll(groups.get(0));
        }
        return either;
    }

    private static double commonness(List<Node> group) {
        return group.stream()
                .mapToDouble(node -> node instanceof Node.Element element
                        ? Key.commonness(element.condition().keys())
                        : LEXICON)
                .sum();
    }
}
