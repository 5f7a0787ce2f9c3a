package wpr.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A whole query.
 *
 * @param body what must stand there
 * @param containing what must, or must not, stand somewhere in the match
 * @param within what the match must not leave; the sentence where the query names nothing
 */
record Query(Node body, List<Containing> containing, List<Structure> within) {

    /** {@code containing part} or {@code !containing part}. */
    record Containing(boolean wanted, Node part) {
        @Override
        public String toString() {
            return (wanted ? "containing " : "!containing ") + part;
        }
    }

    /** Its elements and concepts. */
    Stream<Node> leaves() {
        return Stream.concat(
                body.leaves(), containing.stream().map(Containing::part).flatMap(Node::leaves));
    }

    /** How many elements it has once its bounded repetitions are written out. */
    long states() {
        return body.states()
                + containing.stream().mapToLong(c -> c.part.states()).sum();
    }

    /** The names of the lexicons it uses. */
    Set<String> lexicons() {
        Set<String> names = new LinkedHashSet<>();
        leaves().forEach(leaf -> {
            if (leaf instanceof Node.Concept concept) {
                names.add(concept.lexicon());
            }
        });
        return names;
    }

    /** The queries whose matches together are all it can match, before one is preferred to another. */
    List<Query> options() {
        return options(body)
                .map(option -> new Query(option, containing, within))
                .toList();
    }

    private static Stream<Node> options(Node node) {
        if (node instanceof Node.Choice choice) {
            return choice.options().stream().flatMap(Query::options);
        }
        return node instanceof Node.Named named ? options(named.part()) : Stream.of(node);
    }

    /** The same query with the conditions of some failures made true: a missing element may then be left out. */
    Query forcing(List<Explanation.Failure> failures) {
        int[] leaf = {0};
        Node forced = body.replace(node -> forced(node, leaf[0]++, failures));
        List<Containing> parts = new ArrayList<>(containing);
        boolean within = true;
        for (Explanation.Failure failure : failures) {
            switch (failure.kind()) {
                case CONTAINING, NOT_CONTAINING -> parts.remove(containing.get(failure.part()));
                case WITHIN -> within = false;
                default -> {}
            }
        }
        return new Query(forced, parts, within ? this.within : List.of(Structure.SENTENCE));
    }

    /** Any token in place of a part, behind what stood before it, or none at all: as its failures ask. */
    private static Node forced(Node node, int part, List<Explanation.Failure> failures) {
        Node any = new Node.Element(Condition.ANY);
        Node forced =
                failed(Explanation.Kind.ELEMENT, part, failures).isEmpty() ? node : new Node.Choice(List.of(node, any));
        int room = failed(Explanation.Kind.FAR, part, failures).stream()
                .mapToInt(failure -> failure.end() - failure.first())
                .max()
                .orElse(0);
        forced = room == 0 ? forced : new Node.Sequence(List.of(new Node.Repeat(any, 0, room), forced));
        return failed(Explanation.Kind.MISSING, part, failures).isEmpty() ? forced : new Node.Repeat(forced, 0, 1);
    }

    private static List<Explanation.Failure> failed(
            Explanation.Kind kind, int part, List<Explanation.Failure> failures) {
        return failures.stream()
                .filter(failure -> failure.kind() == kind && failure.part() == part)
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(body.toString());
        containing.forEach(c -> out.append(' ').append(c));
        if (!within.equals(List.of(Structure.SENTENCE))) {
            within.forEach(w -> out.append(" within ").append(w));
        }
        return out.toString();
    }
}
