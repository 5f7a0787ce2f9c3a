package wpr.rules;

import java.util.Optional;
import wpr.rules.Dictionary.Entry;

/** A term as programs understand it that know words and wildcards only. */
final class PlainTerm {
    private PlainTerm() {}

    /** Without word classes, doubt and exact case, each of which is said; empty where gaps make it more than words. */
    static Optional<String> of(Entry entry, Losses losses) {
        String term = entry.term();
        if (term.contains("~")) {
            losses.add("dictionary.gap", term);
            return Optional.empty();
        }
        if (term.endsWith("?")) {
            losses.add("dictionary.doubt", term);
            term = term.substring(0, term.length() - 1);
        }
        if (term.contains("/")) {
            losses.add("dictionary.word-class", entry.term());
            term = term.replaceAll("/[A-Za-z|]+", "");
        }
        if (term.contains("=")) {
            losses.add("dictionary.case", entry.term());
            term = term.replace("=", "");
        }
        if (!term.contains("*")) {
            losses.add("dictionary.inflections", term);
        }
        return Optional.of(term);
    }
}
