package wpr.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import wpr.model.Document;
import wpr.pipeline.DocumentReader;
import wpr.pipeline.Input;

/** Pages drawn line by line, each coordinate in points from the top left corner of an A4 sheet. */
final class DrawnPages implements AutoCloseable {
    private static final float LEADING = 13;

    private final PDDocument document = new PDDocument();
    private final PDType1Font plain = new PDType1Font(FontName.HELVETICA);
    private Matrix turn = new Matrix();
    private float spacing;
    private float size = 10;

    DrawnPages page() {
        document.addPage(new PDPage(PDRectangle.A4));
        turn = new Matrix();
        return this;
    }

    /** From here on the sheet lies on its side, its top to the left. */
    DrawnPages onItsSide() {
        turn = new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0);
        return this;
    }

    /** From here on letters have this size. */
    DrawnPages sized(float points) {
        size = points;
        return this;
    }

    /** From here on so many points stand between letters. */
    DrawnPages spaced(float points) {
        spacing = points;
        return this;
    }

    DrawnPages lines(float x, float y, String... lines) {
        return draw(stream -> {
            for (int i = 0; i < lines.length; i++) {
                stream.beginText();
                stream.setFont(plain, size);
                stream.setCharacterSpacing(spacing);
                stream.setTextMatrix(
                        Matrix.concatenate(turn, Matrix.getTranslateInstance(x, height() - y - i * LEADING)));
                stream.showText(lines[i]);
                stream.endText();
            }
        });
    }

    DrawnPages rule(float left, float y, float right) {
        return draw(stream -> {
            stream.transform(turn);
            stream.moveTo(left, height() - y);
            stream.lineTo(right, height() - y);
            stream.stroke();
        });
    }

    DrawnPages box(float left, float top, float right, float bottom) {
        return draw(stream -> {
            stream.transform(turn);
            stream.addRect(left, height() - bottom, right - left, bottom - top);
            stream.stroke();
        });
    }

    /** What the program reads, a passage a line: {@code zone: text}. */
    List<String> read() throws IOException, ExtractionException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        Document read = new DocumentReader(List.of()).read(new Input("a.pdf", most -> bytes.toByteArray()));
        return read.blocks().stream()
                .map(block -> block.zone().id() + ": " + read.text().substring(block.start(), block.end()))
                .toList();
    }

    private float height() {
        return turn.getScaleX() == 0 ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
    }

    private interface Drawing {
        void on(PDPageContentStream stream) throws IOException;
    }

    private DrawnPages draw(Drawing drawing) {
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        try (PDPageContentStream stream = new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
            drawing.on(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
