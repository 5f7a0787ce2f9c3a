package wpr.annotate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts a stretch between white space into tokens. Letters and digits next to each other, and {@code @} and {@code _}, always stay together; elsewhere
 * the model decides. The cuts depend on the stretch alone and on whether it ends a sentence, so they are remembered.
 * Safe for concurrent use.
 */
final class TokenFinder {
    static final String YES = "cut";
    static final String NO = "keep";
    private static final int REMEMBERED = 20_000;

    /** Characters without a space that are looked at together; the time it takes grows with their square. */
    private static final int LONGEST = 500;

    private static final int[] NOWHERE = {};

    private final LinearModel model;
    private final Set<String> abbreviations;
    private final int yes;
    private final Map<String, int[]> inside = new ConcurrentHashMap<>();
    private final Map<String, int[]> last = new ConcurrentHashMap<>();

    TokenFinder(LinearModel model, Set<String> abbreviations) {
        this.model = model;
        this.abbreviations = abbreviations;
        this.yes = model.outcomes().indexOf(YES);
    }

    /** Adds the tokens of a sentence. */
    void find(String text, int start, int end, Segments into) {
        int stop = end;
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        for (int at = start; at < stop; ) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            boolean plain = true;
            while (at < stop && at - from < LONGEST && !Character.isWhitespace(text.charAt(at))) {
                plain &= Character.isLetterOrDigit(text.charAt(at));
                at++;
            }
            int begin = from;
            if (!plain) {
                for (int cut : cuts(text.substring(from, at), at == stop)) {
                    into.token(begin, from + cut);
                    begin = from + cut;
                }
            }
            into.token(begin, at);
        }
    }

    private int[] cuts(String stretch, boolean ends) {
        Map<String, int[]> memory = ends ? last : inside;
        int[] known = memory.get(stretch);
        if (known == null) {
            known = decide(stretch, ends);
            if (memory.size() < REMEMBERED) {
                memory.put(stretch, known);
            }
        }
        return known;
    }

    private int[] decide(String stretch, boolean ends) {
        int[] cuts = new int[stretch.length()];
        int n = 0;
        for (int at = 1; at < stretch.length(); at++) {
            if (candidate(stretch, at)) {
                int[] scores = new int[2];
                for (int feature : features(stretch, at, ends, abbreviations)) {
                    model.add(feature, scores);
                }
                if (LinearModel.best(scores) == yes) {
                    cuts[n++] = at;
                }
            }
        }
        return n == 0 ? NOWHERE : Arrays.copyOf(cuts, n);
    }

    /** Whether a cut before a character is possible at all. */
    static boolean candidate(String stretch, int at) {
        return !inWord(stretch.charAt(at - 1)) || !inWord(stretch.charAt(at));
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '@' || c == '_' || c == '\u00ad';
    }

    static int[] features(String stretch, int at, boolean ends, Set<String> abbreviations) {
        String lower = plain(stretch.toLowerCase(Locale.ROOT));
        String before = lower.substring(0, at);
        String after = lower.substring(at);
        char left = lower.charAt(at - 1);
        char right = lower.charAt(at);
        int leftTwo = at > 1 ? kind(lower.charAt(at - 2)) : -1;
        int rightTwo = at + 1 < lower.length() ? kind(lower.charAt(at + 1)) : -1;
        int place = (ends ? 1 : 0) + (at + 1 == lower.length() ? 2 : 0) + (at == 1 ? 4 : 0);
        int stop = after.startsWith(".") && abbreviations.contains(core(before) + ".") ? 1 : 0;
        int sides = FeatureHash.value(220, kind(left), kind(right));
        return new int[] {
            FeatureHash.value(221, sides, 0),
            FeatureHash.value(222, sides, place),
            FeatureHash.value(223, FeatureHash.value(223, leftTwo, rightTwo), sides),
            FeatureHash.value(224, FeatureHash.value(224, leftTwo, rightTwo), FeatureHash.value(224, sides, place)),
            FeatureHash.value(225, stop, FeatureHash.value(225, sides, place)),
            FeatureHash.text(226, before),
            FeatureHash.text(227, after),
            FeatureHash.value(228, FeatureHash.text(228, after), kind(left)),
            FeatureHash.value(229, FeatureHash.text(229, core(before)), kind(right)),
            FeatureHash.value(230, sides, Math.min(before.length(), 5)),
        };
    }

    /** Letters, digits and full stops inside; opening marks cut off. */
    private static String core(String before) {
        int at = 0;
        while (at < before.length() && !Character.isLetterOrDigit(before.charAt(at))) {
            at++;
        }
        return before.substring(at);
    }

    /** Typographic marks as the treebank has them: straight quotation marks, round brackets. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(
                    switch (c) {
                        case '“', '”', '„', '»', '«', '‟' -> '"';
                        case '’', '‘', '´', '`', '‚' -> '\'';
                        case '[', '{' -> '(';
                        case ']', '}' -> ')';
                        case '—' -> '–';
                        default -> c;
                    });
        }
        return plain.toString();
    }

    /** One number for all letters, one for all digits; punctuation speaks for itself. */
    private static int kind(char c) {
        return Character.isLetter(c) ? 1 : Character.isDigit(c) ? 2 : c;
    }
}
