package wpr.annotate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import wpr.model.Upos;

/** English lemmas: a list of irregular forms, then rules of inflection checked against a rule of spelling. */
final class EnglishLemmas {
    private static final Map<String, String> PAST = new HashMap<>();
    private static final Map<String, String> PARTICIPLE = new HashMap<>();
    private static final Map<String, String> PLURAL = new HashMap<>();
    private static final Map<String, String> DEGREE = new HashMap<>();
    private static final Map<String, String> CLOSED = new HashMap<>();

    static {
        for (String line : Resources.lines("en-irregular.tsv")) {
            String[] columns = line.split("\t");
            switch (columns[0]) {
                case "past" -> PAST.put(columns[1], columns[2]);
                case "part" -> PARTICIPLE.put(columns[1], columns[2]);
                case "plural" -> PLURAL.put(columns[1], columns[2]);
                case "degree" -> DEGREE.put(columns[1], columns[2]);
                default -> CLOSED.put(columns[1], columns[2]);
            }
        }
    }

    static boolean past(String form) {
        return PAST.containsKey(form);
    }

    static boolean participle(String form) {
        return PARTICIPLE.containsKey(form);
    }

    static boolean irregularPlural(String form) {
        return PLURAL.containsKey(form);
    }

    String lemma(String form, Upos pos) {
        String lower = form.toLowerCase(Locale.ROOT);
        return switch (pos) {
            case PROPN -> form;
            case NOUN -> PLURAL.containsKey(lower) ? PLURAL.getOrDefault(lower, lower) : noun(lower);
            case VERB, AUX -> verb(lower);
            case ADJ, ADV -> DEGREE.getOrDefault(lower, lower);
            default -> CLOSED.getOrDefault(lower, lower);
        };
    }

    private static String noun(String form) {
        if (!form.endsWith("s")
                || form.length() < 4
                || form.endsWith("ss")
                || form.endsWith("us")
                || form.endsWith("is")) {
            return form;
        }
        if (form.endsWith("ies") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.matches(".*(s|x|z|ch|sh)es") && !form.matches(".*(as|us|is|os|as|ns|rs|ps|ls)es")) {
            return form.substring(0, form.length() - 2);
        }
        return form.substring(0, form.length() - 1);
    }

    private static String verb(String form) {
        for (Map<String, String> irregular : java.util.List.of(CLOSED, PAST, PARTICIPLE)) {
            String lemma = irregular.get(form);
            if (lemma != null) {
                return lemma;
            }
        }
        if (form.endsWith("ing") && form.length() > 5) {
            return base(form.substring(0, form.length() - 3));
        }
        if (form.endsWith("ied") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.endsWith("ed") && form.length() > 4) {
            return base(form.substring(0, form.length() - 2));
        }
        return noun(form);
    }

    /** The base of a stem before <i>-ed</i> or <i>-ing</i>: a doubled consonant undone, a silent e put back. */
    private static String base(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        boolean doubled = n > 3 && last == stem.charAt(n - 2);
        if (doubled && "bdgmnprt".indexOf(last) >= 0
                || doubled && last == 'l' && stem.matches(".*(vell|cell|roll|tell|bell|nell|dell)")) {
            return stem.matches("(add|.*(roll|sell|tell|spell|dwell))") ? stem : stem.substring(0, n - 1);
        }
        if (stem.matches(
                        ".*([^aeiou][aiou]t|at|iz|is|us|[aeiou]v|lv|rv|c|[^s]u|[aeiou]g|dg|rg|ng[^a-z]|[^aeiou]l|as|os|rs|ns|ps|[iaou]r|[aiou]d|[aou]k|[aou]m|[iou]n|[aio]p|e|th|ys|yz)")
                && !stem.matches(
                        ".*([aeou][aeiou][tdnrmkpl]|it|ret|vis[io]t|at|er|or|on|om|en|ow|ain|in|press|ish|lop|al|ul|el|im)$")) {
            return stem + "e";
        }
        if (stem.matches(".*([a-z][aeiou]t)")
                && stem.endsWith("at")
                && n > 2
                && !stem.matches(".*(eat|oat|reat|treat|repeat|combat|format)")) {
            return stem + "e";
        }
        return stem;
    }
}
