package wpr.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wpr.model.PageStart;
import wpr.model.RawBlock;
import wpr.model.Repair;
import wpr.model.Zone;
import wpr.text.Passage.Anchor;

/**
 * Makes one passage of the raw blocks that belong to it, character by character. What it changes it notes as a {@link
 * Repair}; spaces that only double others go without a note.
 */
final class Mender {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String CLAUSE_END = ".,;:!?”\"»";
    private static final Pattern UNIT = Pattern.compile(".*(?:^|[\\d\\s(/])(?:k|c|d|m)?m", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("(?:[•‣▪▫◦●○■□❑➢✓☐·*\\uE000-\\uF8FF]|[–—-](?=\\s))\\s*");
    private static final Pattern LIST_NUMBER = Pattern.compile("(?:\\d{1,2}[.)]|\\(?[a-zæøå]\\))\\s+");
    private static final Pattern LEADER =
            Pattern.compile("(?<![\\s.…_·])(?=(?:\\s*[.…_·]){4})[\\s.…_·]++(?=(?:\\d+|[ivxl]+)\\s*$)");
    private static final Pattern NOTE_NUMBER =
            Pattern.compile("(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+\\s*|\\d{1,3}(?:[.)]?\\s+|(?=\\p{Lu}))|\\*+\\s*)(?=\\S)");

    private final Hyphens hyphens;
    private final Footnotes footnotes;
    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<PageStart> pages = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private int page;
    private int drift;

    private Mender(Hyphens hyphens, Footnotes footnotes) {
        this.hyphens = hyphens;
        this.footnotes = footnotes;
    }

    /**
     * Mends a passage.
     *
     * @param parts its blocks, more than one where it runs on in the next column or page
     * @param footnotes which numbers call footnotes in this document
     */
    static Passage mend(List<RawPart> parts, Hyphens hyphens, Footnotes footnotes) {
        Mender mender = new Mender(hyphens, footnotes);
        for (RawPart part : parts) {
            mender.part(part);
        }
        RawBlock first = parts.get(0).block();
        return mender.finish(first);
    }

    /** A raw block and its offset in the raw text. */
    record RawPart(RawBlock block, int start) {}

    private Passage finish(RawBlock first) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        return new Passage(
                first.zone(),
                first.level(),
                first.page(),
                text.toString(),
                List.copyOf(anchors),
                List.copyOf(pages),
                List.copyOf(repairs));
    }

    private void part(RawPart part) {
        String raw = part.block().text();
        page = part.block().page();
        int from = text.isEmpty() ? skipMark(part) : 0;
        boolean broken = !text.isEmpty();
        while (from < raw.length()) {
            int feed = raw.indexOf('\n', from);
            int to = feed < 0 ? raw.length() : feed;
            if (broken) {
                lineEnd(raw.substring(from, to), part.start() + from);
            }
            String line = raw.substring(from, to);
            if (LetterSpaced.is(part.block(), line, hyphens::knows)) {
                letterSpaced(line, part.start() + from);
            } else {
                line(part.block(), line, part.start() + from);
            }
            from = to + 1;
            broken = true;
        }
    }

    /** Bullets, item numbers and note numbers are signs of the layout, not words of the text. */
    private int skipMark(RawPart part) {
        String raw = part.block().text();
        int end = switch (part.block().zone()) {
            case LIST, SLIDE, SLIDE_NOTES -> mark("bullet", BULLET, raw, 0);
            case NOTE -> mark("note-number", NOTE_NUMBER, raw, 0);
            default -> raw.isEmpty() || !privateUse(raw.charAt(0)) ? 0 : mark("bullet", BULLET, raw, 0);
        };
        return part.block().zone() == Zone.LIST && end == 0 ? mark("list-number", LIST_NUMBER, raw, 0) : end;
    }

    private int mark(String rule, Pattern pattern, String raw, int from) {
        var matcher = pattern.matcher(raw).region(from, raw.length());
        if (!matcher.lookingAt() || matcher.end() == raw.length()) {
            return from;
        }
        note(rule, matcher.group().strip(), "");
        return matcher.end();
    }

    /** Puts a space, or nothing, between the line that stands and the one that comes. */
    private void lineEnd(String next, int raw) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if (last != '-' && last != Hyphens.SOFT) {
            space(raw);
            return;
        }
        switch (hyphens.decide(text.substring(0, text.length() - 1), next, last == Hyphens.SOFT)) {
            case JOIN -> {
                text.setLength(text.length() - 1);
                note("line-end-hyphen", last == Hyphens.SOFT ? "\u00AD\n" : "-\n", "");
            }
            case KEEP -> note("line-end-kept", "-\n", "-");
            case SUSPENDED -> {
                note("line-end-suspended", "-\n", "- ");
                space(raw);
            }
        }
    }

    private void letterSpaced(String line, int start) {
        note("letter-spaced", line.strip(), LetterSpaced.words(line));
        for (int i = 0; i < line.length(); i++) {
            if (!LetterSpaced.space(line.charAt(i))) {
                put(line.substring(i, i + 1), start + i);
            } else if (LetterSpaced.gap(line, i)) {
                space(start + i);
            }
        }
    }

    private void line(RawBlock block, String line, int start) {
        Matcher leader = LEADER.matcher(block.zone() == Zone.CONTENTS ? line : "");
        int dots = leader.find() ? leader.start() : -1;
        int i = 0;
        while (i < line.length()) {
            int end = clusterEnd(line, i);
            if (i == dots) {
                note("leader", leader.group().strip(), "");
                space(start + i);
                i = leader.end();
            } else if (end > i + 1
                    || Normalizer.normalize(line.substring(i, end), Normalizer.Form.NFC)
                                    .charAt(0)
                            != line.charAt(i)) {
                compose(line.substring(i, end), start + i);
                i = end;
            } else if (RAISED.indexOf(line.charAt(i)) >= 0) {
                i = raised(line, i, start);
            } else if (footnotes.gluedEnd(block, line, i) > i) {
                int number = i;
                i = footnotes.gluedEnd(block, line, i);
                note("footnote-number", line.substring(number, i), "");
            } else {
                character(line.charAt(i), i == line.length() - 1, start + i);
                i++;
            }
        }
    }

    private static int clusterEnd(String line, int from) {
        int end = from + (Character.isHighSurrogate(line.charAt(from)) && from + 1 < line.length() ? 2 : 1);
        while (end < line.length() && Character.getType(line.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private void compose(String cluster, int raw) {
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        if (!composed.equals(cluster)) {
            note("nfc", cluster, composed);
        }
        put(composed, raw);
    }

    /**
     * Raised digits are the mark of a footnote, but for square and cubic metres, and names that are written so. After
     * the end of a clause they can be nothing else, even where the notes themselves are not in the document.
     */
    private int raised(String line, int from, int start) {
        int end = from;
        while (end < line.length() && RAISED.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        String digits = line.substring(from, end);
        boolean afterClause = !text.isEmpty() && CLAUSE_END.indexOf(text.charAt(text.length() - 1)) >= 0;
        if (!footnotes.raised() && !afterClause
                || end - from == 1 && UNIT.matcher(text).matches()) {
            put(digits, start + from);
        } else {
            note("footnote-number", digits, "");
        }
        return end;
    }

    private void character(char c, boolean atLineEnd, int raw) {
        String after = switch (c) {
            case 'ﬀ' -> "ff";
            case 'ﬁ' -> "fi";
            case 'ﬂ' -> "fl";
            case 'ﬃ' -> "ffi";
            case 'ﬄ' -> "ffl";
            case 'ﬅ', 'ﬆ' -> "st";
            case '\u2010', '\u2011' -> "-";
            default -> String.valueOf(c);
        };
        if (!after.equals(String.valueOf(c))) {
            note(after.equals("-") ? "hyphen" : "ligature", String.valueOf(c), after);
            put(after, raw);
        } else if (c == Hyphens.SOFT && !atLineEnd) {
            note("soft-hyphen", after, "");
        } else if (c != ' ' && (Character.isSpaceChar(c) || c == '\t')) {
            note("space", after, " ");
            space(raw);
        } else if (c == ' ') {
            space(raw);
        } else if (privateUse(c)) {
            note("private-use", after, "");
        } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT && c != Hyphens.SOFT) {
            note("control", after, "");
        } else {
            put(after, raw);
        }
    }

    private static boolean privateUse(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }

    private void space(int raw) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            put(" ", raw);
        }
    }

    private void put(String characters, int raw) {
        if (anchors.isEmpty() || raw - text.length() != drift) {
            anchors.add(new Anchor(text.length(), raw));
        }
        if (pages.isEmpty() || pages.get(pages.size() - 1).page() != page) {
            pages.add(new PageStart(text.length(), page));
        }
        drift = raw - text.length();
        text.append(characters);
    }

    private void note(String rule, String before, String after) {
        repairs.add(new Repair(rule, text.length(), before, after, page));
    }
}
