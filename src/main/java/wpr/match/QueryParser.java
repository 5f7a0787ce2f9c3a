package wpr.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wpr.model.Span;

/**
 * Reads a query.
 *
 * <pre>
 * query    := choice (('containing' | '!containing') choice | 'within' '&lt;' name '/>')*
 * choice   := sequence ('|' sequence)*
 * sequence := repeat+
 * repeat   := (name ':')? primary quantifier*
 * primary  := string | '[' condition? ']' | '$' name | '(' choice ')'
 * </pre>
 */
final class QueryParser {
    /** More repetitions than this of anything would be a mistake, and a large automaton. */
    private static final int MOST_REPETITIONS = 200;

    private static final int MOST_STATES = 2000;

    private final Cursor cursor;
    private final Set<String> lexicons;
    private final Cuts cuts;

    private QueryParser(String query, Set<String> lexicons) {
        this.cursor = new Cursor(query);
        this.lexicons = lexicons;
        this.cuts = new Cuts(query);
    }

    static Query parse(String query, Set<String> lexicons) throws QueryException {
        return new QueryParser(query, lexicons).query();
    }

    /** What can be left out of a query; with any of it gone, the rest can still be read. */
    static List<Cut> cuts(String query, Set<String> lexicons) throws QueryException {
        QueryParser parser = new QueryParser(query, lexicons);
        parser.query();
        return parser.cuts.all();
    }

    private Query query() throws QueryException {
        if (cursor.atEnd()) {
            throw cursor.fault("empty");
        }
        Node body = choice();
        List<Structure> within = new ArrayList<>();
        List<Query.Containing> containing = new ArrayList<>();
        while (!cursor.atEnd()) {
            int start = cursor.offset();
            if (cursor.seesWord("within")) {
                cursor.take("within");
                within.add(structure());
            } else if (cursor.take("!containing")) {
                containing.add(new Query.Containing(false, choice()));
            } else if (cursor.seesWord("containing")) {
                cursor.take("containing");
                containing.add(new Query.Containing(true, choice()));
            } else {
                throw unexpected();
            }
            cuts.add(Cut.Kind.BOUND, start, cursor.offset());
        }
        Query query = new Query(body, containing, within.isEmpty() ? List.of(Structure.SENTENCE) : within);
        zones(query);
        if (query.states() > MOST_STATES) {
            throw new QueryException(0, "large", MOST_STATES);
        }
        return query;
    }

    /** An element that asks for another zone than the whole match stands in would never match. */
    private static void zones(Query query) throws QueryException {
        for (Structure structure : query.within()) {
            Optional<Condition> zone = structure.condition();
            for (Node leaf : query.body().leaves().toList()) {
                if (zone.isPresent()
                        && leaf instanceof Node.Element element
                        && !Possibility.of(new Condition.And(List.of(element.condition(), zone.get())))) {
                    throw new QueryException(0, "zones", element, structure);
                }
            }
        }
    }

    private Structure structure() throws QueryException {
        int start = cursor.offset();
        boolean bracket = cursor.take("<");
        String name = cursor.name();
        if (bracket) {
            cursor.take("/");
            cursor.expect(">", "within");
        }
        Optional<Structure> structure = Structure.of(name);
        if (structure.isEmpty()) {
            throw new QueryException(start, "structure", name, Structure.names());
        }
        return structure.get();
    }

    private Node choice() throws QueryException {
        List<Node> options = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        do {
            int start = cursor.offset();
            options.add(sequence());
            places.add(new Span(start, cursor.offset()));
        } while (cursor.take("|"));
        cuts.addEach(Cut.Kind.ALTERNATIVE, places);
        return options.size() == 1 ? options.get(0) : new Node.Choice(options);
    }

    private Node sequence() throws QueryException {
        List<Node> parts = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        while (beginsElement()) {
            int start = cursor.offset();
            parts.add(repeat());
            places.add(new Span(start, cursor.offset()));
        }
        if (parts.isEmpty()) {
            throw cursor.atEnd() ? cursor.fault("ends-open") : unexpected();
        }
        if (parts.size() > 1) {
            for (int i = 0; i < parts.size(); i++) {
                Cut.Kind kind = optional(parts.get(i)) ? Cut.Kind.REPETITION : Cut.Kind.ELEMENT;
                cuts.add(kind, places.get(i).start(), places.get(i).end());
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
    }

    private boolean beginsElement() {
        return cursor.seesString()
                || cursor.peek() == '['
                || cursor.peek() == '$'
                || cursor.peek() == '('
                || !cursor.label().isEmpty();
    }

    private Node repeat() throws QueryException {
        String label = cursor.label();
        if (!label.isEmpty()) {
            cursor.take(label);
            cursor.take(":");
            return new Node.Named(label, repeat());
        }
        Node node = primary();
        while (true) {
            int start = cursor.offset();
            if (cursor.take("?")) {
                node = new Node.Repeat(node, 0, 1);
            } else if (cursor.take("*")) {
                node = new Node.Repeat(node, 0, Node.UNBOUNDED);
            } else if (cursor.take("+")) {
                node = new Node.Repeat(node, 1, Node.UNBOUNDED);
            } else if (cursor.peek() == '{') {
                node = bounded(node);
            } else {
                return node;
            }
            if (!optional(node)) {
                cuts.add(Cut.Kind.REPETITION, start, cursor.offset());
            }
        }
    }

    private static boolean optional(Node node) {
        return node instanceof Node.Repeat repeat && repeat.least() == 0
                || node instanceof Node.Named named && optional(named.part());
    }

    private Node bounded(Node node) throws QueryException {
        int start = cursor.offset();
        cursor.take("{");
        int least = number(0);
        boolean range = cursor.take(",");
        int most = range ? number(Node.UNBOUNDED) : least;
        cursor.expect("}", "repetition");
        boolean large = least > MOST_REPETITIONS || (most != Node.UNBOUNDED && most > MOST_REPETITIONS);
        if (most < least || most == 0 || large) {
            throw new QueryException(start, "repetition", MOST_REPETITIONS);
        }
        return new Node.Repeat(node, least, most);
    }

    private int number(int otherwise) throws QueryException {
        int start = cursor.offset();
        String digits = cursor.name();
        if (digits.isEmpty()) {
            return otherwise;
        }
        if (!digits.matches("[0-9]{1,6}")) {
            throw new QueryException(start, "repetitions", digits);
        }
        return Integer.parseInt(digits);
    }

    private Node primary() throws QueryException {
        int start = cursor.offset();
        if (cursor.seesString()) {
            return words(cursor.string(), start + 1);
        }
        if (cursor.take("[")) {
            Condition condition = cursor.peek() == ']' ? Condition.ANY : new ConditionParser(cursor, cuts).parse();
            cursor.expect("]", "square");
            return new Node.Element(condition);
        }
        if (cursor.take("$")) {
            return concept(start);
        }
        if (cursor.take("(")) {
            Node inner = choice();
            if (cursor.seesWord("within") || cursor.seesWord("containing") || cursor.sees("!containing")) {
                throw cursor.fault("bound-inside");
            }
            cursor.expect(")", "bracket");
            return inner;
        }
        throw unexpected();
    }

    /** A string is an expression over one word; with spaces, over one word each. */
    private static Node words(String text, int offset) throws QueryException {
        if (text.isBlank()) {
            throw new QueryException(offset, "blank");
        }
        if (text.indexOf(' ') >= 0 && text.matches(".*[(\\[|].*")) {
            throw new QueryException(offset, "words");
        }
        if (text.indexOf(' ') < 0) {
            return word(text, offset);
        }
        List<Node> words = new ArrayList<>();
        for (String word : Arrays.asList(text.strip().split(" +"))) {
            words.add(word(word, offset));
        }
        return words.size() == 1 ? words.get(0) : new Node.Sequence(words);
    }

    private static Node word(String text, int offset) throws QueryException {
        return new Node.Element(new Condition.Text(Attribute.WORD, Regex.compile(text, offset)));
    }

    private Node concept(int start) throws QueryException {
        String name = cursor.name();
        if (!lexicons.contains(name)) {
            throw lexicons.isEmpty()
                    ? new QueryException(start, "lexicon-none", name)
                    : Suggestion.fault(start, "lexicon", name, String.join(", ", known()), lexicons.toArray());
        }
        return new Node.Concept(name);
    }

    private List<String> known() {
        return lexicons.stream().sorted().limit(40).toList();
    }

    private QueryException unexpected() {
        String sign = cursor.atEnd() ? "" : cursor.query().substring(cursor.offset(), cursor.offset() + 1);
        return switch (sign) {
            case "" -> cursor.fault("ends-early");
            case "<" -> cursor.fault("anchor");
            case ")", "]", "}" -> cursor.fault("closes", sign);
            case "?", "*", "+", "{" -> cursor.fault("repeats", sign);
            case ":" -> cursor.fault("label");
            case "%" -> cursor.fault("flag");
            default -> cursor.fault("unexpected", sign);
        };
    }
}
