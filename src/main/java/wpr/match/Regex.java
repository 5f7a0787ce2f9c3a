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

    /** A suspended compound, {@code job-} or {@code -plan}; what it stands for is known only later. */
    static final Regex SUSPENDED = ofSimple(".*-|-.*");

    private final String source;
    private final List<Simple> alternatives;
    private final Predicate<String> test;

    /** A literal that may be open at either side: {@code skab}, {@code skab.*}, {@code .*skab}, {@code .*skab.*}. */
    private record Simple(String literal, boolean openLeft, boolean openRight) {
        boolean matches(String folded) {
            if (openLeft) {
                return openRight ? folded.contains(literal) : folded.endsWith(literal);
            }
            return openRight ? folded.startsWith(literal) : folded.equals(literal);
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
            throw new QueryException(
                    offset,
                    "The expression `" + source + "` cannot be read: " + e.getDescription() + ".",
                    "Put a backslash before a sign that is meant as itself: \\. \\( \\? \\*");
        }
    }

    private static Regex ofSimple(String source) {
        List<Simple> simple = simple(source);
        return new Regex(source, simple, test(simple));
    }

    boolean matches(String value) {
        return test.test(value);
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
            if (a.literal.isEmpty() || (a.openLeft && a.openRight)) {
                return List.of();
            }
            Key.Fit fit = a.openLeft ? Key.Fit.END : a.openRight ? Key.Fit.START : Key.Fit.WHOLE;
            keys.add(new Key(attribute, fit, a.literal));
        }
        return keys;
    }

    private static Predicate<String> test(List<Simple> alternatives) {
        if (alternatives.stream().anyMatch(a -> a.openLeft || a.openRight)) {
            return value -> {
                String folded = Folding.fold(value);
                return alternatives.stream().anyMatch(a -> a.matches(folded));
            };
        }
        if (alternatives.size() == 1) {
            String word = alternatives.get(0).literal;
            return value -> value.length() == word.length() && word.equals(Folding.fold(value));
        }
        Set<String> words = alternatives.stream().map(Simple::literal).collect(Collectors.toSet());
        return value -> words.contains(Folding.fold(value));
    }

    /** The alternatives where all are simple; empty where one is not. */
    private static List<Simple> simple(String source) {
        String body = source.startsWith("(") && source.indexOf(')') == source.length() - 1
                ? source.substring(1, source.length() - 1)
                : source;
        List<Simple> all = new ArrayList<>();
        for (String part : body.split("\\|", -1)) {
            boolean left = part.startsWith(".*");
            String rest = left ? part.substring(2) : part;
            boolean right = rest.endsWith(".*") && !rest.endsWith("\\.*");
            String literal = right ? rest.substring(0, rest.length() - 2) : rest;
            String plain = literal.replace("\\.", "").replace("\\-", "");
            if (plain.chars().anyMatch(c -> META.indexOf(c) >= 0)) {
                return List.of();
            }
            all.add(new Simple(Folding.fold(literal.replace("\\", "")), left, right));
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
