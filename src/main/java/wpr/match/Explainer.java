package wpr.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wpr.match.Alignment.How;
import wpr.model.Reading;

/** Tells why a search matches in a sentence or what keeps it from matching. */
final class Explainer {
    private final Plan.Search search;
    private final Matcher matcher;
    private final Positions positions;
    private final Lexicons lexicons;
    private final List<Node> leaves;

    Explainer(Plan.Search search, Matcher matcher, Lexicons lexicons) {
        this.search = search;
        this.lexicons = lexicons;
        this.matcher = matcher;
        this.positions = matcher.positions();
        this.leaves = search.query().body().leaves().toList();
    }

    Explanation explain(int sentence) {
        int from = positions.sentenceStart(sentence);
        int to = positions.sentenceEnd(sentence);
        Units units = positions.units(search.query().within());
        int number = from < to ? units.of(from) : -1;
        Optional<Explanation> found =
                number < 0 ? Optional.empty() : found(matcher.unit(units.start(number), units.end(number)), from, to);
        return found.orElseGet(() -> missed(sentence, 1).get(0));
    }

    /** Ways in which it does not match, the nearest first; at least one. */
    List<Explanation.Missed> missed(int sentence, int most) {
        int from = positions.sentenceStart(sentence);
        int to = positions.sentenceEnd(sentence);
        Units units = positions.units(search.query().within());
        int number = from < to ? units.of(from) : -1;
        List<Explanation.Failure> outside = new ArrayList<>();
        if (number < 0) {
            search.query().within().forEach(w -> outside.add(outside(w, outside.size(), from, to)));
        }
        Unit unit = number < 0 ? matcher.unit(from, to) : matcher.unit(units.start(number), units.end(number));
        return new Alignment(search.body(), unit, unit.from(), unit.to())
                .ways(most).stream().map(way -> missed(unit, way, outside)).toList();
    }

    private Optional<Explanation> found(Unit unit, int sentenceStart, int sentenceEnd) {
        UnitSearch here = new UnitSearch(search, unit, unit.from(), unit.to());
        return here.walks(Overlap.ALL).stream()
                .filter(walk -> walk.start() < sentenceEnd && walk.end() > sentenceStart)
                .min(Comparator.comparing(walk -> !walk.strict()))
                .map(walk -> new Explanation.Found(walk.match(), steps(walk.laid())));
    }

    private Explanation.Missed missed(Unit unit, List<Alignment.Laid> way, List<Explanation.Failure> outside) {
        List<Explanation.Failure> failures = new ArrayList<>(outside);
        way.stream().filter(laid -> laid.how() != How.FITS).forEach(laid -> failures.add(failure(laid)));
        containing(unit, way.get(0).start(), way.get(way.size() - 1).end(), failures);
        return new Explanation.Missed(steps(way), List.copyOf(failures));
    }

    private List<Explanation.Step> steps(List<Alignment.Laid> way) {
        return way.stream()
                .filter(laid -> laid.how() == How.FITS)
                .map(laid -> new Explanation.Step(
                        wanted(search.body().leaf(laid.state())),
                        positions.firstToken(laid.start()),
                        positions.endToken(laid.end() - 1),
                        laid.term(),
                        laid.strict()))
                .toList();
    }

    private Explanation.Failure failure(Alignment.Laid laid) {
        Node leaf = search.body().leaf(laid.state());
        int part = 0;
        while (leaves.get(part) != leaf) {
            part++;
        }
        Node unmet = leaf instanceof Node.Element element && laid.how() == How.FAILS
                ? unmet(element.condition(), laid.start())
                : leaf;
        Explanation.Kind kind = switch (laid.how()) {
            case FAR -> Explanation.Kind.FAR;
            case MISSING -> Explanation.Kind.MISSING;
            default -> Explanation.Kind.ELEMENT;
        };
        return failure(kind, part, wanted(leaf), wanted(unmet), laid.start(), laid.end());
    }

    /** The members of a conjunction that do not hold; the whole condition where it is none. */
    private Node unmet(Condition condition, int position) {
        if (!(condition instanceof Condition.And and)) {
            return new Node.Element(condition);
        }
        Reading reading = positions.readings().get(positions.reading(position));
        List<Condition> unmet = and.all().stream()
                .filter(member -> !member.holds(reading, positions.place(position)))
                .toList();
        return new Node.Element(unmet.size() == 1 ? unmet.get(0) : new Condition.And(unmet));
    }

    private void containing(Unit unit, int from, int to, List<Explanation.Failure> failures) {
        List<Query.Containing> all = search.query().containing();
        for (int part = 0; part < all.size(); part++) {
            Wanted wanted = wanted(all.get(part).part());
            int[] span = nearest(search.containing().get(part), unit, from, to);
            if (all.get(part).wanted() && span.length == 0) {
                failures.add(failure(Explanation.Kind.CONTAINING, part, wanted, wanted, from, to));
            } else if (!all.get(part).wanted() && span.length > 0) {
                failures.add(failure(Explanation.Kind.NOT_CONTAINING, part, wanted, wanted, span[0], span[1]));
            }
        }
    }

    /** The first span of a part; empty where there is none. */
    private static int[] nearest(Automaton part, Unit unit, int from, int to) {
        Table table = new Table(part, unit, false, false, from, to);
        for (int start = from; start < to; start++) {
            int value = table.start(start);
            if (value != Table.NONE) {
                return new int[] {start, table.end(value)};
            }
        }
        return Ints.NONE;
    }

    private Explanation.Failure outside(Structure structure, int part, int from, int to) {
        Wanted wanted = Wanted.of(structure, lexicons);
        return failure(Explanation.Kind.WITHIN, part, wanted, wanted, from, to);
    }

    private Wanted wanted(Node node) {
        return Wanted.of(node, lexicons);
    }

    private Explanation.Failure failure(
            Explanation.Kind kind, int part, Wanted element, Wanted unmet, int from, int to) {
        boolean nothing = from == to;
        int first = from < positions.size()
                ? positions.firstToken(from)
                : positions.document().tokens().size();
        int end = nothing ? first : positions.endToken(to - 1);
        String stood = nothing ? "" : positions.document().quote(first, end);
        return new Explanation.Failure(kind, part, element, unmet, first, end, stood);
    }
}
