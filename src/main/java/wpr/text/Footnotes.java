package wpr.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wpr.model.RawBlock;
import wpr.model.RawDocument;
import wpr.model.Zone;

/** Tells which numbers in a document call a footnote: raised ones, and plain ones glued to a word. */
final class Footnotes {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** The mark of a first footnote; where there is none, raised numbers mean something else. */
    private static final Pattern FIRST = Pattern.compile("¹(?![" + RAISED + "])");

    private static final Pattern RAISED_NUMBER = Pattern.compile("[" + RAISED + "]+");
    private static final Pattern NOTE = Pattern.compile("(\\d{1,3})[.)]?\\s");
    private static final Pattern GLUED = Pattern.compile(
            "(?<![\\p{L}\\d-])(\\p{L}\\p{Ll}{3,})(\\d{1,3})(?=$|\\s|[.,;:!?)»”](?!\\d))", Pattern.MULTILINE);
    /** What is numbered itself: a space was lost before the number, and the number belongs to the text. */
    private static final Set<String> NUMBERED = Set.of(
            "side", "bilag", "kapitel", "afsnit", "figur", "tabel", "fase", "trin", "niveau", "model", "punkt", "page",
            "annex", "chapter", "section", "figure", "table", "phase", "step", "level", "part", "week");

    private final Hyphens words;
    private final boolean raised;
    private final Set<String> notes = new HashSet<>();
    private final Set<String> raisedCalls = new HashSet<>();
    private final Map<String, Integer> glued = new HashMap<>();

    Footnotes(RawDocument raw, Hyphens words) {
        this.words = words;
        raised = raw.blocks().stream()
                .anyMatch(block -> FIRST.matcher(block.text()).find());
        for (RawBlock block : raw.blocks()) {
            if (block.zone() == Zone.NOTE) {
                Matcher note = NOTE.matcher(block.text());
                if (note.lookingAt()) {
                    notes.add(place(block.page(), note.group(1)));
                }
            } else {
                RAISED_NUMBER.matcher(block.text()).results().forEach(call -> raisedCalls.add(plain(call.group())));
                GLUED.matcher(block.text())
                        .results()
                        .forEach(call -> glued.merge(place(block.page(), call.group(2)), 1, Integer::sum));
            }
        }
    }

    /** Whether raised numbers are marks of footnotes in this document. */
    boolean raised() {
        return raised;
    }

    /**
     * The end of a number that starts at an index of a line and calls a note glued to its word; the index itself where
     * there is none. The page must hold a note of that number and no second word that could call it, and the word must
     * be known without the number and stand with it once.
     */
    int gluedEnd(RawBlock block, String line, int at) {
        if (notes.isEmpty()
                || at == 0
                || !Character.isDigit(line.charAt(at))
                || !Character.isLetter(line.charAt(at - 1))
                || !running(block.zone())) {
            return at;
        }
        return GLUED.matcher(line)
                .results()
                .filter(call -> call.start(2) == at && calls(call, block.page()))
                .findFirst()
                .map(MatchResult::end)
                .orElse(at);
    }

    private boolean calls(MatchResult call, int page) {
        String word = call.group(1).toLowerCase(Locale.ROOT);
        String number = call.group(2);
        String place = place(page, number);
        return notes.contains(place)
                && glued.getOrDefault(place, 0) == 1
                && !raisedCalls.contains(number)
                && !NUMBERED.contains(word)
                && words.count(word + number) == 1
                && words.knows(word);
    }

    private static boolean running(Zone zone) {
        return zone == Zone.BODY || zone == Zone.LIST || zone == Zone.QUOTATION || zone == Zone.HEADING;
    }

    private static String place(int page, String number) {
        return page + " " + number;
    }

    private static String plain(String raisedNumber) {
        return Normalizer.normalize(raisedNumber, Normalizer.Form.NFKC);
    }
}
