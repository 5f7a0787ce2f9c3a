package wpr.extract.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import wpr.extract.Allowance;

/** Collects what is drawn on a page beside text and pictures. */
final class DrawingReader extends PDFGraphicsStreamEngine {
    private static final float THIN = 3;
    private static final float LEVEL = 0.8f;
    private static final float SMALLEST_DOT = 1.5f;
    private static final float LARGEST_DOT = 8;
    private static final float UNROUND = 0.2f;
    private static final float WHITE = 0.985f;

    private final PDRectangle crop;
    private final List<Area> lines = new ArrayList<>();
    private final List<Area> shades = new ArrayList<>();
    private final List<Area> dots = new ArrayList<>();
    private final List<Point2D> path = new ArrayList<>();
    private final List<List<Point2D>> paths = new ArrayList<>();

    private final Allowance allowance;

    private final int direction;

    private DrawingReader(PDPage page, int direction, Allowance allowance) {
        super(page);
        this.direction = direction;
        this.allowance = allowance;
        crop = page.getCropBox();
    }

    /**
     * What is drawn on a page.
     *
     * @param direction degrees by which the page must be turned to read its text; places are told as if it lay so
     */
    static Drawing read(PDPage page, int direction, Allowance allowance) throws IOException {
        DrawingReader reader = new DrawingReader(page, direction, allowance);
        reader.processPage(page);
        return new Drawing(List.copyOf(reader.lines), List.copyOf(reader.shades), List.copyOf(reader.dots));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.step();
        super.processOperator(operator, operands);
    }

    /** Text is read elsewhere; only a font whose letters are drawings can draw here. */
    @Override
    protected void showText(byte[] text) throws IOException {
        if (getGraphicsState().getTextState().getFont() instanceof PDType3Font) {
            super.showText(text);
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        finishPath();
        path.addAll(List.of(p0, p1, p2, p3, p0));
        finishPath();
    }

    @Override
    public void moveTo(float x, float y) {
        finishPath();
        path.add(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.add(new Point2D.Float(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.isEmpty() ? new Point2D.Float() : path.get(path.size() - 1);
    }

    @Override
    public void closePath() {
        if (!path.isEmpty()) {
            path.add(path.get(0));
        }
    }

    @Override
    public void endPath() {
        path.clear();
        paths.clear();
    }

    @Override
    public void strokePath() {
        finishPath();
        paths.forEach(this::stroke);
        endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        finishPath();
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        finishPath();
        fill();
        paths.forEach(this::stroke);
        endPath();
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}

    private void finishPath() {
        if (path.size() > 1) {
            paths.add(List.copyOf(path));
        }
        path.clear();
    }

    private void stroke(List<Point2D> points) {
        for (int i = 1; i < points.size(); i++) {
            Area line = area(points.subList(i - 1, i + 1));
            if (line.width() < LEVEL || line.height() < LEVEL) {
                lines.add(line);
            }
        }
    }

    /** A thin filled area is a line; a white one is paper. */
    private void fill() throws IOException {
        boolean white = white(getGraphicsState().getNonStrokingColor());
        for (List<Point2D> points : paths) {
            Area area = area(points);
            if (!white && dot(area)) {
                dots.add(area);
            } else if (area.width() < THIN || area.height() < THIN) {
                lines.add(area);
            } else if (!white) {
                shades.add(area);
            }
        }
    }

    private static boolean dot(Area area) {
        return area.width() > SMALLEST_DOT
                && area.width() < LARGEST_DOT
                && Math.abs(area.width() - area.height()) < UNROUND * area.width();
    }

    private static boolean white(PDColor color) throws IOException {
        if (color.isPattern() || color.getColorSpace() == null) {
            return false;
        }
        for (float part : color.getColorSpace().toRGB(color.getComponents())) {
            if (part < WHITE) {
                return false;
            }
        }
        return true;
    }

    private Area area(List<Point2D> points) {
        return Area.around(points.stream().map(this::place).toList());
    }

    /** A point of the page, whose origin is low on the left, as seen by who reads its text. */
    private Area place(Point2D point) {
        float right = (float) point.getX() - crop.getLowerLeftX();
        float up = (float) point.getY() - crop.getLowerLeftY();
        float left = crop.getWidth() - right;
        float down = crop.getHeight() - up;
        return switch (direction) {
            case 90 -> new Area(up, right, up, right);
            case 180 -> new Area(left, up, left, up);
            case 270 -> new Area(down, left, down, left);
            default -> new Area(right, down, right, down);
        };
    }
}
