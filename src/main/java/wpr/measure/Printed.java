package wpr.measure;

import java.util.Locale;

/**
 * Whether a search for word beginnings, without lemmas, would have found a hit: the setting <i>lemma off</i>. A term
 * {@code evne/N} finds <i>evner</i> so, {@code mand} does not find <i>mænd</i>.
 */
final class Printed {
    private Printed() {}

    /**
     * @param term a term as a lexicon writes it; empty for a pattern, which says itself what it looks for
     * @param quote the words as printed
     */
    static boolean begins(String term, String quote) {
        if (term.isEmpty()) {
            return true;
        }
        String[] printed = quote.strip().split("\\s+");
        int at = 0;
        for (String word : term.strip().split("\\s+")) {
            if (!word.startsWith("~")) {
                while (at < printed.length && !finds(word, printed[at])) {
                    at++;
                }
                if (at++ >= printed.length) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean finds(String notation, String printed) {
        String word = notation.endsWith("?") ? notation.substring(0, notation.length() - 1) : notation;
        int tag = word.indexOf('/');
        word = tag > 0 ? word.substring(0, tag) : word;
        if (word.startsWith("=")) {
            return printed.equals(word.substring(1));
        }
        String text = printed.toLowerCase(Locale.ROOT);
        String bare = word.replace("*", "").toLowerCase(Locale.ROOT);
        return word.startsWith("*") ? text.contains(bare) : text.startsWith(bare);
    }
}
