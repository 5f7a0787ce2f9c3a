package wpr.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import wpr.extract.Draft;
import wpr.extract.pdf.Paragraph.Kind;
import wpr.model.RawBlock.Place;
import wpr.model.Zone;

/** Tells what each paragraph of a PDF is, by comparing fonts over the whole document. */
final class Roles {
    private static final Pattern CAPTION = Pattern.compile(
            "(?s)(?:Figur|Tabel|Boks|Diagram|Billede|Kort|Figure|Table|Box|Chart)\\s+\\d+[\\d.]*[:.]?\\s.*|(?:Kilde|Source|Anm\\.|Note)r?:?\\s.*");
    private static final Pattern CONTENTS_HEADING =
            Pattern.compile("(?i)(indhold(sfortegnelse)?|contents|table of contents)");
    private static final Pattern LEADER = Pattern.compile("(?s).*(?:\\.{4,}|(?:\\. ){4,}|…{2,}|_{4,}).*\\d+\\s*");
    private static final Pattern ENTRY = Pattern.compile("(?s).*\\S[ \\n]+\\d{1,3}");
    private static final Pattern NOTE = Pattern.compile("(?s)(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\d{1,3}|\\*+) ?\\S.*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.,;]");
    private static final float EDGE = 0.105f;
    private static final float LARGE = 1.12f;
    private static final float SMALL = 0.93f;
    private static final int LONGEST_HEADING = 160;

    private final List<PageLayout> pages;
    private final Bookmarks bookmarks;
    private final float bodySize;
    private final Map<String, Integer> levels = new HashMap<>();

    Roles(List<PageLayout> pages, Bookmarks bookmarks) {
        this.pages = pages;
        this.bookmarks = bookmarks;
        bodySize = bodySize();
        rankHeadings();
    }

    /** Adds every paragraph to a draft. */
    void write(Draft draft) {
        boolean contents = false;
        for (PageLayout page : pages) {
            for (Paragraph paragraph : page.paragraphs()) {
                String text = paragraph.text();
                contents = CONTENTS_HEADING.matcher(text).matches() || contents && entry(paragraph, page);
                Zone zone = contents || LEADER.matcher(text).matches() ? Zone.CONTENTS : zone(paragraph, page);
                int level = zone == Zone.HEADING ? level(paragraph) : zone == Zone.LIST ? 1 : 0;
                draft.add(zone, level, page.number(), place(paragraph, page), text);
            }
            draft.add(Zone.HEADER_FOOTER, 0, page.number(), Place.BOTTOM, page.turned());
        }
    }

    private boolean entry(Paragraph paragraph, PageLayout page) {
        return place(paragraph, page) != Place.INSIDE
                || ENTRY.matcher(paragraph.text()).matches();
    }

    private Zone zone(Paragraph paragraph, PageLayout page) {
        String text = paragraph.text();
        if (paragraph.kind() == Kind.CELL) {
            return Zone.TABLE;
        }
        if (paragraph.kind() == Kind.FRAMED) {
            return Zone.BOX;
        }
        if (CAPTION.matcher(text).matches() && text.length() < 300 && paragraph.size() < LARGE * bodySize) {
            return Zone.CAPTION;
        }
        if (heading(paragraph, page)) {
            return Zone.HEADING;
        }
        boolean low = paragraph.area().top() > page.height() / 2;
        if (low
                && paragraph.size() < SMALL * bodySize
                && NOTE.matcher(text).matches()
                && place(paragraph, page) == Place.INSIDE) {
            return Zone.NOTE;
        }
        return paragraph.kind() == Kind.ITEM ? Zone.LIST : Zone.BODY;
    }

    private boolean heading(Paragraph paragraph, PageLayout page) {
        String text = paragraph.text();
        boolean worded = text.chars().filter(Character::isLetter).count() >= 2;
        if (!worded || text.length() > LONGEST_HEADING || paragraph.kind() == Kind.CELL || edge(paragraph, page)) {
            return false;
        }
        if (bookmarks.level(text) > 0 && (paragraph.size() > 1.02f * bodySize || paragraph.bold())) {
            return true;
        }
        boolean large = paragraph.size() > LARGE * bodySize;
        boolean strong = paragraph.bold()
                && paragraph.size() > 0.97f * bodySize
                && paragraph.rows().size() <= 3;
        return (large || strong) && !SENTENCE_END.matcher(text).matches() && paragraph.kind() != Kind.ITEM
                || (large || strong)
                        && paragraph.kind() == Kind.ITEM
                        && text.matches("(?s)\\d.*")
                        && !SENTENCE_END.matcher(text).matches();
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
        return marked > 0 ? marked : levels.getOrDefault(paragraph.style(), 1);
    }

    /** Larger before smaller, bold before plain. */
    private void rankHeadings() {
        TreeSet<String> styles = new TreeSet<>(Comparator.reverseOrder());
        for (PageLayout page : pages) {
            for (Paragraph paragraph : page.paragraphs()) {
                if (zone(paragraph, page) == Zone.HEADING) {
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
        Area area = paragraph.area();
        if (area.bottom() < EDGE * page.height()) {
            return Place.TOP;
        }
        return area.top() > (1 - EDGE) * page.height() ? Place.BOTTOM : Place.INSIDE;
    }
}
