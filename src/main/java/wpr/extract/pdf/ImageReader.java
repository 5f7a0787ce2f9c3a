package wpr.extract.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import wpr.extract.Draft;
import wpr.extract.ExtractionException;
import wpr.extract.ExtractionException.Reason;
import wpr.extract.Ocr;
import wpr.model.Remark;
import wpr.model.Remark.Code;

/** Reads images of pages: PNG, JPEG, TIFF with one or several pages, BMP, GIF. */
public final class ImageReader {
    /** An image does not always say how large its paper was; it is read as a page as wide as A4. */
    private static final float PAGE_WIDTH = 595;

    private static final long MOST_PIXELS = 80_000_000;

    private ImageReader() {}

    /** Adds what stands in an image. */
    public static void read(byte[] content, Ocr ocr, Draft draft) throws IOException, ExtractionException {
        ScannedPages scanned = new ScannedPages(ocr, draft);
        List<GlyphReader.Page> pages = new ArrayList<>();
        List<Float> heights = new ArrayList<>();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<javax.imageio.ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no image that can be decoded");
            }
            javax.imageio.ImageReader reader = readers.next();
            reader.setInput(in);
            int count = reader.getNumImages(true);
            draft.pages(count);
            for (int page = 0; page < count; page++) {
                if ((long) reader.getWidth(page) * reader.getHeight(page) > MOST_PIXELS) {
                    throw new ExtractionException(Reason.LIMIT, Remark.of(Code.IMAGE_TOO_LARGE, page + 1));
                }
                BufferedImage grey = grey(reader.read(page));
                float scale = PAGE_WIDTH / grey.getWidth();
                GlyphReader.Page read = scanned.image(grey, page + 1, scale);
                pages.add(read);
                heights.add((read.direction() % 180 == 0 ? grey.getHeight() : grey.getWidth()) * scale);
            }
            reader.dispose();
        }
        scanned.report();
        float bodySize = PdfReader.bodySize(pages);
        List<PageLayout> layouts = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            layouts.add(
                    PageLayout.of(page + 1, heights.get(page), pages.get(page), List.of(), PageLayout.NONE, bodySize));
        }
        new Roles(layouts, Bookmarks.NONE).write(draft);
    }

    private static BufferedImage grey(BufferedImage image) {
        BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return grey;
    }
}
