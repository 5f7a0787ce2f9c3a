package wpr.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import wpr.model.Features;
import wpr.model.Reading;
import wpr.model.Upos;
import wpr.model.Zone;

/**
 * Whether any token at all can meet a condition. Asked of made-up tokens: every value of closed attributes, and of open
 * ones the words that the condition names, and one that it does not. What cannot be made up counts as possible.
 */
final class Possibility {
    /** Conditions with more combinations than this are taken to be possible. */
    private static final int MOST = 50_000;

    private static final String OTHER = "\u0001";

    private final Condition condition;
    private final Map<Attribute, List<String>> values = new EnumMap<>(Attribute.class);

    private Possibility(Condition condition) {
        this.condition = condition;
    }

    static boolean of(Condition condition) {
        if (condition instanceof Condition.And and && independent(and.all())) {
            return true;
        }
        Possibility possibility = new Possibility(condition);
        for (Attribute attribute : condition.attributes()) {
            if (!possibility.collect(attribute)) {
                return true;
            }
        }
        long combinations =
                possibility.values.values().stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
        return combinations > MOST
                || possibility.any(List.copyOf(possibility.values.keySet()), 0, new EnumMap<>(Attribute.class));
    }

    /** Whether each asks for something possible of an attribute that no other asks for; most do. */
    private static boolean independent(List<Condition> all) {
        Set<Attribute> seen = EnumSet.noneOf(Attribute.class);
        for (Condition one : all) {
            if (!(one instanceof Condition.Text text) || !seen.add(text.attribute())) {
                return false;
            }
            List<String> allowed = text.attribute().allowed();
            if (!allowed.isEmpty() && allowed.stream().noneMatch(text.regex()::matches)) {
                return false;
            }
        }
        return true;
    }

    /** Notes the values to try; false where they cannot be listed. */
    private boolean collect(Attribute attribute) {
        Set<String> tried = new LinkedHashSet<>();
        tried.add(
                attribute.ofPlace() || attribute == Attribute.POS
                        ? attribute.allowed().get(0)
                        : "");
        tried.addAll(attribute.allowed());
        if (attribute == Attribute.PART) {
            return false;
        }
        if (attribute == Attribute.NUM) {
            tried.addAll(numbers(condition));
        } else if (attribute.allowed().isEmpty()) {
            List<Regex> expressions = new ArrayList<>();
            if (!expressions(condition, attribute, expressions)) {
                return false;
            }
            tried.add(OTHER);
            for (Regex expression : expressions) {
                expression.alternatives().forEach(one -> tried.add(one.literal()));
            }
        }
        values.put(attribute, List.copyOf(tried));
        return true;
    }

    /** Gathers the expressions on an attribute; false where one stands for more than a list of whole words. */
    private static boolean expressions(Condition condition, Attribute attribute, List<Regex> found) {
        if (condition instanceof Condition.Text text) {
            if (text.attribute() == attribute) {
                found.add(text.regex());
                List<Regex.Simple> words = text.regex().alternatives();
                return !words.isEmpty() && words.stream().noneMatch(one -> one.openLeft() || one.openRight());
            }
            return true;
        }
        return parts(condition).stream().allMatch(part -> expressions(part, attribute, found));
    }

    /** Each number that is named, and one on either side. */
    private static List<String> numbers(Condition condition) {
        if (condition instanceof Condition.Number number) {
            return Stream.of(-0.5, 0.0, 0.5)
                    .map(step -> "" + (number.value() + step))
                    .toList();
        }
        return parts(condition).stream().flatMap(part -> numbers(part).stream()).toList();
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.And and
                ? and.all()
                : condition instanceof Condition.Or or
                        ? or.any()
                        : condition instanceof Condition.Not not ? List.of(not.condition()) : List.of();
    }

    private boolean any(List<Attribute> attributes, int at, Map<Attribute, String> chosen) {
        if (at == attributes.size()) {
            return condition.holds(reading(chosen), place(chosen));
        }
        for (String value : values.getOrDefault(attributes.get(at), List.of())) {
            chosen.put(attributes.get(at), value);
            if (any(attributes, at + 1, chosen)) {
                return true;
            }
        }
        return false;
    }

    private static Reading reading(Map<Attribute, String> chosen) {
        Features features = new Features(
                of(chosen, Attribute.VOICE),
                of(chosen, Attribute.MOOD),
                of(chosen, Attribute.VERBFORM),
                of(chosen, Attribute.TENSE),
                of(chosen, Attribute.DEFINITE),
                of(chosen, Attribute.NUMBER),
                of(chosen, Attribute.DEGREE));
        return new Reading(
                of(chosen, Attribute.WORD),
                of(chosen, Attribute.LEMMA),
                Upos.valueOf(chosen.getOrDefault(Attribute.POS, Upos.X.name())),
                features,
                of(chosen, Attribute.HEAD),
                List.of(),
                of(chosen, Attribute.NUM).isEmpty() ? Double.NaN : Double.parseDouble(of(chosen, Attribute.NUM)));
    }

    private static Place place(Map<Attribute, String> chosen) {
        String zone = chosen.getOrDefault(Attribute.ZONE, Zone.BODY.id());
        return new Place(
                List.of(Zone.values()).stream()
                        .filter(one -> one.id().equals(zone))
                        .findFirst()
                        .orElse(Zone.BODY),
                of(chosen, Attribute.FIRST).equals("yes"),
                of(chosen, Attribute.LAST).equals("yes"),
                of(chosen, Attribute.TITLE).equals("yes"));
    }

    private static String of(Map<Attribute, String> chosen, Attribute attribute) {
        return chosen.getOrDefault(attribute, "");
    }
}
