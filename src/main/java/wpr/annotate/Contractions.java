package wpr.annotate;

import java.util.List;
import java.util.Map;

/**
 * English words written together with a short one behind an apostrophe: <i>isn't, they're, council's</i>. The published
 * models take them as one token, so the token is read as its first word. Forms are in lower case, apostrophes straight.
 */
final class Contractions {
    private static final List<String> SHORT = List.of("n't", "'s", "'re", "'ll", "'ve", "'d", "'m");
    private static final Map<String, String> UNLIKE = Map.of("ca", "can", "wo", "will", "sha", "shall");

    private Contractions() {}

    /** The first word; the form itself where it is no contraction. */
    static String host(String form) {
        String clitic = clitic(form);
        String host = form.substring(0, form.length() - clitic.length());
        boolean plural = host.length() > 2 && host.endsWith("s'");
        return clitic.equals("n't")
                ? UNLIKE.getOrDefault(host, host)
                : plural ? form.substring(0, form.length() - 1) : host;
    }

    /** The word behind, with its apostrophe; empty where there is none. */
    static String clitic(String form) {
        for (String clitic : SHORT) {
            if (form.length() > clitic.length() && form.endsWith(clitic)) {
                return clitic;
            }
        }
        return "";
    }
}
