package wpr.extract;

import java.util.List;
import wpr.extract.pdf.Tesseract;

/**
 * What a user may choose about extraction.
 *
 * @param passwords tried in order on encrypted files
 * @param limits what one document may use
 * @param ocr how scanned pages are read
 * @param extras what is read beside the text that everybody sees
 */
public record ExtractOptions(List<String> passwords, Limits limits, Ocr ocr, Extras extras) {
    /** No passwords, limits that no sound document meets, recognition where it is installed. */
    public static final ExtractOptions DEFAULT = new ExtractOptions(List.of(), Limits.DEFAULT);

    public ExtractOptions {
        passwords = List.copyOf(passwords);
    }

    public ExtractOptions(List<String> passwords, Limits limits) {
        this(passwords, limits, Ocr.DEFAULT);
    }

    public ExtractOptions(List<String> passwords, Limits limits, Ocr ocr) {
        this(passwords, limits, ocr, Extras.DEFAULT);
    }

    /** Seconds after which a document that is still being read hangs; where pages may be images they have their own. */
    public int patience(byte[] content) {
        boolean images = ocr.mode() != Ocr.Mode.OFF && content.length > 0 && "P{<\u00D0".indexOf(content[0] & 0xFF) < 0;
        return limits.seconds() + (images ? ocr.seconds() : 0);
    }

    /** Differs wherever the same bytes could become another text; passwords and limits only decide whether there is one. */
    public String signature() {
        String recognised = ocr.mode() == Ocr.Mode.OFF ? "no ocr" : "ocr " + ocr.language() + " " + Tesseract.version();
        return recognised + "; with " + extras.signature();
    }
}
