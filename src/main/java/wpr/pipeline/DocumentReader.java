package wpr.pipeline;

import java.io.IOException;
import java.util.List;
import wpr.annotate.WordList;
import wpr.extract.ExtractOptions;
import wpr.extract.ExtractionException;
import wpr.extract.Extractor;
import wpr.model.Document;
import wpr.text.DocumentBuilder;

/** The first half of the way: from a file to the text as the rules see it. Safe for many threads. */
public final class DocumentReader {
    private final Extractor extractor;
    private final DocumentBuilder builder = new DocumentBuilder(new WordList()::known);

    /** @param passwords tried in order on encrypted documents */
    public DocumentReader(List<String> passwords) {
        this.extractor = new Extractor(new ExtractOptions(passwords));
    }

    /**
     * Reads one input.
     *
     * @throws IOException when its bytes cannot be read
     * @throws ExtractionException when they hold no document that can be read; the message is for people
     */
    public Document read(Input input) throws IOException, ExtractionException {
        return read(input.document(), input.content().read());
    }

    Document read(String id, byte[] content) throws ExtractionException {
        String name = id.substring(id.lastIndexOf('/') + 1);
        return builder.build(id, Fingerprint.sha256(content), extractor.extract(content, name));
    }
}
