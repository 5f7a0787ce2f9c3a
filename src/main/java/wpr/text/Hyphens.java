package wpr.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wpr.model.RawDocument;

/** Decides what becomes of a hyphen at a line end. Knows the words of the document and those of a lexicon. */
final class Hyphens {
    static final char SOFT = '\u00AD';

    /** What to do with a hyphen and the line end behind it. */
    enum Decision {
        /** Neither stays: one word was broken. */
        JOIN,
        /** The hyphen stays, the line end goes: the word has a hyphen of its own. */
        KEEP,
        /** The hyphen stays and a space follows: the head of the compound comes later. */
        SUSPENDED
    }

    private static final Set<String> CONJUNCTIONS =
            Set.of("og", "eller", "samt", "til", "end", "kontra", "hhv", "and", "or", "nor", "to", "versus");
    private static final Set<String> DANISH = Set.of("og", "det", "af", "til", "er");
    private static final Set<String> ENGLISH = Set.of("the", "of", "and", "to", "is");
    /** A whole word; what a line end broke off is none. */
    private static final Pattern FORM =
            Pattern.compile("(?<![\\p{L}\\d])(?<!-\\n)[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*(-(?=\\n))?");

    private static final Pattern LAST = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*$");
    private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");
    private static final Pattern ABBREVIATED = Pattern.compile("\\p{L}\\.$");

    private final Predicate<String> known;
    private final OwnHyphens own;
    private final Map<String, Integer> forms = new HashMap<>();

    Hyphens(RawDocument raw, Predicate<String> known) {
        this.known = known;
        raw.blocks()
                .forEach(block -> FORM.matcher(block.text() + "\n").results().forEach(form -> {
                    if (form.group(1) == null) {
                        forms.merge(form.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
                    }
                }));
        own = new OwnHyphens(this::knows, count(ENGLISH) > count(DANISH));
    }

    /**
     * Decides on one hyphen.
     *
     * @param before text up to the hyphen
     * @param after text behind the line end
     * @param soft whether the hyphen is a soft one, which stands only where words may break
     */
    Decision decide(String before, String after, boolean soft) {
        String first = match(LAST, before);
        String next = match(FIRST, after);
        if (soft) {
            return Decision.JOIN;
        }
        if (first.isEmpty() || next.isEmpty()) {
            return ABBREVIATED.matcher(before).find() && !next.isEmpty() && !conjunction(next)
                    ? Decision.KEEP
                    : Decision.SUSPENDED;
        }
        String joined = (first + next).toLowerCase(Locale.ROOT);
        String hyphenated = (first + "-" + next).toLowerCase(Locale.ROOT);
        if (conjunction(next) && !knows(joined)) {
            return Decision.SUSPENDED;
        }
        return count(hyphenated) > count(joined) || count(joined) == 0 && own.between(first, next)
                ? Decision.KEEP
                : Decision.JOIN;
    }

    private static boolean conjunction(String word) {
        return CONJUNCTIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a lower-case form stands in the document or the lexicon. */
    boolean knows(String form) {
        return count(form) > 0 || known.test(form);
    }

    /** How often a lower-case form stands in the document. */
    int count(String form) {
        return forms.getOrDefault(form, 0);
    }

    private int count(Set<String> words) {
        return words.stream().mapToInt(this::count).sum();
    }

    private static String match(Pattern pattern, String text) {
        Matcher matcher =
                pattern.matcher(text.length() > 80 && pattern == LAST ? text.substring(text.length() - 80) : text);
        return matcher.find() ? matcher.group() : "";
    }
}
