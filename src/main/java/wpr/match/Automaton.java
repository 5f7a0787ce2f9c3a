package wpr.match;

import java.util.Arrays;
import java.util.List;

/**
 * A pattern as an automaton without empty moves. A state stands for one element of the pattern and consumes what fits
 * it; its edges lead to the elements that may follow, the preferred one first.
 *
 * <p>Which preference: an earlier option before a later one, more repetitions before fewer, but a gap {@code []} takes
 * as little as it can, so that what a name catches is never swallowed by the gap beside it.
 */
final class Automaton {
    /** Target of an edge that ends the match. */
    static final int ACCEPT = -1;

    /** Matches nothing. */
    static final Automaton NONE = new Automaton(Ints.NONE, List.of(), new Edge[1][0], List.of(), Ints.NONE);

    private final int[] consumes;
    private final List<Node> leaves;
    private final Edge[][] edges;
    private final List<String> names;
    private final int[] options;
    private final int[][] targets;
    private final boolean[] last;

    /**
     * A way to the next element.
     *
     * @param target a state or {@link #ACCEPT}
     * @param marks names that open ({@code 2n}) or close ({@code 2n+1}) on the way
     */
    record Edge(int target, int[] marks) {}

    /**
     * @param consumes for each state the number of its condition, or the complement of its lexicon's number
     * @param leaves for each state the element or concept it stands for
     * @param edges for each state what may follow; last, what may come first
     * @param names the names in the pattern
     * @param options for each option of the whole pattern the number behind its last state
     */
    Automaton(int[] consumes, List<Node> leaves, Edge[][] edges, List<String> names, int[] options) {
        this.options = options;
        this.consumes = consumes;
        this.leaves = leaves;
        this.edges = edges;
        this.names = names;
        this.targets = Arrays.stream(edges).map(Automaton::targets).toArray(int[][]::new);
        this.last = new boolean[edges.length];
        for (int state = 0; state < edges.length; state++) {
            last[state] = Arrays.stream(edges[state]).anyMatch(edge -> edge.target() == ACCEPT);
        }
    }

    private static int[] targets(Edge[] ways) {
        return Arrays.stream(ways)
                .mapToInt(Edge::target)
                .filter(target -> target != ACCEPT)
                .toArray();
    }

    /** The number of the first state of an option of the whole pattern; no state of another leads to its states. */
    int firstOf(int option) {
        return option == 0 ? 0 : options[option - 1];
    }

    /** The number behind the last state of an option. */
    int endOf(int option) {
        return options[option];
    }

    /** The states that may follow a state; but for repetitions their numbers are lower. */
    int[] targets(int state) {
        return targets[state];
    }

    /** Whether a match may end behind a state. */
    boolean last(int state) {
        return last[state];
    }

    /** What a state consumes: the number of a condition, or the complement of a lexicon's. */
    int consumes(int state) {
        return consumes[state];
    }

    int states() {
        return consumes.length;
    }

    /** The number of the state before anything is consumed. */
    int start() {
        return consumes.length;
    }

    /** Whether a state consumes a term of a lexicon and not one token. */
    boolean concept(int state) {
        return consumes[state] < 0;
    }

    /** The condition a state stands for. */
    int element(int state) {
        return consumes[state];
    }

    /** The lexicon a state stands for. */
    int lexicon(int state) {
        return ~consumes[state];
    }

    /** The part of the pattern a state stands for. */
    Node leaf(int state) {
        return leaves.get(state);
    }

    Edge[] edges(int state) {
        return edges[state];
    }

    /** Whether the pattern has names. */
    boolean captures() {
        return !names.isEmpty();
    }

    String name(int mark) {
        return names.get(mark >> 1);
    }
}
