package wpr.extract.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wpr.extract.Draft;
import wpr.extract.pdf.Paragraph.Kind;
import wpr.model.RawBlock.Place;
import wpr.model.Zone;

/** Tells what each paragraph of a PDF is, by comparing fonts over the whole document. */
final class Roles {
    private static final Pattern CAPTION = Pattern.compile(
            "(?s)(?:Figur|Tabel|Boks|Diagram|Billede|Kort|Figure|Table|Box|Chart)\\s+\\d+[\\d.]*(?:[:.–-]|\\s+\\p{Lu}|$).*"
                    + "|(?:Kilder?|Sources?|Anm|Anmærkning|Note)[.:].*");
    private static final Pattern NOTE = Pattern.compile("(?s)(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\d{1,3}|\\*+) ?\\S.*");
    private static final Pattern CALL = Pattern.compile("(?<=\\S)[⁰¹²³⁴⁵⁶⁷⁸⁹]+");
    private static final Pattern NUMBER = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\d{1,3}");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.,;]");
    private static final float EDGE = 0.105f;
    private static final float LARGE = 1.12f;
    private static final float SMALL = 0.93f;
    private static final int FEW_PAGES = 3;
    private static final int LEAST_NOTE = 8;
    private static final int LONGEST_HEADING = 160;

    private final List<PageLayout> pages;
    private final Bookmarks bookmarks;
    private final float bodySize;
    private final Map<String, Integer> levels = new HashMap<>();
    private final Set<String> calls = new HashSet<>();

    Roles(List<PageLayout> pages, Bookmarks bookmarks) {
        this.pages = pages;
        this.bookmarks = bookmarks;
        bodySize = bodySize();
        pages.forEach(page -> page.paragraphs()
                .forEach(p -> CALL.matcher(p.text()).results().forEach(call -> calls.add(plain(call.group())))));
        rankHeadings();
    }

    /** Adds every paragraph to a draft. */
    void write(Draft draft) {
        for (PageLayout page : pages) {
            for (Paragraph paragraph : page.paragraphs()) {
                Zone zone = zone(paragraph, page);
                int level = zone == Zone.HEADING ? level(paragraph) : zone == Zone.LIST ? 1 : 0;
                draft.add(zone, level, page.number(), place(paragraph, page), paragraph.text());
            }
            draft.add(Zone.HEADER_FOOTER, 0, page.number(), Place.BOTTOM, page.turned());
        }
    }

    private Zone zone(Paragraph paragraph, PageLayout page) {
        String text = paragraph.text();
        if (paragraph.kind() == Kind.CELL) {
            return Zone.TABLE;
        }
        if (paragraph.kind() == Kind.FRAMED) {
            return Zone.BOX;
        }
        if (paragraph.kind() == Kind.CONTENTS || ContentsFinder.heading(text)) {
            return Zone.CONTENTS;
        }
        if (CAPTION.matcher(text).matches() && text.length() < 300 && paragraph.size() < LARGE * bodySize) {
            return Zone.CAPTION;
        }
        if (heading(paragraph, page)) {
            return Zone.HEADING;
        }
        boolean low = paragraph.area().top() > page.height() / 2;
        boolean small = paragraph.size() < SMALL * bodySize;
        if ((low || called(text)) && small && NOTE.matcher(text).matches() && letters(text) >= LEAST_NOTE) {
            return Zone.NOTE;
        }
        if (small && runningHead(paragraph, page)) {
            return Zone.HEADER_FOOTER;
        }
        return paragraph.kind() == Kind.ITEM ? Zone.LIST : paragraph.kind() == Kind.SET_IN ? Zone.QUOTATION : Zone.BODY;
    }

    /** Whether a raised number somewhere in the text calls the note that a paragraph would be. */
    private boolean called(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.lookingAt() && calls.contains(plain(number.group()));
    }

    /** Raised digits as plain ones. */
    private static String plain(String digits) {
        return Normalizer.normalize(digits, Normalizer.Form.NFKC);
    }

    /** In a file too short for anything to repeat, a line of small print at an edge is a running head. */
    private boolean runningHead(Paragraph paragraph, PageLayout page) {
        return pages.size() < FEW_PAGES && paragraph.rows().size() == 1 && place(paragraph, page) != Place.INSIDE;
    }

    private boolean heading(Paragraph paragraph, PageLayout page) {
        String text = paragraph.text();
        if (letters(text) < 2 || text.length() > LONGEST_HEADING || paragraph.kind() == Kind.CELL) {
            return false;
        }
        if (paragraph.tag().heading()) {
            return true;
        }
        if (edge(paragraph, page)) {
            return false;
        }
        if (bookmarks.level(text) > 0 && (paragraph.size() > 1.02f * bodySize || paragraph.bold())) {
            return true;
        }
        boolean large = paragraph.size() > LARGE * bodySize;
        boolean strong = paragraph.bold()
                && paragraph.size() > 0.97f * bodySize
                && paragraph.rows().size() <= 3;
        boolean item = paragraph.kind() == Kind.ITEM && !Character.isDigit(text.charAt(0));
        return (large || strong) && !item && !SENTENCE_END.matcher(text).matches();
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    /** Small print at an edge is no heading, however bold. */
    private boolean edge(Paragraph paragraph, PageLayout page) {
        return place(paragraph, page) != Place.INSIDE
                && paragraph.size() <= LARGE * bodySize
                && paragraph.rows().size() == 1
                && bookmarks.level(paragraph.text()) == 0;
    }

    private int level(Paragraph paragraph) {
        int marked = bookmarks.level(paragraph.text());
        if (marked > 0 || paragraph.tag().heading()) {
            return marked > 0 ? marked : paragraph.tag().level();
        }
        return levels.getOrDefault(paragraph.style(), 1);
    }

    /** Larger before smaller, bold before plain. */
    private void rankHeadings() {
        TreeSet<String> styles = new TreeSet<>(Comparator.reverseOrder());
        for (PageLayout page : pages) {
            for (Paragraph paragraph : page.paragraphs()) {
                if (zone(paragraph, page) == Zone.HEADING && !paragraph.tag().heading()) {
                    styles.add(paragraph.style());
                }
            }
        }
        List<String> ranked = new ArrayList<>(styles);
        ranked.forEach(style -> levels.put(style, Math.min(6, ranked.indexOf(style) + 1)));
    }

    private float bodySize() {
        Map<Float, Integer> sizes = new HashMap<>();
        for (PageLayout page : pages) {
            for (Paragraph paragraph : page.paragraphs()) {
                sizes.merge(
                        Math.round(paragraph.size() * 4) / 4f, paragraph.text().length(), Integer::sum);
            }
        }
        return sizes.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(10f);
    }

    private static Place place(Paragraph paragraph, PageLayout page) {
        if (paragraph.kind() == Kind.CELL || paragraph.kind() == Kind.CONTENTS) {
            return Place.INSIDE;
        }
        Area area = paragraph.area();
        if (area.bottom() < EDGE * page.height()) {
            return Place.TOP;
        }
        return area.top() > (1 - EDGE) * page.height() ? Place.BOTTOM : Place.INSIDE;
    }
}
