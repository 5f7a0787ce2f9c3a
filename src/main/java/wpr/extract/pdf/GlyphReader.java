package wpr.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects the glyphs of a page in the order of drawing. Text that does not run level is kept apart. */
final class GlyphReader extends PDFTextStripper {
    private static final int BOLD_WEIGHT = 600;

    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private StringBuilder turned = new StringBuilder();

    /** The glyphs of one page, and the text on it that runs upwards, downwards or on its head. */
    record Page(List<Glyph> glyphs, String turned) {}

    GlyphReader() throws IOException {}

    /** Reads a page, counted from 1. */
    Page read(PDDocument document, int page) throws IOException {
        glyphs = new ArrayList<>();
        turned = new StringBuilder();
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        return new Page(List.copyOf(glyphs), turned.toString());
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || text.equals("\u0000")) {
            return;
        }
        if (Math.abs(position.getDir()) > 1) {
            turned.append(text);
            return;
        }
        glyphs.add(new Glyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size(position),
                bold(position)));
    }

    private static float size(TextPosition position) {
        float size = position.getFontSizeInPt();
        return size > 0 ? size : position.getHeightDir();
    }

    private boolean bold(TextPosition position) {
        return bold.computeIfAbsent(position.getFont(), GlyphReader::bold);
    }

    private static boolean bold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.matches(".*(bold|black|heavy|demi|sfbx|cmbx).*") || heavy(descriptor);
    }

    private static boolean heavy(@Nullable PDFontDescriptor descriptor) {
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }
}
