package wpr.extract.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import wpr.extract.Allowance;

/** Measures how much of a page its pictures cover, without decoding them. */
final class Pictures extends PDFStreamEngine {
    private final Allowance allowance;
    private double covered;

    private Pictures(Allowance allowance) {
        this.allowance = allowance;
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new DrawObject(this));
    }

    /** Share of the page that its pictures cover together, at most 1. */
    static double share(PDPage page, Allowance allowance) throws IOException {
        Pictures pictures = new Pictures(allowance);
        pictures.processPage(page);
        PDRectangle crop = page.getCropBox();
        return Math.min(1, pictures.covered / (crop.getWidth() * crop.getHeight()));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        allowance.step();
        boolean object = operator.getName().equals(OperatorName.DRAW_OBJECT) && !operands.isEmpty();
        if (object && operands.get(0) instanceof COSName name && getResources().isImageXObject(name)) {
            Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
            covered += Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
        } else {
            super.processOperator(operator, operands);
        }
    }
}
