package wpr.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wpr.model.Features;
import wpr.model.Reading;
import wpr.model.Upos;

/** A condition on one token. Its printed form is what stands between {@code [ ]} in a query. */
sealed interface Condition {
    Condition ANY = new And(List.of());
    Condition NONE = new Or(List.of());
    Reading UNKNOWN = new Reading("\0", "\0", Upos.X, Features.NONE, "", List.of(), Double.NaN);

    /** Whether it holds of a reading in a place. */
    boolean holds(Reading reading, Place place);

    /**
     * What remains when some attributes cannot be known.
     *
     * @param generous whether an unknown condition counts as met; the result then holds wherever the test can hold
     */
    Condition knowing(Predicate<Attribute> known, boolean generous);

    /** Whether a word that nobody knows meets it: it forbids, or asks nothing. */
    default boolean undemanding() {
        return holds(UNKNOWN, Place.NOWHERE);
    }

    /** How near a reading comes to it, from 0 to 1, which is where it holds. */
    default double nearness(Reading reading, Place place) {
        return holds(reading, place) ? 1 : 0;
    }

    /** Keys of which one fits every reading the test holds of; empty where there are none such. */
    List<Key> keys();

    /** The attributes it asks for. */
    Set<Attribute> attributes();

    /** The most that can be said without some attributes: holds wherever this test can hold. */
    default Condition knowing(Predicate<Attribute> known) {
        return knowing(known, true);
    }

    /** {@code attribute="expression"}. */
    record Text(Attribute attribute, Regex regex) implements Condition {
        @Override
        public double nearness(Reading reading, Place place) {
            return holds(reading, place) ? 1 : regex.nearness(attribute.of(reading, place));
        }

        @Override
        public boolean holds(Reading reading, Place place) {
            for (String value : attribute.of(reading, place)) {
                if (regex.matches(value)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Condition knowing(Predicate<Attribute> known, boolean generous) {
            return known.test(attribute) ? this : generous ? ANY : NONE;
        }

        @Override
        public List<Key> keys() {
            return switch (attribute) {
                case WORD, LEMMA, HEAD, PART -> regex.keys(attribute);
                default -> List.of();
            };
        }

        @Override
        public Set<Attribute> attributes() {
            return Set.of(attribute);
        }

        @Override
        public String toString() {
            return attribute + "=" + regex;
        }
    }

    /** {@code word} as printed, case and all; {@code =Ret} in a term. */
    record Exactly(String form) implements Condition {
        @Override
        public boolean holds(Reading reading, Place place) {
            return reading.form().equals(form);
        }

        @Override
        public Condition knowing(Predicate<Attribute> known, boolean generous) {
            return known.test(Attribute.WORD) ? this : generous ? ANY : NONE;
        }

        @Override
        public List<Key> keys() {
            return List.of(new Key(Attribute.WORD, Key.Fit.WHOLE, Folding.fold(form)));
        }

        @Override
        public Set<Attribute> attributes() {
            return Set.of(Attribute.WORD);
        }

        @Override
        public String toString() {
            return "word=\"(?-i)" + form + '"';
        }
    }

    /**
     * A compound whose last part is a word: {@code *kompetence} in a term. Where the head of the compound is known it
     * decides, so that <i>jobmulighed</i> does not answer to {@code *ulighed}; else the ending of the lemma does, with
     * two letters before it.
     */
    record Compound(String last) implements Condition {
        @Override
        public boolean holds(Reading reading, Place place) {
            String lemma = Folding.fold(reading.lemma());
            String head = Folding.fold(reading.head());
            if (!head.isEmpty() && !last.endsWith(head)) {
                return false;
            }
            if (head.equals(last)) {
                return true;
            }
            int before = lemma.length() - last.length();
            return before >= 2
                    && lemma.endsWith(last)
                    && Character.isLetter(lemma.charAt(before - 1))
                    && Character.isLetter(lemma.charAt(before - 2));
        }

        @Override
        public Condition knowing(Predicate<Attribute> known, boolean generous) {
            return known.test(Attribute.LEMMA) ? this : generous ? ANY : NONE;
        }

        @Override
        public List<Key> keys() {
            return List.of(new Key(Attribute.LEMMA, Key.Fit.END, last), new Key(Attribute.HEAD, Key.Fit.WHOLE, last));
        }

        @Override
        public Set<Attribute> attributes() {
            return Set.of(Attribute.LEMMA, Attribute.HEAD);
        }

        @Override
        public String toString() {
            return "head=\"" + last + "\"";
        }
    }

    /** The lemma or the form as printed, whole or its beginning: {@code ressource} and {@code aktiver*} in terms. */
    record Stem(String literal, boolean open) implements Condition {
        @Override
        public boolean holds(Reading reading, Place place) {
            return fits(reading.lemma()) || fits(reading.form());
        }

        private boolean fits(String value) {
            String folded = Folding.fold(value);
            return open ? folded.startsWith(literal) : folded.equals(literal);
        }

        @Override
        public Condition knowing(Predicate<Attribute> known, boolean generous) {
            return known.test(Attribute.LEMMA) ? this : generous ? ANY : NONE;
        }

        @Override
        public List<Key> keys() {
            Key.Fit fit = open ? Key.Fit.START : Key.Fit.WHOLE;
            return List.of(new Key(Attribute.LEMMA, fit, literal), new Key(Attribute.WORD, fit, literal));
        }

        @Override
        public Set<Attribute> attributes() {
            return Set.of(Attribute.LEMMA, Attribute.WORD);
        }

        @Override
        public String toString() {
            String regex = '"' + literal + (open ? ".*" : "") + '"';
            return "lemma=" + regex + " | word=" + regex;
        }
    }

    /** {@code num >= 1000}; no word that is not a numeral meets it. */
    record Number(Comparison comparison, double value) implements Condition {
        @Override
        public boolean holds(Reading reading, Place place) {
            return comparison.holds(reading.number(), value);
        }

        @Override
        public Condition knowing(Predicate<Attribute> known, boolean generous) {
            return known.test(Attribute.NUM) ? this : generous ? ANY : NONE;
        }

        @Override
        public List<Key> keys() {
            return List.of();
        }

        @Override
        public Set<Attribute> attributes() {
            return Set.of(Attribute.NUM);
        }

        @Override
        public String toString() {
            return "num" + comparison + printed();
        }

        /** The number without a needless decimal. */
        String printed() {
            return value == Math.rint(value) ? Long.toString((long) value) : "" + value;
        }
    }

    /** {@code a & b}; without members, the condition that everything meets. */
    record And(List<Condition> all) implements Condition {
        @Override
        public double nearness(Reading reading, Place place) {
            double nearness = all.stream()
                    .filter(one -> !one.undemanding())
                    .mapToDouble(one -> one.nearness(reading, place))
                    .average()
                    .orElse(1);
            return nearness * nearness;
        }

        @Override
        public boolean holds(Reading reading, Place place) {
            for (Condition condition : all) {
                if (!condition.holds(reading, place)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Condition knowing(Predicate<Attribute> known, boolean generous) {
            List<Condition> rest = new ArrayList<>();
            for (Condition condition : all) {
                Condition less = condition.knowing(known, generous);
                if (less.equals(NONE)) {
                    return NONE;
                }
                if (!less.equals(ANY)) {
                    rest.add(less);
                }
            }
            return rest.size() == 1 ? rest.get(0) : new And(rest);
        }

        @Override
        public List<Key> keys() {
            List<Key> best = List.of();
            for (Condition condition : all) {
                List<Key> keys = condition.keys();
                if (!keys.isEmpty() && (best.isEmpty() || Key.commonness(keys) < Key.commonness(best))) {
                    best = keys;
                }
            }
            return best;
        }

        @Override
        public Set<Attribute> attributes() {
            return union(all);
        }

        @Override
        public String toString() {
            return all.stream()
                    .map(t -> t instanceof Or ? "(" + t + ")" : t.toString())
                    .collect(Collectors.joining(" & "));
        }
    }

    /** {@code a | b}; without members, the condition that nothing meets. */
    record Or(List<Condition> any) implements Condition {
        @Override
        public double nearness(Reading reading, Place place) {
            return any.stream()
                    .mapToDouble(one -> one.nearness(reading, place))
                    .max()
                    .orElse(0);
        }

        @Override
        public boolean holds(Reading reading, Place place) {
            for (Condition condition : any) {
                if (condition.holds(reading, place)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Condition knowing(Predicate<Attribute> known, boolean generous) {
            List<Condition> rest = new ArrayList<>();
            for (Condition condition : any) {
                Condition less = condition.knowing(known, generous);
                if (less.equals(ANY)) {
                    return ANY;
                }
                if (!less.equals(NONE)) {
                    rest.add(less);
                }
            }
            return rest.size() == 1 ? rest.get(0) : new Or(rest);
        }

        @Override
        public List<Key> keys() {
            List<Key> keys = new ArrayList<>();
            for (Condition condition : any) {
                List<Key> more = condition.keys();
                if (more.isEmpty()) {
                    return List.of();
                }
                keys.addAll(more);
            }
            return keys;
        }

        @Override
        public Set<Attribute> attributes() {
            return union(any);
        }

        @Override
        public String toString() {
            return any.stream().map(Condition::toString).collect(Collectors.joining(" | "));
        }
    }

    /** {@code !a}. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Reading reading, Place place) {
            return !condition.holds(reading, place);
        }

        @Override
        public Condition knowing(Predicate<Attribute> known, boolean generous) {
            Condition less = condition.knowing(known, !generous);
            return less.equals(ANY) ? NONE : less.equals(NONE) ? ANY : new Not(less);
        }

        @Override
        public List<Key> keys() {
            return List.of();
        }

        @Override
        public Set<Attribute> attributes() {
            return condition.attributes();
        }

        @Override
        public String toString() {
            return condition instanceof Text text ? text.attribute() + "!=" + text.regex() : "!(" + condition + ")";
        }
    }

    private static Set<Attribute> union(List<Condition> tests) {
        Set<Attribute> all = new LinkedHashSet<>();
        tests.forEach(t -> all.addAll(t.attributes()));
        return all;
    }
}
