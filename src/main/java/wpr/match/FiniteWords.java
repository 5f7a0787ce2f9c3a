package wpr.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words of an expression that stands for few of them: {@code effects?|(dag|syge)penge}. {@code .*} is kept as one
 * sign, {@link #ANYTHING}, wherever it stands.
 */
final class FiniteWords {
    static final char ANYTHING = '\uE000';

    private static final int MOST = 200;
    private static final String SPECIAL = "[]{}()*+?^$|.";

    private final String source;
    private int at;
    private boolean finite = true;

    private FiniteWords(String source) {
        this.source = source;
    }

    /** The words in the order of the expression; empty where there are many, or the expression says more. */
    static Optional<List<String>> of(String source) {
        if (source.chars().noneMatch(c -> c == '\\' || c != '|' && SPECIAL.indexOf(c) >= 0)) {
            return Optional.of(List.copyOf(new LinkedHashSet<>(List.of(source.split("\\|", -1)))));
        }
        FiniteWords reader = new FiniteWords(source);
        Set<String> words = reader.choice();
        boolean whole = reader.finite && reader.at == source.length();
        return whole ? Optional.of(List.copyOf(words)) : Optional.empty();
    }

    private Set<String> choice() {
        Set<String> words = new LinkedHashSet<>(sequence());
        while (finite && sees('|')) {
            at++;
            words.addAll(sequence());
        }
        return words;
    }

    private Set<String> sequence() {
        Set<String> words = new LinkedHashSet<>(Set.of(""));
        while (finite && at < source.length() && !sees('|') && !sees(')')) {
            Set<String> next = part();
            if (sees('?')) {
                at++;
                next.add("");
            }
            words = joined(words, next);
        }
        return words;
    }

    private Set<String> part() {
        int letters = letters();
        if (letters > at) {
            String literal = source.substring(at, letters);
            at = letters;
            return set(literal);
        }
        char c = source.charAt(at++);
        if (c == '(' && !sees('?')) {
            Set<String> inner = choice();
            finite &= sees(')');
            at++;
            return inner;
        }
        if (c == '.' && sees('*')) {
            at++;
            finite &= !sees('?');
            return set(ANYTHING);
        }
        if (c == '\\' && at < source.length() && !Character.isLetterOrDigit(source.charAt(at))) {
            return set(source.charAt(at++));
        }
        finite &= SPECIAL.indexOf(c) < 0 && c != '\\' && !sees('*') && !sees('+') && !sees('{');
        return set(c);
    }

    /** The end of the letters that begin here and that no sign of repetition behind them concerns. */
    private int letters() {
        int end = at;
        while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        return end < source.length() && "?*+{".indexOf(source.charAt(end)) >= 0 ? end - 1 : end;
    }

    private Set<String> joined(Set<String> words, Set<String> next) {
        Set<String> joined = new LinkedHashSet<>();
        finite &= (long) words.size() * next.size() <= MOST;
        for (String word : finite ? words : Set.<String>of()) {
            next.forEach(end -> joined.add(word + end));
        }
        return joined;
    }

    private boolean sees(char c) {
        return at < source.length() && source.charAt(at) == c;
    }

    private static Set<String> set(char c) {
        return set(String.valueOf(c));
    }

    private static Set<String> set(String word) {
        Set<String> set = new LinkedHashSet<>();
        set.add(word);
        return set;
    }
}
