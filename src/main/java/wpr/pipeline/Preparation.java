package wpr.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.annotate.TagFilter;
import wpr.extract.ExtractionException;
import wpr.model.AnnotatedDocument;
import wpr.model.Document;
import wpr.model.Reading;
import wpr.pipeline.cache.Annotation;
import wpr.pipeline.cache.DocumentForm;
import wpr.pipeline.cache.Edition;
import wpr.pipeline.cache.Store;

/**
 * From bytes to an annotated document. What was made of the same bytes before, by the same program and options, is taken
 * from the cache where it has the layers that the rules ask for; tags that no rule had asked for are added. Safe for many threads.
 */
final class Preparation {
    private final GuardedReader reader;
    private final Annotator annotator = new Annotator();
    private final Store store;
    private final String program;

    Preparation(GuardedReader reader, AnalysisOptions options) {
        this.reader = reader;
        this.store = options.store();
        this.program = store.keeps()
                ? hash(
                        Edition.name(),
                        System.getProperty("java.specification.version"),
                        options.extract(),
                        options.extract().signature())
                : "";
    }

    private static String hash(Object... parts) {
        StringBuilder all = new StringBuilder();
        for (Object part : parts) {
            all.append(part).append('\0');
        }
        return Fingerprint.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The text of some bytes.
     *
     * @param key what the cache knows the bytes by
     */
    record Text(Document document, String key) {}

    /** Reads a document. */
    Text text(String id, String sha256, byte[] content) throws ExtractionException {
        if (!store.keeps()) {
            return new Text(reader.read(id, content), "");
        }
        String key = hash(program, sha256, kind(DocumentReader.name(id), content));
        Optional<Document> known = store.get(key).map(bytes -> DocumentForm.read(id, bytes));
        if (known.isPresent()) {
            return new Text(known.get(), key);
        }
        Document document = reader.read(id, content);
        store.put(key, DocumentForm.write(document));
        return new Text(document, key);
    }

    /** What the name of a file adds to its content: the extension, and all of it where text has several kinds. */
    private static String kind(String name, byte[] content) {
        boolean binary = content.length > 4 && (content[0] == '%' || content[0] == 'P' || content[0] == (byte) 0xD0);
        return binary ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : name;
    }

    /** All readings that one found without tags may turn out to be in a language. */
    List<Reading> possible(Reading bare, String language) {
        return annotator.possible(bare, language);
    }

    /**
     * Annotates a document with titles, with the layers and in the sentences that the rules ask for.
     *
     * @param fresh which sentences are tagged where nothing is known: at least those asked for
     */
    AnnotatedDocument annotated(Text text, AnnotateOptions asked, TagFilter fresh) {
        Document document = text.document();
        if (!store.keeps()) {
            return annotator.annotate(document, asked.with(fresh));
        }
        String key = hash(text.key(), asked.language(), asked.titles(), new TreeSet<>(asked.layers()));
        Optional<Annotation> known = store.get(key).map(bytes -> Annotation.read(document, bytes));
        BitSet before = known.map(Annotation::tagged).orElseGet(BitSet::new);
        if (known.isPresent()
                && (known.get().whole()
                        || known.get().covers(asked.filter().needed(known.get().document())))) {
            return known.get().document();
        }
        TagFilter wanted = known.isPresent() ? asked.filter() : fresh;
        BitSet tagged = new BitSet();
        AnnotatedDocument annotated = annotator.annotate(document, asked.with(untagged -> {
            tagged.or(before);
            tagged.or(wanted.needed(untagged));
            return tagged;
        }));
        store.put(key, new Annotation(annotated, tagged).write());
        return annotated;
    }
}
