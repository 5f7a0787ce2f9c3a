package wpr.extract.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;
import wpr.extract.Allowance;

/** The headings of a tagged file: its marked content by page and id, as ISO 32000-1, 14.7.4 and 14.8.4, lays them down. */
final class Tags {
    private static final Pattern HEADING = Pattern.compile("H[1-6]?|Title");
    private static final Pattern NOTE = Pattern.compile("Note|FENote");
    private static final Pattern SECTION = Pattern.compile("Sect|Part|Art");
    private static final COSName STREAM = COSName.getPDFName("Stm");
    private static final int DEEPEST = 100;
    private static final int DEEPEST_LEVEL = 6;

    /** Where headings take a greater share of the characters, the tags say nothing. */
    private static final double MOST_HEADINGS = 0.5;

    private final Allowance allowance;
    private final Map<COSDictionary, Map<Integer, Tag>> pages = new IdentityHashMap<>();
    private int headings;

    private Tags(Allowance allowance) {
        this.allowance = allowance;
    }

    /** Those of a file; none where the structure is faulty, for the text can be read without. */
    static Tags of(PDDocument document, Allowance allowance) {
        Tags tags = new Tags(allowance);
        try {
            PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root != null) {
                tags.collect(root, null, Tag.NONE, 0, 0);
            }
        } catch (ClassCastException | IllegalArgumentException | NullPointerException e) {
            tags.pages.clear();
        }
        return tags;
    }

    /** The headings of a page by the ids of their marked content. */
    Map<Integer, Tag> page(PDPage page) {
        return pages.getOrDefault(page.getCOSObject(), Map.of());
    }

    /** The pages as they were, or without tags where these make most of the text headings. */
    static List<GlyphReader.Page> plausible(List<GlyphReader.Page> pages) {
        long all = pages.stream().mapToLong(page -> page.glyphs().size()).sum();
        long tagged = pages.stream()
                .flatMap(page -> page.glyphs().stream())
                .filter(glyph -> glyph.tag().heading())
                .count();
        return tagged <= MOST_HEADINGS * all
                ? pages
                : pages.stream().map(GlyphReader.Page::untagged).toList();
    }

    private void collect(PDStructureNode node, @Nullable PDPage page, Tag tag, int sections, int depth) {
        for (Object kid : depth < DEEPEST ? node.getKids() : List.of()) {
            allowance.step();
            if (kid instanceof PDStructureElement element) {
                String type = String.valueOf(element.getStandardStructureType());
                int inside = SECTION.matcher(type).matches() ? sections + 1 : sections;
                PDPage own = element.getPage();
                collect(element, own == null ? page : own, tag(type, tag, sections), inside, depth + 1);
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage own = reference.getPage();
                if (!reference.getCOSObject().containsKey(STREAM)) { // content of a form has ids of its own
                    add(own == null ? page : own, reference.getMCID(), tag);
                }
            } else if (kid instanceof Integer id) {
                add(page, id, tag);
            }
        }
    }

    /** The heading that an element is or stands in. A note called in a heading is no part of it. */
    private Tag tag(String type, Tag outer, int sections) {
        if (HEADING.matcher(type).matches()) {
            int level = type.equals("Title") ? 1 : type.equals("H") ? sections : type.charAt(1) - '0';
            return new Tag(++headings, Math.min(DEEPEST_LEVEL, Math.max(1, level)));
        }
        return NOTE.matcher(type).matches() ? Tag.NONE : outer;
    }

    private void add(@Nullable PDPage page, int id, Tag tag) {
        if (page != null && tag.heading()) {
            pages.computeIfAbsent(page.getCOSObject(), key -> new HashMap<>()).put(id, tag);
        }
    }
}
