package wpr.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers as people write them on a command line: {@code 500}, {@code 20k}, {@code 5M}, {@code 2G}. */
final class Size {
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})([kKmMgG]?)");

    private Size() {}

    /** @throws Failure naming the option if the text is no number, or one below 1 or above {@code most} */
    static long parse(String option, String text, long most) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            long unit = switch (form.group(2).toLowerCase(Locale.ROOT)) {
                case "k" -> 1_000;
                case "m" -> 1_000_000;
                case "g" -> 1_000_000_000;
                default -> 1;
            };
            long size = Long.parseLong(form.group(1)) * unit;
            if (size >= 1 && size <= most) {
                return size;
            }
        }
        throw Failure.usage("size", option, text, most);
    }
}
