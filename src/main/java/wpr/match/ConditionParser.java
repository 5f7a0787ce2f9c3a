package wpr.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wpr.model.Span;

/** Reads what stands between {@code [ ]}: {@code or := and ('|' and)*}, {@code and := not ('&' not)*}. */
final class ConditionParser {
    private final Cursor cursor;
    private final Cuts cuts;

    ConditionParser(Cursor cursor, Cuts cuts) {
        this.cursor = cursor;
        this.cuts = cuts;
    }

    Condition parse() throws QueryException {
        List<Condition> any = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        do {
            int start = cursor.offset();
            any.add(all());
            places.add(new Span(start, cursor.offset()));
        } while (cursor.take("|"));
        cuts.addEach(Cut.Kind.ALTERNATIVE, places);
        return any.size() == 1 ? any.get(0) : new Condition.Or(any);
    }

    private Condition all() throws QueryException {
        List<Condition> all = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        do {
            int start = cursor.offset();
            all.add(one());
            places.add(new Span(start, cursor.offset()));
        } while (cursor.take("&"));
        cuts.addEach(Cut.Kind.CONDITION, places);
        if (all.size() == 1) {
            return all.get(0);
        }
        Condition condition = new Condition.And(all);
        if (!Possibility.of(condition)) {
            throw new QueryException(places.get(0).start(), "contradiction", condition);
        }
        return condition;
    }

    private Condition one() throws QueryException {
        if (cursor.take("!")) {
            return new Condition.Not(one());
        }
        if (cursor.take("(")) {
            Condition inner = parse();
            cursor.expect(")", "bracket");
            return inner;
        }
        return comparison();
    }

    private Condition comparison() throws QueryException {
        Attribute attribute = attribute();
        boolean negated = cursor.take("!=");
        Comparison comparison = negated ? Comparison.EQUAL : sign(attribute);
        Condition condition = attribute == Attribute.NUM ? number(comparison) : text(attribute);
        return negated ? new Condition.Not(condition) : condition;
    }

    private Attribute attribute() throws QueryException {
        int start = cursor.offset();
        String name = cursor.name();
        if (name.isEmpty()) {
            throw cursor.fault("attribute-missing", Attribute.names());
        }
        Optional<Attribute> attribute = Attribute.of(name);
        if (attribute.isEmpty()) {
            throw Suggestion.fault(start, "attribute", name, Attribute.names(), Attribute.values());
        }
        return attribute.get();
    }

    private Comparison sign(Attribute attribute) throws QueryException {
        int start = cursor.offset();
        Comparison comparison = cursor.take("<=")
                ? Comparison.AT_MOST
                : cursor.take(">=")
                        ? Comparison.AT_LEAST
                        : cursor.take("<") ? Comparison.LESS : cursor.take(">") ? Comparison.MORE : Comparison.EQUAL;
        if (comparison == Comparison.EQUAL) {
            cursor.expect("=", "comparison", attribute);
        } else if (attribute != Attribute.NUM) {
            throw new QueryException(start, "size");
        }
        return comparison;
    }

    private Condition number(Comparison comparison) throws QueryException {
        int start = cursor.offset();
        String text = cursor.seesString() ? cursor.string() : (cursor.take("-") ? "-" : "") + cursor.name();
        try {
            return new Condition.Number(comparison, Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new QueryException(start, "number", text);
        }
    }

    private Condition text(Attribute attribute) throws QueryException {
        int start = cursor.offset();
        if (!cursor.seesString()) {
            throw cursor.fault("value", attribute);
        }
        Regex regex = Regex.compile(cursor.string(), start + 1);
        refuseFlags();
        List<String> allowed = attribute.allowed();
        if (!allowed.isEmpty() && !regex.matches("") && allowed.stream().noneMatch(regex::matches)) {
            throw new QueryException(start, "never", attribute + "=" + regex, attribute, String.join(", ", allowed));
        }
        return new Condition.Text(attribute, regex);
    }

    private void refuseFlags() throws QueryException {
        if (cursor.peek() == '%') {
            throw cursor.fault("flag-in-condition");
        }
    }
}
