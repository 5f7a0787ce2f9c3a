package wpr.annotate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values of numerals, in the notation of a language. The value stands on the numeral token, with the multiplier behind it
 * worked in (<i>150 mio. kr.</i> is 150,000,000); the multiplier has none of its own. Percentages stay as printed (<i>40
 * pct.</i> is 40); shares in words are fractions (<i>hver femte</i> and <i>one in five</i> are 0.2, <i>to tredjedele</i>
 * 2/3, <i>3 ud af 10, 3 af 10</i> and <i>three out of ten</i> 0.3 on the number of the whole). Articles (<i>en, et, a</i>), ordinals, dates, ranges and numbers with letters have no value.
 */
final class Numbers {
    private static final Pattern DANISH =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d+))?|(\\d+\\.(?:\\d{1,2}|\\d{4,}))");
    private static final Pattern ENGLISH = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?");
    private static final int LONGEST = 24;
    private static final Set<String> EACH = Set.of("hver", "hvert", "every");
    private static final Set<String> ONE = Set.of("one", "1", "en", "et", "én", "ét");

    private final Pattern digits;
    private final Map<String, Double> words = new HashMap<>();
    private final Map<String, Double> multipliers = new HashMap<>();
    private final Map<String, Double> ordinals = new HashMap<>();

    /** Reads {@code LANGUAGE-numbers.tsv}: kind ({@code word}, {@code times}, {@code part}), form, value. */
    Numbers(String language) {
        digits = language.equals("en") ? ENGLISH : DANISH;
        for (String line : Resources.lines(language + "-numbers.tsv")) {
            String[] columns = line.split("\t");
            switch (columns[0]) {
                case "word" -> words.put(columns[1], Double.valueOf(columns[2]));
                case "times" -> multipliers.put(columns[1], Double.valueOf(columns[2]));
                default -> ordinals.put(columns[1], Double.valueOf(columns[2]));
            }
        }
    }

    /** Value of a form by itself; {@code NaN} where it is no numeral. */
    double value(String form) {
        if (form.isEmpty() || form.length() > LONGEST) {
            return Double.NaN;
        }
        if (!Character.isDigit(form.charAt(0))) {
            return words.getOrDefault(form.toLowerCase(Locale.ROOT), Double.NaN);
        }
        Matcher matcher = digits.matcher(form);
        if (!matcher.matches()) {
            return Double.NaN;
        }
        if (matcher.groupCount() == 3 && matcher.group(3) != null) {
            return Double.parseDouble(form);
        }
        String whole = matcher.group(1).replaceAll("[.,]", "");
        String fraction = matcher.group(2);
        return Double.parseDouble(fraction == null ? whole : whole + "." + fraction);
    }

    /**
     * What a form is worth.
     *
     * @param value by itself; {@code NaN} where it is no numeral
     * @param depends whether its neighbours may give it another
     */
    record Numeral(double value, boolean depends) {
        /** Worth nothing anywhere. */
        static final Numeral NONE = new Numeral(Double.NaN, false);
    }

    /** What a form is worth. */
    Numeral numeral(String form) {
        double value = value(form);
        return new Numeral(value, !Double.isNaN(value) || ordinals.containsKey(form.toLowerCase(Locale.ROOT)));
    }

    /**
     * Value of a form in its place, given what the form is worth by itself and the words around it in lower case.
     *
     * @param before the three words before it, the nearest first; empty where the sentence has none
     */
    double inPlace(String form, double value, List<String> before, String after) {
        if (!Double.isNaN(value)) {
            double of = counted(before);
            double share = of > 0 && of <= value ? of / value : value;
            Double times = multipliers.get(after);
            Double part = ordinals.get(plural(after));
            return times != null ? value * times : part != null && value < part ? value / part : share;
        }
        Double part = ordinals.get(form.toLowerCase(Locale.ROOT));
        return part != null && EACH.contains(before.get(0)) ? 1 / part : Double.NaN;
    }

    /** The part in <i>en ud af fem, 2 af 5, three out of ten, one in five</i>, given what stands before the whole. */
    private double counted(List<String> before) {
        String nearest = before.get(0);
        String second = before.get(1);
        if (nearest.equals("in")) {
            return ONE.contains(second) ? 1 : Double.NaN;
        }
        if (!nearest.equals("af") && !nearest.equals("of")) {
            return Double.NaN;
        }
        String part = second.equals("ud") || second.equals("out") ? before.get(2) : second;
        return ONE.contains(part) ? 1 : value(part);
    }

    /** The ordinal in <i>tredjedel, tredjedele, third, thirds</i>; empty where there is none. */
    private static String plural(String after) {
        if (after.endsWith("dele") || after.endsWith("del")) {
            return after.substring(0, after.lastIndexOf("del"));
        }
        boolean plural = after.length() > 4 && after.endsWith("s");
        return plural
                ? after.substring(0, after.length() - 1)
                : after.equals("third") || after.equals("quarter") ? after : "";
    }

    /** A value without exponent and without trailing zeros. */
    static String print(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
