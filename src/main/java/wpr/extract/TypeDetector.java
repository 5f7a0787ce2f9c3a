package wpr.extract;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.microsoft.ooxml.OPCPackageDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.detect.zip.OpenDocumentDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells the media type of a file from its content; the name decides only among kinds of text. */
final class TypeDetector {
    /** Extensions whose content has one sure type; any other type behind them is worth a warning. */
    private static final Map<String, String> PROMISES = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("doc", "application/msword"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("epub", "application/epub+zip"));

    private static final List<String> TEXTS = List.of("txt", "md", "markdown", "html", "htm", "xhtml");

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    /** What Tika knows of types; reading it takes longer than a page of PDF, so that it waits for the first other file. */
    private static final class Tika {
        static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
        static final Detector DETECTOR = new CompositeDetector(
                TYPES.getMediaTypeRegistry(),
                List.of(
                        new POIFSContainerDetector(),
                        new DefaultZipContainerDetector(List.of(new OPCPackageDetector(), new OpenDocumentDetector())),
                        TYPES));
    }

    /** The media type without parameters, as {@code application/pdf}. */
    String detect(byte[] content, String name) throws IOException {
        if (Arrays.equals(PDF, Arrays.copyOf(content, PDF.length))) {
            return "application/pdf";
        }
        String found = detect(content, new Metadata());
        if (!found.equals("text/plain")) {
            return found;
        }
        Metadata named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        String byName = detect(content, named);
        return byName.startsWith("text/") || byName.equals("application/xhtml+xml") ? byName : found;
    }

    /** Whether the extension promises another type than the content has. */
    boolean lies(String name, String mediaType) {
        String extension = extension(name);
        String promised = PROMISES.get(extension);
        if (promised != null) {
            return !promised.equals(mediaType);
        }
        return TEXTS.contains(extension) && !mediaType.startsWith("text/") && !mediaType.contains("xml");
    }

    /** Whether the extension promises a type that is read. */
    boolean promises(String name) {
        return PROMISES.containsKey(extension(name));
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private String detect(byte[] content, Metadata metadata) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(content, metadata)) {
            MediaType type = Tika.DETECTOR.detect(in, metadata);
            return type.getBaseType().toString();
        }
    }
}
