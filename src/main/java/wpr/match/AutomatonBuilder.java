package wpr.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import wpr.match.Automaton.Edge;

/** Builds an automaton: first a graph with forks and marks (Thompson), then the ways between its consuming nodes. */
final class AutomatonBuilder {
    private final ToIntFunction<Node> numbering;
    private final List<Step> graph = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Ints options = new Ints();
    private int states;

    /** A node of the graph. */
    private sealed interface Step {
        record Accept() implements Step {}

        record Consume(Node leaf, int state, int next) implements Step {}

        record Mark(int mark, int next) implements Step {}

        record Fork(List<Integer> ways) implements Step {}
    }

    /** @param numbering the number of an element's condition, or the complement of a lexicon's number */
    AutomatonBuilder(ToIntFunction<Node> numbering) {
        this.numbering = numbering;
    }

    Automaton build(Node body) {
        int start = addOptions(body, add(new Step.Accept()));
        List<Step.Consume> states = new ArrayList<>();
        for (Step step : graph) {
            if (step instanceof Step.Consume consume) {
                states.add(consume);
            }
        }
        int[] consumes = new int[states.size()];
        Edge[][] edges = new Edge[states.size() + 1][];
        for (Step.Consume state : states) {
            consumes[state.state] = numbering.applyAsInt(state.leaf);
            edges[state.state] = ways(state.next);
        }
        edges[states.size()] = ways(start);
        List<Node> leaves = states.stream()
                .sorted(Comparator.comparingInt(Step.Consume::state))
                .map(Step.Consume::leaf)
                .toList();
        return new Automaton(consumes, leaves, edges, List.copyOf(names), options.toArray());
    }

    private int add(Step step) {
        graph.add(step);
        return graph.size() - 1;
    }

    /** Adds a whole pattern and notes where the states of each of {@link Query#options} end. */
    private int addOptions(Node node, int next) {
        if (node instanceof Node.Choice choice) {
            return add(new Step.Fork(
                    choice.options().stream().map(o -> addOptions(o, next)).toList()));
        }
        if (node instanceof Node.Named named) {
            return name(named, next, this::addOptions);
        }
        int begin = add(node, next);
        options.add(states);
        return begin;
    }

    private int name(Node.Named named, int next, ToIntBiFunction<Node, Integer> adding) {
        int name = names.size();
        names.add(named.name());
        int close = add(new Step.Mark(2 * name + 1, next));
        return add(new Step.Mark(2 * name, adding.applyAsInt(named.part(), close)));
    }

    /** Adds a part that leads to {@code next}; returns where it begins. */
    private int add(Node node, int next) {
        if (node instanceof Node.Sequence sequence) {
            int begin = next;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                begin = add(sequence.parts().get(i), begin);
            }
            return begin;
        }
        if (node instanceof Node.Choice choice) {
            return add(new Step.Fork(
                    choice.options().stream().map(o -> add(o, next)).toList()));
        }
        if (node instanceof Node.Repeat repeat) {
            return repeat(repeat, next);
        }
        if (node instanceof Node.Named named) {
            return name(named, next, this::add);
        }
        return add(new Step.Consume(node, states++, next));
    }

    private int repeat(Node.Repeat repeat, int next) {
        int begin = next;
        if (repeat.most() == Node.UNBOUNDED) {
            List<Integer> ways = new ArrayList<>();
            begin = add(new Step.Fork(ways));
            prefer(ways, repeat.part(), add(repeat.part(), begin), next);
        } else {
            for (int copy = repeat.least(); copy < repeat.most(); copy++) {
                List<Integer> ways = new ArrayList<>();
                prefer(ways, repeat.part(), add(repeat.part(), begin), next);
                begin = add(new Step.Fork(ways));
            }
        }
        for (int copy = 0; copy < repeat.least(); copy++) {
            begin = add(repeat.part(), begin);
        }
        return begin;
    }

    private static void prefer(List<Integer> ways, Node part, int again, int next) {
        boolean gap = part instanceof Node.Element element && element.gap();
        ways.add(gap ? next : again);
        ways.add(gap ? again : next);
    }

    private Edge[] ways(int from) {
        List<Edge> edges = new ArrayList<>();
        walk(from, Ints.NONE, new BitSet(), edges);
        return edges.toArray(Edge[]::new);
    }

    private void walk(int from, int[] marks, BitSet seen, List<Edge> edges) {
        if (seen.get(from)) {
            return;
        }
        seen.set(from);
        Step step = graph.get(from);
        if (step instanceof Step.Mark mark) {
            walk(mark.next, Ints.append(marks, mark.mark), seen, edges);
        } else if (step instanceof Step.Fork fork) {
            fork.ways.forEach(way -> walk(way, marks, seen, edges));
        } else {
            edges.add(new Edge(step instanceof Step.Consume consume ? consume.state : Automaton.ACCEPT, marks));
        }
    }
}
