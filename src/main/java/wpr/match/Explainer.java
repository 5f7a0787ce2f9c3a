package wpr.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wpr.model.Reading;

/** Tells why a search matches in a sentence or what keeps it from matching. */
final class Explainer {
    private final Plan.Search search;
    private final Matcher matcher;
    private final Positions positions;
    private final List<Node> leaves;

    Explainer(Plan.Search search, Matcher matcher) {
        this.search = search;
        this.matcher = matcher;
        this.positions = matcher.positions();
        this.leaves = search.query().body().leaves().toList();
    }

    Explanation explain(int sentence) {
        int from = positions.sentenceStart(sentence);
        int to = positions.sentenceEnd(sentence);
        Units units = positions.units(search.query().within());
        int unit = from < to ? units.of(from) : -1;
        List<Explanation.Failure> failures = new ArrayList<>();
        if (unit < 0) {
            search.query().within().forEach(w -> failures.add(outside(w, failures.size(), from, to)));
        } else {
            Optional<Explanation> found = found(units.start(unit), units.end(unit), from, to);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return missed(unit < 0 ? from : units.start(unit), unit < 0 ? to : units.end(unit), failures);
    }

    private Optional<Explanation> found(int from, int to, int sentenceStart, int sentenceEnd) {
        UnitSearch here = new UnitSearch(search, matcher, from, to);
        return here.walks(Overlap.ALL).stream()
                .filter(walk -> walk.start() < sentenceEnd && walk.end() > sentenceStart)
                .min(Comparator.comparing(walk -> !walk.strict()))
                .map(walk -> new Explanation.Found(walk.match(), steps(walk.laid())));
    }

    private Explanation missed(int from, int to, List<Explanation.Failure> failures) {
        List<Alignment.Laid> way = new Alignment(search.body(), matcher, from, to).cheapest();
        way.stream().filter(laid -> !laid.fits()).forEach(laid -> failures.add(failure(laid)));
        if (!way.isEmpty()) {
            containing(way.get(0).start(), way.get(way.size() - 1).end(), failures);
        }
        return new Explanation.Missed(steps(way), List.copyOf(failures));
    }

    private List<Explanation.Step> steps(List<Alignment.Laid> way) {
        return way.stream()
                .filter(Alignment.Laid::fits)
                .map(laid -> new Explanation.Step(
                        search.body().leaf(laid.state()).toString(),
                        positions.firstToken(laid.start()),
                        positions.endToken(laid.end() - 1),
                        laid.term()))
                .toList();
    }

    private Explanation.Failure failure(Alignment.Laid laid) {
        Node leaf = search.body().leaf(laid.state());
        int part = 0;
        while (leaves.get(part) != leaf) {
            part++;
        }
        boolean missing = laid.start() == laid.end();
        List<String> unmet = leaf instanceof Node.Element element && !missing
                ? unmet(element.condition(), laid.start())
                : List.of(leaf.toString());
        Explanation.Kind kind = missing ? Explanation.Kind.MISSING : Explanation.Kind.ELEMENT;
        return failure(kind, part, leaf.toString(), unmet, laid.start(), laid.end());
    }

    /** The members of a conjunction that do not hold; the whole condition where it is none. */
    private List<String> unmet(Condition condition, int position) {
        Reading reading = positions.readings().get(positions.reading(position));
        if (condition instanceof Condition.And and && !and.all().isEmpty()) {
            return and.all().stream()
                    .filter(member -> !member.holds(reading, positions.place(position)))
                    .map(Condition::toString)
                    .toList();
        }
        return List.of(condition.toString());
    }

    private void containing(int from, int to, List<Explanation.Failure> failures) {
        List<Query.Containing> all = search.query().containing();
        for (int part = 0; part < all.size(); part++) {
            Query.Containing one = all.get(part);
            int[] span = nearest(search.containing().get(part), from, to);
            if (one.wanted() && span.length == 0) {
                List<String> unmet = List.of(one.part().toString());
                failures.add(failure(Explanation.Kind.CONTAINING, part, one.toString(), unmet, from, to));
            } else if (!one.wanted() && span.length > 0) {
                List<String> unmet = List.of(one.toString());
                failures.add(failure(Explanation.Kind.NOT_CONTAINING, part, one.toString(), unmet, span[0], span[1]));
            }
        }
    }

    /** The first span of a part; empty where there is none. */
    private int[] nearest(Automaton part, int from, int to) {
        Table table = new Table(part, matcher, false, false, from, to);
        for (int start = from; start < to; start++) {
            int value = table.start(start);
            if (value != Table.NONE) {
                return new int[] {start, table.end(value)};
            }
        }
        return Ints.NONE;
    }

    private Explanation.Failure outside(Structure structure, int part, int from, int to) {
        String element = "within " + structure;
        return failure(Explanation.Kind.WITHIN, part, element, List.of(element), from, to);
    }

    private Explanation.Failure failure(
            Explanation.Kind kind, int part, String element, List<String> unmet, int from, int to) {
        boolean nothing = from == to;
        int first = from < positions.size()
                ? positions.firstToken(from)
                : positions.document().tokens().size();
        int end = nothing ? first : positions.endToken(to - 1);
        String stood = nothing ? "" : positions.document().quote(first, end);
        return new Explanation.Failure(kind, part, element, unmet, first, end, stood);
    }
}
