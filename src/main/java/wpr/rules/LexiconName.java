package wpr.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A lexicon named in a query.
 *
 * @param id what stands behind the {@code $}
 * @param offset of the {@code $}
 */
record LexiconName(String id, int offset) {
    /** The lexicons that a query names, outside quotation marks, in order. */
    static List<LexiconName> in(String query) {
        List<LexiconName> names = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '$' && !quoted) {
                int end = end(query, i + 1);
                names.add(new LexiconName(query.substring(i + 1, end), i));
            }
        }
        return names;
    }

    private static int end(String query, int start) {
        int end = start;
        while (end < query.length()
                && (Character.isLetterOrDigit(query.charAt(end)) || "_-.".indexOf(query.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
