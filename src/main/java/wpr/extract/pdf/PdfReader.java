package wpr.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import wpr.extract.Allowance;
import wpr.extract.Draft;
import wpr.extract.ExtractionException;
import wpr.extract.ExtractionException.Reason;
import wpr.extract.Ocr;
import wpr.model.Remark;
import wpr.model.Remark.Code;

/** Reads a PDF file into a draft. */
public final class PdfReader {
    private PdfReader() {}

    /**
     * Adds the blocks of a file.
     *
     * @param passwords tried in order on an encrypted file
     * @param ocr how scanned pages are read
     */
    public static void read(byte[] content, List<String> passwords, Ocr ocr, Draft draft)
            throws IOException, ExtractionException {
        try (PDDocument document = open(content, passwords, draft.allowance())) {
            information(document, draft);
            draft.pages(document.getNumberOfPages()); // over the limit, no page is read
            List<PageLayout> pages = pages(document, new ScannedPages(ocr, draft), draft);
            new Roles(pages, Bookmarks.of(document)).write(draft);
        }
    }

    private static PDDocument open(byte[] content, List<String> passwords, Allowance allowance)
            throws IOException, ExtractionException {
        List<String> tries = new ArrayList<>(List.of(""));
        tries.addAll(passwords);
        for (String password : tries) {
            try {
                return Loader.loadPDF(new WatchedBytes(content, allowance), password);
            } catch (InvalidPasswordException e) {
                continue;
            }
        }
        throw new ExtractionException(Reason.ENCRYPTED, Remark.of(Code.PASSWORD_MISSING));
    }

    private static List<PageLayout> pages(PDDocument document, ScannedPages scanned, Draft draft) throws IOException {
        GlyphReader reader = new GlyphReader(Tags.of(document, draft.allowance()), draft.allowance());
        List<GlyphReader.Page> all = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            all.add(scanned.page(document, page, reader.read(document, page)));
        }
        scanned.report();
        List<GlyphReader.Page> glyphs = Tags.plausible(all);
        float bodySize = bodySize(glyphs);
        List<PageLayout> pages = new ArrayList<>();
        for (int page = 1; page <= glyphs.size(); page++) {
            GlyphReader.Page read = glyphs.get(page - 1);
            PDRectangle crop = document.getPage(page - 1).getCropBox();
            boolean upright = read.direction() % 180 == 0;
            Drawing drawing = drawing(document.getPage(page - 1), read.direction(), draft.allowance());
            List<Frame> frames = FrameFinder.frames(drawing, read.glyphs(), crop.getWidth(), crop.getHeight());
            PageLayout before = pages.isEmpty() ? PageLayout.NONE : pages.get(pages.size() - 1);
            float height = upright ? crop.getHeight() : crop.getWidth();
            pages.add(PageLayout.of(page, height, read.with(drawing.dots()), frames, before, bodySize));
        }
        return pages;
    }

    /** What is drawn on a page; nothing where that is faulty, for the text can be read without. */
    private static Drawing drawing(PDPage page, int direction, Allowance allowance) {
        try {
            return DrawingReader.read(page, direction, allowance);
        } catch (IOException | RuntimeException e) {
            return Drawing.NONE;
        }
    }

    /** The font size that most characters have. */
    static float bodySize(List<GlyphReader.Page> pages) {
        Map<Float, Integer> sizes = new TreeMap<>();
        for (GlyphReader.Page page : pages) {
            float size = 0;
            int run = 0; // most glyphs have the size of the one before
            for (Glyph glyph : page.glyphs()) {
                float rounded = Math.round(glyph.size() * 4) / 4f;
                if (rounded != size && run > 0) {
                    sizes.merge(size, run, Integer::sum);
                    run = 0;
                }
                size = rounded;
                run++;
            }
            if (run > 0) {
                sizes.merge(size, run, Integer::sum);
            }
        }
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10f);
    }

    private static void information(PDDocument document, Draft draft) {
        PDDocumentInformation information = document.getDocumentInformation();
        Map<String, @Nullable String> values = new HashMap<>();
        values.put("title", information.getTitle());
        values.put("author", information.getAuthor());
        values.put("created", date(information.getCreationDate()));
        values.put("modified", date(information.getModificationDate()));
        values.put("language", document.getDocumentCatalog().getLanguage());
        values.forEach((key, value) -> {
            if (value != null) {
                draft.metadata(key, value);
            }
        });
    }

    private static @Nullable String date(@Nullable Calendar date) {
        return date == null ? null : date.toInstant().toString();
    }
}
