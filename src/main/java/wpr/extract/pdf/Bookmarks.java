package wpr.extract.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a file: heading levels by title. */
final class Bookmarks {
    private static final int DEEPEST = 9;

    private final Map<String, Integer> levels = new HashMap<>();

    /** Those of a file that can hold none. */
    static final Bookmarks NONE = new Bookmarks();

    private Bookmarks() {}

    static Bookmarks of(PDDocument document) {
        Bookmarks bookmarks = new Bookmarks();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            bookmarks.collect(outline, 1);
        }
        return bookmarks;
    }

    /** The level of a heading; 0 where no bookmark has its title. */
    int level(String text) {
        return levels.getOrDefault(key(text), 0);
    }

    private void collect(PDOutlineNode parent, int level) {
        for (PDOutlineItem item : parent.children()) {
            String title = item.getTitle();
            if (title != null && !key(title).isEmpty()) {
                levels.putIfAbsent(key(title), level);
            }
            if (level < DEEPEST) {
                collect(item, level + 1);
            }
        }
    }

    /** Letters only: numbers stand in the text and not always in the bookmark. */
    private static String key(String text) {
        return text.replaceAll("[^\\p{L}]+", "").toLowerCase(Locale.ROOT);
    }
}
