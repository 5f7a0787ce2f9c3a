package wpr.extract;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import wpr.extract.ExtractionException.Reason;
import wpr.model.Remark;
import wpr.model.Remark.Code;

/** Reads the formats for which Tika's XHTML keeps enough. One parser is made for the type; no service is looked up. */
final class TikaReader implements Reader {
    private static final Map<String, Supplier<Parser>> PARSERS = Map.of(
            "application/vnd.oasis.opendocument.presentation", OpenDocumentParser::new,
            "application/rtf", RTFParser::new,
            "application/msword", OfficeParser::new,
            "application/vnd.ms-powerpoint", OfficeParser::new,
            "application/epub+zip", EpubParser::new);

    private static final Pattern BULLET = Pattern.compile("[·•▪■§–-]\\s");
    private static final Pattern NOTE_MARK = Pattern.compile("[\\u0002\\uFFFD]\\s*");

    static boolean reads(String mediaType) {
        return PARSERS.containsKey(mediaType);
    }

    @Override
    public void read(Input input, Draft draft) throws IOException, ExtractionException {
        Parser parser = Objects.requireNonNull(PARSERS.get(input.mediaType())).get();
        Metadata metadata = new Metadata();
        TreeHandler tree = new TreeHandler(draft.allowance());
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NoAttachments(context));
        boolean rtf = input.mediaType().equals("application/rtf");
        byte[] content = rtf ? RtfEdges.without(input.content(), draft) : input.content();
        try (TikaInputStream in = TikaInputStream.get(content, metadata)) {
            parser.parse(in, tree, metadata, context);
        } catch (EncryptedDocumentException e) {
            throw new ExtractionException(Reason.ENCRYPTED, Remark.of(Code.ENCRYPTED), e);
        } catch (SAXException | TikaException e) {
            throw new IOException(e);
        }
        metadata(metadata, draft);
        Element body = tree.root().selectFirst("body");
        MarkupReader markup = new MarkupReader(draft);
        markup.read(body == null ? tree.root() : marked(body));
        draft.pages(markup.slides());
    }

    private static void metadata(Metadata metadata, Draft draft) {
        draft.metadata("title", value(metadata.get(TikaCoreProperties.TITLE)));
        draft.metadata("author", value(metadata.get(TikaCoreProperties.CREATOR)));
        draft.metadata("created", value(metadata.get(TikaCoreProperties.CREATED)));
        draft.metadata("modified", value(metadata.get(TikaCoreProperties.MODIFIED)));
        draft.metadata("language", value(metadata.get(TikaCoreProperties.LANGUAGE)));
    }

    private static String value(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Marks what Tika leaves to the eye: bullets and note marks at the start of paragraphs, headings in bold. */
    private static Element marked(Element body) {
        for (Element paragraph : body.select("p")) {
            String text = paragraph.text().strip();
            if (paragraph.closest("td, li") == null && BULLET.matcher(text).lookingAt()) {
                paragraph.tagName("li");
            } else if (NOTE_MARK.matcher(text).lookingAt()) {
                paragraph.text(NOTE_MARK.matcher(text).replaceFirst("")).addClass("footnote");
            }
        }
        if (body.selectFirst("h1, h2, h3, h4") == null) {
            body.select("p:has(b)").stream().filter(TikaReader::boldLine).forEach(line -> line.tagName("h2"));
        }
        return body;
    }

    private static boolean boldLine(Element paragraph) {
        String text = paragraph.text().strip();
        boolean bold = paragraph.select("b").text().replaceAll("\\s+", "").equals(text.replaceAll("\\s+", ""));
        return bold && text.length() < 100 && !text.matches(".*[.,;:]") && paragraph.closest("td, li") == null;
    }

    /** Pictures, attachments and macros inside a file are not text of the file. */
    private static final class NoAttachments extends ParsingEmbeddedDocumentExtractor {
        NoAttachments(ParseContext context) {
            super(context);
        }

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }
    }
}
