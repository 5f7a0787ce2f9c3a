package wpr.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.BOMDetector;
import org.apache.tika.parser.txt.UniversalEncodingDetector;
import wpr.model.Remark.Code;

/** Decodes files that are nothing but characters. A guessed encoding is a warning. */
final class Charsets {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Charsets() {}

    /** The characters of a file: by its byte-order mark, else strict UTF-8, else the encoding that fits best. */
    static String decode(Input input, Draft draft) {
        byte[] content = input.content();
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            Charset guess = guess(content);
            draft.warn(Code.OLD_ENCODING, guess.name());
            return withoutMark(new String(content, guess));
        }
    }

    private static Charset guess(byte[] content) {
        try {
            Charset marked = new BOMDetector().detect(new ByteArrayInputStream(content), new Metadata());
            if (marked != null) {
                return marked;
            }
            Charset found = new UniversalEncodingDetector().detect(new ByteArrayInputStream(content), new Metadata());
            return found == null || found.name().startsWith("ISO-8859") ? WINDOWS : found;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
