package wpr.cli;

import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wpr.extract.ExtractOptions;
import wpr.extract.Limits;
import wpr.extract.Ocr;
import wpr.extract.pdf.Tesseract;

/** The options that say how documents are read. */
final class ReadingOptions {
    @Mixin
    private PasswordOption passwords = new PasswordOption();

    @Option(
            names = "--ocr",
            paramLabel = "auto|on|off",
            description = "Recognise the text of scanned pages and images with Tesseract: auto (default) where it is "
                    + "installed, on to stop where it is not, off to list such pages as not read.")
    private String ocr = "auto";

    /** With the usual limits. */
    ExtractOptions load(String language) {
        return load(language, Limits.DEFAULT);
    }

    /** @param language language of the documents, {@code da}, {@code en} or {@code auto} */
    ExtractOptions load(String language, Limits limits) {
        return new ExtractOptions(passwords.load(), limits, ocr(language));
    }

    private Ocr ocr(String language) {
        return switch (ocr.toLowerCase(Locale.ROOT)) {
            case "off" -> Ocr.NONE;
            case "auto" -> new Ocr(Ocr.Mode.AUTO, language, Ocr.DEFAULT.seconds());
            case "on" -> {
                if (!Tesseract.installed()) {
                    throw Failure.usage("--ocr on: Tesseract is not installed or has no language pack. Install it, for "
                            + "example Debian's tesseract-ocr and tesseract-ocr-dan.");
                }
                yield new Ocr(Ocr.Mode.ON, language, Ocr.DEFAULT.seconds());
            }
            default -> throw Failure.usage("--ocr " + ocr + ": allowed are auto, on and off.");
        };
    }
}
