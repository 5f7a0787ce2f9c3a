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

    private static final Set<String> CONJUNCTIONS = Set.of("og", "eller", "samt", "til", "and", "or");
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*(-(?=\\n))?");
    private static final Pattern LAST = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*$");
    private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");

    private final Predicate<String> known;
    private final Map<String, Integer> forms = new HashMap<>();

    Hyphens(RawDocument raw, Predicate<String> known) {
        this.known = known;
        raw.blocks()
                .forEach(block -> FORM.matcher(block.text() + "\n").results().forEach(form -> {
                    if (form.group(1) == null) {
                        forms.merge(form.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
                    }
                }));
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
            return Decision.SUSPENDED;
        }
        String joined = (first + next).toLowerCase(Locale.ROOT);
        String hyphenated = (first + "-" + next).toLowerCase(Locale.ROOT);
        if (CONJUNCTIONS.contains(next.toLowerCase(Locale.ROOT)) && !knows(joined)) {
            return Decision.SUSPENDED;
        }
        if (ownHyphen(first, next, joined)
                || count(hyphenated) > count(joined)
                || first.contains("-") && next.contains("-")) {
            return Decision.KEEP;
        }
        return Decision.JOIN;
    }

    /** Names, abbreviations, numbers and single letters are joined to others by hyphens of their own. */
    private boolean ownHyphen(String first, String next, String joined) {
        if (first.length() == 1 || hasDigit(first) || hasDigit(next)) {
            return true;
        }
        String part = first.substring(first.lastIndexOf('-') + 1);
        boolean capitals = part.length() > 1 && part.equals(part.toUpperCase(Locale.ROOT));
        boolean allCapitals = capitals && next.length() > 1 && next.equals(next.toUpperCase(Locale.ROOT));
        if (allCapitals) {
            return !knows(joined) && part.length() < 4;
        }
        return capitals || Character.isUpperCase(next.charAt(0));
    }

    private boolean knows(String form) {
        return count(form) > 0 || known.test(form);
    }

    private int count(String form) {
        return forms.getOrDefault(form, 0);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static String match(Pattern pattern, String text) {
        Matcher matcher =
                pattern.matcher(text.length() > 80 && pattern == LAST ? text.substring(text.length() - 80) : text);
        return matcher.find() ? matcher.group() : "";
    }
}
