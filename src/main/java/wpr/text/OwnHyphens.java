package wpr.text;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells words that have a hyphen of their own, whatever the line, from words that a line end broke. {@code first} is
 * what stands before the hyphen and {@code next} what stands behind it; both may hold further hyphens.
 */
final class OwnHyphens {
    private static final Pattern DIGIT = Pattern.compile(".*\\d");
    private static final Pattern NO_VOWEL = Pattern.compile("(?iu)[^\\W\\daeiouyæøåé]+");
    /** Abbreviations that have a vowel and are written in lower case. */
    private static final Pattern LETTERED = Pattern.compile("it|el|wi");

    private static final Pattern DATE =
            Pattern.compile("(?:jan|febr)uar[iy]?|mart?[sch]{1,2}|april|ma[jy]|jun[ie]|jul[iy]"
                    + "|august|(?:septem|okto|octo|novem|decem)ber|(?:man|tirs|ons|tors|fre|lør|søn)dag"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day");
    private static final Pattern ENGLISH_FIRST =
            Pattern.compile("well|non|ex|self|twenty|thirty|forty|fifty|sixty|seventy" + "|eighty|ninety");
    private static final Pattern ENGLISH_NEXT = Pattern.compile(
            "term|up|based|cent(?:red|ered)|oriented|related|funded|making|scale|benefits?|effective|sectional");
    private static final Pattern ENGLISH_PAIR = Pattern.compile(
            "re-e.+|(?:full|part)-time.*|co-op.*|(?:roll|follow|take|start"
                    + "|set|pay|drop|break|trade|run|spin|hand|buy|opt)-(?:outs?|offs?|ins?|ups?|downs?)"
                    + "|(?:one|two|three|four|five|six)-(?:thirds?|quarters?|fifths?|years?|ways?|days?|months?|stage|tier|track)");
    private static final Pattern NO_ENGLISH_NEXT = Pattern.compile("ish.*|less.*|fare|t.?");

    /** Small words that stand between the words of a chain. */
    private static final String LINK = "(?i:til|for|på|i|og|med|mod|by|to|of|the)";

    /** A chain that is whole, as <i>dag-til-dag</i>. */
    private static final Pattern LINKED = Pattern.compile(".*-" + LINK + "-[^-]+");

    /** What follows the first word of a chain, as in <i>ud-i-det-fri</i>. */
    private static final Pattern GOES_ON = Pattern.compile(LINK + "-.+");

    private static final int SYLLABLE = 3;

    private final Predicate<String> known;
    private final boolean english;

    /**
     * @param known whether a lower-case word form exists
     * @param english whether the text is English; else it is Danish, where words join into one
     */
    OwnHyphens(Predicate<String> known, boolean english) {
        this.known = known;
        this.english = english;
    }

    /** Names, abbreviations, numbers, single letters and chains of words are joined by hyphens of their own. */
    boolean between(String first, String next) {
        String left = first.substring(first.lastIndexOf('-') + 1);
        String right = next.contains("-") ? next.substring(0, next.indexOf('-')) : next;
        if (left.length() == 1
                || DIGIT.matcher(left).lookingAt()
                || DIGIT.matcher(right).lookingAt()) {
            return true;
        }
        boolean capitals = capitals(left);
        if (capitals && right.length() > 1 && capitals(right)) {
            return left.length() < 4 && !known.test(lower(left + right));
        }
        if (capitals || Character.isUpperCase(right.charAt(0)) || first.contains("-") && next.contains("-")) {
            return true;
        }
        boolean link = LINKED.matcher(first).matches() && known.test(lower(right))
                || GOES_ON.matcher(next).matches() && known.test(lower(left));
        boolean name = first.contains("-") && Character.isUpperCase(left.charAt(0)) && right.length() > SYLLABLE;
        return link || between(first, lower(left), lower(right), next.contains("-"), name);
    }

    private boolean between(String first, String left, String right, boolean goesOn, boolean name) {
        if (known.test(left + right)) {
            return false;
        }
        if (NO_VOWEL.matcher(left).matches()
                || DATE.matcher(left).matches() && DATE.matcher(right).matches()) {
            return true;
        }
        boolean piece = left.length() < SYLLABLE && right.length() > SYLLABLE;
        boolean chain = (first.contains("-") || goesOn) && (name || piece || word(left)) && word(right);
        boolean whole = !first.contains("-");
        return chain
                || whole
                        && (english
                                ? english(left, right)
                                : LETTERED.matcher(left).matches());
    }

    private static boolean english(String left, String right) {
        return ENGLISH_PAIR.matcher(left + "-" + right).matches()
                || ENGLISH_NEXT.matcher(right).matches()
                || ENGLISH_FIRST.matcher(left).matches()
                        && !NO_ENGLISH_NEXT.matcher(right).matches();
    }

    /** A known word, or one with the s that links it to the next. */
    private boolean word(String form) {
        return known.test(form) || form.endsWith("s") && known.test(form.substring(0, form.length() - 1));
    }

    private static boolean capitals(String part) {
        return part.length() > 1 && part.equals(part.toUpperCase(Locale.ROOT));
    }

    private static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
