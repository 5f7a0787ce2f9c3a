package wpr.extract.pdf;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Pages as images in shades of grey. */
final class PageImage {
    private static final float POINTS_AN_INCH = 72;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int COARSE = 36;

    /** Grey by which print must differ from its paper. */
    private static final int PRINT = 48;

    /** Share of a page that a line of print covers. */
    private static final double LEAST_PRINT = 0.0005;

    private PageImage() {}

    /** The pixels an inch at which a page is drawn: what was asked for, or less where that makes it too large. */
    static int dpi(PDDocument document, int page, int wanted) {
        PDRectangle crop = document.getPage(page - 1).getCropBox();
        double inches = crop.getWidth() / POINTS_AN_INCH * crop.getHeight() / POINTS_AN_INCH;
        return (int) Math.max(1, Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(inches, 1e-3))));
    }

    /**
     * Draws a page, counted from 1.
     *
     * @throws IOException when a picture on it cannot be decoded
     */
    static BufferedImage draw(PDDocument document, int page, int dpi) throws IOException {
        try {
            return new Strict(document).renderImageWithDPI(page - 1, dpi, ImageType.GRAY);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    /** Whether nothing is to be seen on a page. */
    static boolean blank(PDDocument document, int page) throws IOException {
        return blank(draw(document, page, dpi(document, page, COARSE)));
    }

    static boolean blank(BufferedImage grey) {
        Raster raster = grey.getRaster();
        int[] shades = new int[256];
        int[] row = new int[grey.getWidth() * raster.getNumBands()];
        for (int y = 0; y < grey.getHeight(); y++) {
            raster.getPixels(0, y, grey.getWidth(), 1, row);
            for (int x = 0; x < row.length; x += raster.getNumBands()) {
                shades[Math.min(255, row[x])]++;
            }
        }
        int paper = 0;
        for (int shade = 0; shade < shades.length; shade++) {
            paper = shades[shade] > shades[paper] ? shade : paper;
        }
        long print = 0;
        for (int shade = 0; shade < shades.length; shade++) {
            print += Math.abs(shade - paper) > PRINT ? shades[shade] : 0;
        }
        return print < LEAST_PRINT * grey.getWidth() * grey.getHeight();
    }

    /** The image turned clockwise by 0, 90, 180 or 270 degrees. */
    static BufferedImage turned(BufferedImage grey, int degrees) {
        AffineTransform turn = new AffineTransform();
        boolean aside = degrees % 180 != 0;
        int width = aside ? grey.getHeight() : grey.getWidth();
        int height = aside ? grey.getWidth() : grey.getHeight();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(degrees / 90);
        turn.translate(-grey.getWidth() / 2.0, -grey.getHeight() / 2.0);
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(grey, turned);
    }

    /** PDFBox leaves out a picture it cannot decode; here that is a fault, or a scanned page would seem empty. */
    private static final class Strict extends PDFRenderer {
        Strict(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
                        throws IOException {
                    throw fault;
                }
            };
        }
    }
}
