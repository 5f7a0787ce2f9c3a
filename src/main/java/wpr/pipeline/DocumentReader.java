package wpr.pipeline;

import java.io.IOException;
import java.util.List;
import wpr.annotate.WordList;
import wpr.extract.Archive;
import wpr.extract.ExtractOptions;
import wpr.extract.ExtractionException;
import wpr.extract.ExtractionException.Reason;
import wpr.extract.Extractor;
import wpr.extract.Limits;
import wpr.model.Document;
import wpr.model.Remark;
import wpr.model.Remark.Code;
import wpr.text.DocumentBuilder;

/** The first half of the way: from a file to the text as the rules see it. Safe for many threads. */
public final class DocumentReader {
    private final ExtractOptions options;
    private final Extractor extractor;
    private final DocumentBuilder builder = new DocumentBuilder(new WordList()::known);

    /** @param passwords tried in order on encrypted documents */
    public DocumentReader(List<String> passwords) {
        this(new ExtractOptions(passwords, Limits.DEFAULT));
    }

    public DocumentReader(ExtractOptions options) {
        this.options = options;
        this.extractor = new Extractor(options);
    }

    /**
     * The documents an input holds: the members of an archive, else the input itself. What goes wrong here is thrown when
     * the content of the one input returned is read, so that it is told like any other fault of a document.
     */
    public List<Input> open(Input input) {
        String name = name(input.document());
        if (!extractor.mayBeArchive(name)) {
            return List.of(input);
        }
        try {
            byte[] content = content(input);
            if (!extractor.isArchive(content, name)) {
                return List.of(new Input(input.document(), content.length, most -> content));
            }
            String folder = input.document().substring(0, input.document().length() - name.length());
            List<Input> members = Archive.members(
                            content, name, options.limits().bytes())
                    .stream()
                    .map(member -> new Input(
                            folder + member.name(),
                            member.size(),
                            most -> member.content().read()))
                    .toList();
            if (members.isEmpty()) {
                throw new ExtractionException(Reason.EMPTY, Remark.of(Code.ARCHIVE_EMPTY));
            }
            return members;
        } catch (IOException | ExtractionException | RuntimeException | OutOfMemoryError e) {
            return List.of(new Input(input.document(), most -> {
                throw e;
            }));
        }
    }

    /** The bytes of an input, within the limit. */
    byte[] content(Input input) throws IOException, ExtractionException {
        return input.content().read(options.limits().bytes());
    }

    /**
     * Reads one document.
     *
     * @throws IOException when its bytes cannot be read
     * @throws ExtractionException when they hold no document that can be read; the message is for people
     */
    public Document read(Input input) throws IOException, ExtractionException {
        return read(input.document(), content(input));
    }

    Document read(String id, byte[] content) throws ExtractionException {
        return builder.build(id, Fingerprint.sha256(content), extractor.extract(content, name(id)));
    }

    static String name(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
