package wpr.match;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a pattern: what may stand in a row of tokens. Prints itself in query notation. */
sealed interface Node {
    /** No limit to a repetition. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /** The elements and concepts in it, in order. */
    default Stream<Node> leaves() {
        return Stream.of(this);
    }

    /** The same part with other elements and concepts. */
    default Node replace(UnaryOperator<Node> leaf) {
        return leaf.apply(this);
    }

    /** How many elements and concepts it has once bounded repetitions are written out. */
    default long states() {
        return leaves().count();
    }

    /** One token: {@code [condition]}. */
    record Element(Condition condition) implements Node {
        @Override
        public String toString() {
            return "[" + condition + "]";
        }

        boolean gap() {
            return condition.equals(Condition.ANY);
        }
    }

    /** Any term of a lexicon: {@code $lexicon}. */
    record Concept(String lexicon) implements Node {
        @Override
        public String toString() {
            return "$" + lexicon;
        }
    }

    /** One after the other. */
    record Sequence(List<Node> parts) implements Node {
        @Override
        public long states() {
            return parts.stream().mapToLong(Node::states).sum();
        }

        @Override
        public Stream<Node> leaves() {
            return parts.stream().flatMap(Node::leaves);
        }

        @Override
        public Node replace(UnaryOperator<Node> leaf) {
            return new Sequence(parts.stream().map(p -> p.replace(leaf)).toList());
        }

        @Override
        public String toString() {
            return parts.stream()
                    .map(p -> p instanceof Choice ? "(" + p + ")" : p.toString())
                    .collect(Collectors.joining(" "));
        }
    }

    /** One or the other; the earlier one is preferred where both cover the same tokens. */
    record Choice(List<Node> options) implements Node {
        @Override
        public long states() {
            return options.stream().mapToLong(Node::states).sum();
        }

        @Override
        public Stream<Node> leaves() {
            return options.stream().flatMap(Node::leaves);
        }

        @Override
        public Node replace(UnaryOperator<Node> leaf) {
            return new Choice(options.stream().map(o -> o.replace(leaf)).toList());
        }

        @Override
        public String toString() {
            return options.stream().map(Node::toString).collect(Collectors.joining(" | "));
        }
    }

    /** {@code part{least,most}}. */
    record Repeat(Node part, int least, int most) implements Node {
        @Override
        public long states() {
            return part.states() * (most == UNBOUNDED ? Math.max(1, least) : most);
        }

        @Override
        public Stream<Node> leaves() {
            return part.leaves();
        }

        @Override
        public Node replace(UnaryOperator<Node> leaf) {
            return new Repeat(part.replace(leaf), least, most);
        }

        @Override
        public String toString() {
            String one = part instanceof Element || part instanceof Concept ? part.toString() : "(" + part + ")";
            return one + sign();
        }

        private String sign() {
            if (most == UNBOUNDED) {
                return least == 0 ? "*" : least == 1 ? "+" : "{" + least + ",}";
            }
            return least == 0 && most == 1 ? "?" : least == most ? "{" + least + "}" : "{" + least + "," + most + "}";
        }
    }

    /** {@code name:part}. */
    record Named(String name, Node part) implements Node {
        @Override
        public long states() {
            return part.states();
        }

        @Override
        public Stream<Node> leaves() {
            return part.leaves();
        }

        @Override
        public Node replace(UnaryOperator<Node> leaf) {
            return new Named(name, part.replace(leaf));
        }

        @Override
        public String toString() {
            return name + ":" + (part instanceof Sequence || part instanceof Choice ? "(" + part + ")" : part);
        }
    }
}
