package wpr.annotate;

import java.util.Map;
import wpr.model.Block;
import wpr.model.Document;

/** Decides languages: of a document among all, of a passage between the document's candidates. */
final class Detection {
    /** Fewer common words than this say nothing of a document. */
    private static final int DOCUMENT_MINIMUM = 5;
    /** A passage is in another language only where it has this many more words of it. */
    private static final int PASSAGE_LEAD = 3;

    private Detection() {}

    /** ISO 639-1 code, {@code und} where the text is too short to say. */
    static String document(Document document) {
        Map<String, Integer> counts = Languages.count("", 0, 0);
        for (Block block : document.blocks()) {
            if (block.zone().searched()) {
                Languages.count(document.text(), block.start(), block.end())
                        .forEach((language, n) -> counts.merge(language, n, Integer::sum));
            }
        }
        String best = Languages.best(counts);
        return counts.getOrDefault(best, 0) < DOCUMENT_MINIMUM ? "und" : best;
    }

    /** The language of a passage of a document in a given language. */
    static String passage(String text, int start, int end, String documentLanguage) {
        Map<String, Integer> counts = Languages.count(text, start, end);
        String best = Languages.best(counts);
        int lead = counts.getOrDefault(best, 0) - counts.getOrDefault(documentLanguage, 0);
        return lead >= PASSAGE_LEAD ? best : documentLanguage;
    }
}
