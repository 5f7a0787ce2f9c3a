package wpr.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the notations of terms into words with the gaps before them. */
final class TermParser {
    /** A term spans at most this many tokens, gaps included. */
    static final int LONGEST = 60;

    private static final Map<String, String> CLASSES = Map.of(
            "N", "NOUN", "V", "VERB", "A", "ADJ", "ADJ", "ADJ", "ADV", "ADV", "PROPN", "PROPN", "ADP", "ADP", "NUM",
            "NUM", "PRON", "PRON", "DET", "DET");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String notation;

    /**
     * One word of a term.
     *
     * @param condition what it must be
     * @param gap how many tokens may stand between it and the word before
     */
    record Word(Condition condition, int gap) {}

    private TermParser(String notation) {
        this.notation = notation;
    }

    static List<Word> parse(String notation) throws QueryException {
        return new TermParser(notation).words();
    }

    private List<Word> words() throws QueryException {
        String body = notation.endsWith("?") && notation.length() > 1
                ? notation.substring(0, notation.length() - 1)
                : notation;
        List<Word> words = new ArrayList<>();
        int gap = 0;
        int span = 0;
        for (String part : SPACES.split(body.strip())) {
            if (part.startsWith("~")) {
                gap = gap(part, !words.isEmpty() && gap == 0);
            } else {
                words.add(new Word(word(part), gap));
                span += gap + 1;
                gap = 0;
            }
        }
        if (gap > 0 || span > LONGEST) {
            throw gap > 0 ? fault(body, "gap-open", gap) : fault(body, "term-long", LONGEST);
        }
        return words;
    }

    private int gap(String part, boolean allowed) throws QueryException {
        if (!allowed || !part.matches("~[1-9][0-9]?")) {
            throw fault(part, "gap", part);
        }
        return Integer.parseInt(part.substring(1));
    }

    private Condition word(String part) throws QueryException {
        if (part.startsWith("=")) {
            return new Condition.Exactly(literal(part, part.substring(1)));
        }
        int slash = part.lastIndexOf('/');
        if (slash < 0) {
            return stem(part, part);
        }
        Condition stem = stem(part, part.substring(0, slash));
        return new Condition.And(List.of(stem, wordClass(part, part.substring(slash + 1))));
    }

    private Condition stem(String part, String text) throws QueryException {
        boolean compound = text.startsWith("*");
        boolean open = text.endsWith("*") && text.length() > 1;
        if (compound && open) {
            throw fault(part, "open-both", part, text.substring(1), text.substring(0, text.length() - 1));
        }
        String rest = text.substring(compound ? 1 : 0, text.length() - (open ? 1 : 0));
        String literal = Folding.fold(literal(part, rest));
        return compound ? new Condition.Compound(literal) : new Condition.Stem(literal, open);
    }

    private String literal(String part, String text) throws QueryException {
        if (text.isEmpty() || text.chars().anyMatch(c -> "*?~|\"$[](){}".indexOf(c) >= 0)) {
            throw fault(part, "term", part);
        }
        return text;
    }

    private Condition wordClass(String part, String letters) throws QueryException {
        StringBuilder tags = new StringBuilder();
        for (String letter : letters.split("\\|", -1)) {
            String tag = CLASSES.get(letter.toUpperCase(Locale.ROOT));
            if (tag == null) {
                throw fault(part, "word-class", letters);
            }
            tags.append(tags.isEmpty() ? "" : "|").append(tag);
        }
        return new Condition.Text(Attribute.POS, Regex.compile(tags.toString(), 0));
    }

    private QueryException fault(String part, String key, Object... values) {
        return new QueryException(Math.max(0, notation.indexOf(part)), key, values);
    }
}
