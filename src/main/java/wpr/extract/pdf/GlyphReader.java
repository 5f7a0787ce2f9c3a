package wpr.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import wpr.extract.Allowance;
import wpr.extract.Superscript;

/** Collects the glyphs of a page in the order of drawing. Text that runs across the rest is kept apart. */
final class GlyphReader extends PDFTextStripper {
    private static final int BOLD_WEIGHT = 600;

    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
    private final NavigableMap<Integer, List<Glyph>> byDirection = new TreeMap<>();

    /**
     * The glyphs of one page.
     *
     * @param glyphs those of the direction in which most of its text runs, with coordinates as if the page lay so
     * @param turned the glyphs of other directions, such as stamps and columns along the margin, each as a page of its own
     * @param direction degrees by which the page must be turned to read it
     */
    record Page(List<Glyph> glyphs, List<Page> turned, int direction) {
        /** A page whose text runs in one direction. */
        Page(List<Glyph> glyphs, int direction) {
            this(glyphs, List.of(), direction);
        }

        /** The page with bullets where dots are drawn before lines. */
        Page with(List<Area> dots) {
            return new Page(DrawnBullets.with(glyphs, dots), turned, direction);
        }

        /** The page as if the file had no tags. */
        Page untagged() {
            return new Page(glyphs.stream().map(Glyph::untagged).toList(), turned, direction);
        }
    }

    private final Tags tags;
    private final Allowance allowance;

    /** The headings of the page by the ids of marked content; empty inside a form, which has ids of its own. */
    private Map<Integer, Tag> headings = Map.of();

    /** The headings that the open marked content belongs to, the innermost first. */
    private final Deque<Tag> open = new ArrayDeque<>();

    GlyphReader(Tags tags, Allowance allowance) throws IOException {
        this.tags = tags;
        this.allowance = allowance;
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName name, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(name, properties);
        int id = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        open.push(id < 0 ? tag() : headings.getOrDefault(id, Tag.NONE));
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        open.poll();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        Map<Integer, Tag> ofPage = headings;
        headings = Map.of();
        try {
            super.showForm(form);
        } finally {
            headings = ofPage;
        }
    }

    private Tag tag() {
        return open.isEmpty() ? Tag.NONE : open.element();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.step();
        super.processOperator(operator, operands);
    }

    /** Reads a page, counted from 1. */
    Page read(PDDocument document, int page) throws IOException {
        byDirection.clear();
        open.clear();
        headings = tags.page(document.getPage(page - 1));
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        int most = 0;
        for (int direction : byDirection.keySet()) {
            most = glyphs(direction).size() > glyphs(most).size() ? direction : most;
        }
        List<Page> turned = new ArrayList<>();
        for (int direction : byDirection.keySet()) {
            if (direction != most && !glyphs(direction).stream().allMatch(Glyph::blank)) {
                turned.add(new Page(List.copyOf(glyphs(direction)), direction));
            }
        }
        return new Page(List.copyOf(glyphs(most)), List.copyOf(turned), most);
    }

    private List<Glyph> glyphs(int direction) {
        return byDirection.getOrDefault(direction, List.of());
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        allowance.glyph();
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || text.equals("\u0000")) {
            return;
        }
        text = raised(position) ? Superscript.of(text) : text;
        byDirection
                .computeIfAbsent(Math.round(position.getDir()), direction -> new ArrayList<>())
                .add(new Glyph(
                        text,
                        position.getXDirAdj(),
                        position.getYDirAdj(),
                        position.getWidthDirAdj(),
                        size(position),
                        bold(position),
                        tag()));
    }

    /** Some fonts map the glyphs of raised digits to plain ones. */
    private static boolean raised(TextPosition position) {
        return position.getFont() instanceof PDSimpleFont font
                && font.getEncoding() != null
                && position.getCharacterCodes().length == 1
                && font.getEncoding().getName(position.getCharacterCodes()[0]).endsWith("superior");
    }

    private static float size(TextPosition position) {
        float size = Math.abs(position.getYScale());
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
