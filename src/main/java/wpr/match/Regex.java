package wpr.match;

import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A regular expression over a whole value, case ignored, in linear time.
 *
 * <p>{@code \w \d \s} mean Unicode letters, digits and spaces. Most expressions in rules are words, beginnings or
 * endings with {@code |} between; those are looked up and not run.
 */
final class Regex {
    private static final String META = "\\.[]{}()*+?^$|";
    private static final String ANYTHING = String.valueOf(FiniteWords.ANYTHING);

    private final String source;
    private final List<Simple> alternatives;
    private final Predicate<String> test;

    /** A literal that may be open at either side: {@code skab}, {@code skab.*}, {@code .*skab}, {@code .*skab.*}. */
    record Simple(String literal, boolean openLeft, boolean openRight) {
        boolean matches(String folded) {
            return switch (fit()) {
                case WHOLE -> folded.equals(literal);
                case START -> folded.startsWith(literal);
                case END -> folded.endsWith(literal);
                case INSIDE -> folded.contains(literal);
            };
        }

        Key.Fit fit() {
            return openLeft ? openRight ? Key.Fit.INSIDE : Key.Fit.END : openRight ? Key.Fit.START : Key.Fit.WHOLE;
        }
    }

    private Regex(String source, List<Simple> alternatives, Predicate<String> test) {
        this.source = source;
        this.alternatives = alternatives;
        this.test = test;
    }

    /**
     * Compiles an expression.
     *
     * @param offset where it stands in the query, for the message
     */
    static Regex compile(String source, int offset) throws QueryException {
        List<Simple> simple = simple(source);
        if (!simple.isEmpty()) {
            return new Regex(source, simple, test(simple));
        }
        String translated = RegexTranslator.translate(source, offset);
        try {
            com.google.re2j.Pattern pattern =
                    com.google.re2j.Pattern.compile(translated, com.google.re2j.Pattern.CASE_INSENSITIVE);
            return new Regex(source, List.of(), value -> pattern.matcher(value).matches());
        } catch (PatternSyntaxException e) {
            String reason = e.getDescription();
            throw new QueryException(
                    offset, "expression", source, (QueryException.Part) locale -> reason(locale, reason));
        }
    }

    /** What RE2/J says, in words of our own where we have them. */
    private static String reason(String locale, String reason) {
        String key = "expression."
                + reason.replace(")", "round")
                        .replace("]", "square")
                        .replaceAll("[^a-z]+", "-")
                        .replaceAll("^-|-$", "");
        Messages messages = Messages.in(locale);
        return messages.has(key) ? messages.get(key) : reason;
    }

    static Regex ofSimple(String source) {
        List<Simple> simple = simple(source);
        return new Regex(source, simple, test(simple));
    }

    boolean matches(String value) {
        return test.test(value);
    }

    /** The words, beginnings and endings it stands for; empty where it says more than that. */
    List<Simple> alternatives() {
        return alternatives;
    }

    /** The largest share of a word of the expression with which one of these values begins; 0 below four letters. */
    double nearness(List<String> values) {
        double nearest = 0;
        for (String value : values) {
            String folded = Folding.fold(value);
            for (Simple word : alternatives) {
                int same = 0;
                while (same < Math.min(word.literal.length(), folded.length())
                        && word.literal.charAt(same) == folded.charAt(same)) {
                    same++;
                }
                int most = Math.max(word.literal.length(), folded.length());
                nearest = same < 4 ? nearest : Math.max(nearest, (double) same / (most + 1));
            }
        }
        return nearest;
    }

    /** Whether it fits every value. */
    boolean matchesAll() {
        return alternatives.stream().anyMatch(a -> a.literal.isEmpty() && (a.openLeft || a.openRight));
    }

    /** Keys of which one fits every value the expression fits; empty where it has none. */
    List<Key> keys(Attribute attribute) {
        if (alternatives.isEmpty()) {
            String start = literalStart();
            return start.isEmpty() ? List.of() : List.of(new Key(attribute, Key.Fit.START, start));
        }
        List<Key> keys = new ArrayList<>();
        for (Simple a : alternatives) {
            if (a.literal.isEmpty()) {
                return List.of();
            }
            keys.add(new Key(attribute, a.fit(), a.literal));
        }
        return keys;
    }

    private static Predicate<String> test(List<Simple> alternatives) {
        if (alternatives.stream().anyMatch(a -> a.openLeft || a.openRight)) {
            return value -> anyMatches(alternatives, Folding.fold(value));
        }
        if (alternatives.size() == 1) {
            String word = alternatives.get(0).literal;
            return value -> value.length() == word.length() && word.equals(Folding.fold(value));
        }
        Set<String> words = alternatives.stream().map(Simple::literal).collect(Collectors.toSet());
        return value -> words.contains(Folding.fold(value));
    }

    private static boolean anyMatches(List<Simple> alternatives, String folded) {
        for (Simple one : alternatives) {
            if (one.matches(folded)) {
                return true;
            }
        }
        return false;
    }

    /** The alternatives where all are simple; empty where one is not. */
    private static List<Simple> simple(String source) {
        List<Simple> all = new ArrayList<>();
        for (String word : FiniteWords.of(source).orElse(List.of())) {
            boolean left = word.startsWith(ANYTHING);
            boolean right = word.length() > 1 && word.endsWith(ANYTHING);
            String literal = word.substring(left ? 1 : 0, word.length() - (right ? 1 : 0));
            if (literal.contains(ANYTHING)) {
                return List.of();
            }
            all.add(new Simple(Folding.fold(literal), left, right));
        }
        return all;
    }

    /** The literal with which every fitting value begins. */
    private String literalStart() {
        if (source.indexOf('|') >= 0) {
            return "";
        }
        int end = 0;
        while (end < source.length() && META.indexOf(source.charAt(end)) < 0) {
            end++;
        }
        boolean optional = end < source.length() && "?*{".indexOf(source.charAt(end)) >= 0;
        return Folding.fold(source.substring(0, optional ? Math.max(0, end - 1) : end));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Regex regex && regex.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return '"' + source.replace("\"", "\\\"") + '"';
    }
}
