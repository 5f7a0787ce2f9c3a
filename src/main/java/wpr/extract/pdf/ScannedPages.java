package wpr.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import wpr.extract.Draft;
import wpr.extract.Ocr;
import wpr.model.Remark.Code;

/**
 * Finds the pages of a document whose text stands in pictures and has Tesseract read them. What was read and what was not
 * is noted in the draft by {@link #report}.
 */
final class ScannedPages {
    private static final int DPI = 300;
    private static final float POINTS_AN_INCH = 72;

    /** Fewer letters than this beside a picture of the page are a stamp or a running head. */
    private static final int STAMP = 200;

    private static final double WHOLE_PAGE = 0.6;

    /** Under this mean confidence, or with fewer letters, what was read is no text but a picture. */
    private static final int LEAST_CONFIDENCE = 45;

    private static final int LEAST_LETTERS = 6;
    private static final int DOUBTFUL = 75;

    /**
     * What was read in an image.
     *
     * @param text words in the places they have when the image is turned
     * @param turn the degrees by which it was turned clockwise
     */
    private record Recognised(Hocr text, int turn) {}

    private final Ocr ocr;
    private final Draft draft;
    private final String first;
    private final String languages;
    private final long deadline;
    private final List<Integer> read = new ArrayList<>();
    private final List<Integer> doubtful = new ArrayList<>();
    private final List<Integer> unread = new ArrayList<>();
    private final List<Integer> junk = new ArrayList<>();

    ScannedPages(Ocr ocr, Draft draft) {
        this.ocr = ocr;
        this.draft = draft;
        this.first = ocr.language().equals("en") ? "eng" : "dan";
        this.languages = ocr.mode() == Ocr.Mode.OFF || !Tesseract.installed() ? "" : languages();
        this.deadline = System.nanoTime() + ocr.seconds() * 1_000_000_000L;
    }

    /** The page as it was, or as it was recognised where its text stands in a picture or is no text. */
    GlyphReader.Page page(PDDocument document, int number, GlyphReader.Page found) {
        try {
            boolean noText = TextLayer.junk(found.glyphs());
            if (!noText && !scanned(document, number, found)) {
                return found;
            }
            if (languages.isEmpty()) {
                (noText ? junk : unread).add(number);
                return found;
            }
            int dpi = PageImage.dpi(document, number, DPI);
            Recognised seen = recognise(PageImage.draw(document, number, dpi), dpi);
            if (seen.text.glyphs().isEmpty()) {
                return found;
            }
            note(number, seen.text);
            int rotation = document.getPage(number - 1).getRotation();
            return new GlyphReader.Page(seen.text.glyphs(), (rotation + seen.turn) % 360);
        } catch (IOException e) {
            draft.warn(Code.OCR_FAILED, number, String.valueOf(e.getMessage()));
            return found;
        }
    }

    /** An image that is a page by itself; {@code none} where it could not be read. */
    GlyphReader.Page image(BufferedImage grey, int number, float pointsAPixel) {
        List<Glyph> none = List.of();
        if (PageImage.blank(grey)) {
            return new GlyphReader.Page(none, 0);
        }
        if (languages.isEmpty()) {
            unread.add(number);
            return new GlyphReader.Page(none, 0);
        }
        try {
            Recognised seen = recognise(grey, Math.round(POINTS_AN_INCH / pointsAPixel));
            if (!seen.text.glyphs().isEmpty()) {
                note(number, seen.text);
            }
            return new GlyphReader.Page(seen.text.glyphs(), seen.turn);
        } catch (IOException e) {
            draft.warn(Code.OCR_FAILED, number, String.valueOf(e.getMessage()));
            return new GlyphReader.Page(none, 0);
        }
    }

    /** Notes which pages were recognised and which were not. */
    void report() {
        draft.ocrPages(read.size());
        if (!read.isEmpty() && !languages.startsWith(first)) {
            draft.warn(Code.OCR_LANGUAGE_MISSING, first, languages);
        }
        note(Code.OCR_PAGES, read);
        note(Code.OCR_DOUBTFUL, doubtful);
        note(Code.PAGES_WITHOUT_TEXT, unread);
        note(Code.JUNK_TEXT, junk);
    }

    private void note(Code code, List<Integer> pages) {
        if (!pages.isEmpty()) {
            draft.warn(code, ranges(pages));
        }
    }

    private void note(int number, Hocr text) {
        read.add(number);
        if (text.confidence() < DOUBTFUL) {
            doubtful.add(number);
        }
    }

    private boolean scanned(PDDocument document, int number, GlyphReader.Page found) throws IOException {
        long letters = letters(found);
        if (letters == 0 && found.turned().isEmpty()) {
            return !PageImage.blank(document, number);
        }
        return letters < STAMP && Pictures.share(document.getPage(number - 1), draft.allowance()) > WHOLE_PAGE;
    }

    private static long letters(GlyphReader.Page page) {
        return page.glyphs().stream()
                .flatMapToInt(glyph -> glyph.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
    }

    /** What stands in an image; nothing where it is a picture without text. */
    private Recognised recognise(BufferedImage image, int dpi) throws IOException {
        if (System.nanoTime() > deadline) {
            throw new IOException("the " + ocr.seconds() + " seconds for one document are used up");
        }
        long start = System.nanoTime();
        Recognised upright = new Recognised(text(image, dpi), 0);
        boolean doubt = upright.text.aside() || upright.text.confidence() < DOUBTFUL;
        Recognised best = doubt ? turned(image, dpi, upright) : upright;
        draft.allowance().pause(System.nanoTime() - start);
        boolean picture = best.text.confidence() < LEAST_CONFIDENCE || best.text.letters() < LEAST_LETTERS;
        return picture ? new Recognised(Hocr.NONE, 0) : best;
    }

    /** What stands in the image when it is turned as its letters ask for, where more can be read so. */
    private Recognised turned(BufferedImage image, int dpi, Recognised upright) throws IOException {
        int turn = Tesseract.turn(image, dpi);
        if (turn == 0) {
            return upright;
        }
        Recognised turned = new Recognised(text(PageImage.turned(image, turn), dpi), turn);
        boolean better = upright.text.aside() || turned.text.confidence() > upright.text.confidence();
        return better && turned.text.confidence() >= LEAST_CONFIDENCE ? turned : upright;
    }

    private Hocr text(BufferedImage image, int dpi) throws IOException {
        return Hocr.of(Tesseract.hocr(image, languages, dpi), POINTS_AN_INCH / dpi);
    }

    /** The language packs to read with, that of the documents first; any other is better than none. */
    private String languages() {
        List<String> there = Stream.of(first, first.equals("dan") ? "eng" : "dan")
                .filter(Tesseract::speaks)
                .toList();
        return there.isEmpty() ? Tesseract.languages().get(0) : String.join("+", there);
    }

    /** Numbers in ascending order, runs as ranges: {@code 2, 4-9}. */
    static String ranges(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int first = numbers.get(i);
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            int last = numbers.get(i);
            text.append(text.isEmpty() ? "" : ", ").append(first == last ? "" + first : first + "-" + last);
        }
        return text.toString();
    }
}
