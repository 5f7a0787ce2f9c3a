package wpr.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wpr.extract.ExtractionException.Reason;
import wpr.extract.pdf.ImageReader;
import wpr.extract.pdf.PdfReader;
import wpr.model.RawDocument;
import wpr.model.Remark;
import wpr.model.Remark.Code;

/** Reads files of all supported formats. Safe for use by several threads. */
public final class Extractor {
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private final TypeDetector types = new TypeDetector();
    private final ExtractOptions options;

    public Extractor() {
        this(ExtractOptions.DEFAULT);
    }

    public Extractor(ExtractOptions options) {
        this.options = options;
    }

    /** As {@link #extract(byte[], String)}, with the bytes and the name of a file. */
    public RawDocument extract(Path file) throws IOException, ExtractionException {
        return extract(Files.readAllBytes(file), String.valueOf(file.getFileName()));
    }

    /**
     * Reads one file.
     *
     * @param content the bytes of the file
     * @param name its name, for messages; the type comes from the content
     * @throws ExtractionException when it cannot be read or holds no text
     */
    public RawDocument extract(byte[] content, String name) throws ExtractionException {
        if (content.length == 0) {
            throw new ExtractionException(Reason.EMPTY, Remark.of(Code.EMPTY_FILE));
        }
        String mediaType = mediaType(content, name);
        Reader reader = reader(mediaType);
        if (reader == null) {
            throw unsupported(name, mediaType);
        }
        Draft draft = new Draft(new Allowance(options.limits()));
        if (types.lies(name, mediaType)) {
            draft.warn(Code.NAME_LIES, TypeDetector.extension(name), mediaType);
        }
        read(reader, new Input(content, name, mediaType, options), draft);
        if (draft.isEmpty()) {
            throw nothing(draft, mediaType);
        }
        return draft.finish(mediaType);
    }

    /** Whether a file of a name may be an archive of other files, so that its content must tell. */
    public boolean mayBeArchive(String name) {
        return !types.promises(name);
    }

    /** Whether a file is an archive of other files, which {@link Archive} opens. */
    public boolean isArchive(byte[] content, String name) throws ExtractionException {
        return content.length > 1
                && content[0] == 'P'
                && content[1] == 'K'
                && mediaType(content, name).equals("application/zip")
                && !types.promises(name);
    }

    private String mediaType(byte[] content, String name) throws ExtractionException {
        try {
            return types.detect(content, name);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /** Broken files make the libraries throw all kinds of unchecked exceptions; each costs its file only. */
    private static void read(Reader reader, Input input, Draft draft) throws ExtractionException {
        try {
            reader.read(input, draft);
        } catch (Allowance.Exceeded e) {
            throw over(e);
        } catch (StackOverflowError e) {
            throw new ExtractionException(
                    Reason.LIMIT,
                    Remark.of(Code.TOO_DEEP, input.options().limits().nesting()),
                    e);
        } catch (IOException | RuntimeException e) {
            throw e.getCause() instanceof Allowance.Exceeded limit ? over(limit) : damaged(e);
        }
    }

    private static ExtractionException over(Allowance.Exceeded limit) {
        return new ExtractionException(Reason.LIMIT, limit.remark(), limit);
    }

    private static @Nullable Reader reader(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" ->
                (input, draft) -> PdfReader.read(
                        input.content(),
                        input.options().passwords(),
                        input.options().ocr(),
                        draft);
            case "image/png", "image/jpeg", "image/tiff", "image/bmp", "image/gif" ->
                (input, draft) ->
                        ImageReader.read(input.content(), input.options().ocr(), draft);
            case OOXML + "wordprocessingml.document", "application/vnd.ms-word.document.macroenabled.12" ->
                new WordReader();
            case OOXML + "presentationml.presentation",
                    OOXML + "presentationml.slideshow",
                    "application/vnd.ms-powerpoint.presentation.macroenabled.12" -> new SlidesReader();
            case "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template" ->
                new OdtReader();
            case "text/html", "application/xhtml+xml" -> new HtmlReader();
            case "text/plain" -> new PlainTextReader();
            case "text/x-web-markdown", "text/markdown" -> new MarkdownReader();
            default -> TikaReader.reads(mediaType) ? new TikaReader() : null;
        };
    }

    private static ExtractionException nothing(Draft draft, String mediaType) {
        if (draft.warning(Code.PAGES_WITHOUT_TEXT).isPresent()) {
            return new ExtractionException(Reason.NO_TEXT, Remark.of(Code.SCANNED));
        }
        Optional<Remark> failed = draft.warning(Code.OCR_FAILED);
        if (failed.isPresent()) {
            return new ExtractionException(Reason.NO_TEXT, failed.get());
        }
        return mediaType.startsWith("image/")
                ? new ExtractionException(Reason.UNSUPPORTED, Remark.of(Code.NO_TEXT_SEEN))
                : new ExtractionException(Reason.NO_TEXT, Remark.of(Code.NO_TEXT));
    }

    private static ExtractionException damaged(Exception cause) {
        return new ExtractionException(Reason.CORRUPT, Remark.of(Code.DAMAGED), cause);
    }

    private ExtractionException unsupported(String name, String mediaType) {
        if (mediaType.equals("application/x-tika-ooxml-protected") || mediaType.contains("drmencrypted")) {
            return new ExtractionException(Reason.ENCRYPTED, Remark.of(Code.ENCRYPTED));
        }
        boolean office = types.promises(name);
        if (mediaType.startsWith("application/x-tika") || office && !mediaType.contains("officedocument")) {
            return new ExtractionException(Reason.TRUNCATED, Remark.of(Code.CUT_SHORT));
        }
        if (mediaType.startsWith("image/")) {
            return new ExtractionException(Reason.NO_TEXT, Remark.of(Code.SCANNED));
        }
        if (mediaType.equals("application/zip")) {
            return new ExtractionException(Reason.CORRUPT, Remark.of(Code.ARCHIVE_LOCKED));
        }
        return new ExtractionException(Reason.UNSUPPORTED, Remark.of(Code.UNSUPPORTED, mediaType));
    }
}
