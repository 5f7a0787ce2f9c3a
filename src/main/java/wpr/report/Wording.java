package wpr.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program's own voice in one language: sentences from the message bundle, numbers as prose writes them. It asks
 * nothing of the machine's locale, so that the same run reads the same everywhere.
 */
final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final String locale;
    private final PropertyResourceBundle messages;
    private final DecimalFormatSymbols symbols;

    /**
     * @param locale {@code da} or {@code en}
     */
    Wording(String locale) {
        this.locale = locale;
        this.messages = load(locale);
        this.symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(locale.equals("da") ? ',' : '.');
        symbols.setGroupingSeparator(locale.equals("da") ? '.' : ',');
    }

    String locale() {
        return locale;
    }

    /** A message with its places filled, numbers as this wording prints them; a place without argument stays. */
    String say(String key, Object... arguments) {
        return PLACE.matcher(messages.getString(key)).replaceAll(place -> {
            int at = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(at < arguments.length ? print(arguments[at]) : place.group());
        });
    }

    /** A message in the singular for one, in the plural otherwise; the number fills its first place. */
    String many(String key, int count) {
        return say(key + (count == 1 ? ".one" : ".many"), count);
    }

    /** A message, or the word itself where the bundle has none: codes of other rule sets' frames, formats to come. */
    String orWord(String prefix, String word) {
        try {
            return say(prefix + word);
        } catch (MissingResourceException none) {
            return word;
        }
    }

    /** A measured number, to two digits or whole: 0.05, 3.3, 12, 1,234. */
    String number(double number) {
        if (Double.isNaN(number)) {
            return "–";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(number);
        int decimals = size >= 10 || size == 0 ? 0 : size >= 1 ? 1 : 2;
        return format(number, decimals);
    }

    /** A whole number with grouped thousands. */
    String number(long number) {
        return format(number, 0);
    }

    /** What stands between whole numbers and their parts. */
    String decimalMark() {
        return String.valueOf(symbols.getDecimalSeparator());
    }

    String percent(double share) {
        return say("percent", format(share * 100, 0));
    }

    /** How many answers to a silence rule have which status. */
    String statuses(Answers answers) {
        return Stream.of("flagged", "clear", "too-short", "not-applicable", "not-searchable")
                .filter(status -> answers.count(status) > 0)
                .map(status ->
                        say("silence.status." + status, answers.count(status)) + fragile(answers.fragile(status)))
                .collect(Collectors.joining(", "));
    }

    /** How many of these hold only at some ways of counting. */
    private String fragile(int fragile) {
        return fragile == 0 ? "" : " " + say("silence.fragile", fragile);
    }

    private String print(Object argument) {
        if (argument instanceof Double number) {
            return number(number.doubleValue());
        }
        return argument instanceof Number number ? number(number.longValue()) : argument.toString();
    }

    /** A dash stands for a number that there is none of, such as a bound that a single count does not have. */
    private String format(double number, int decimals) {
        if (!Double.isFinite(number)) {
            return "–";
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        return new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), symbols).format(rounded);
    }

    private static PropertyResourceBundle load(String locale) {
        String name = "messages_" + locale + ".properties";
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no wording in this language: " + locale);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
