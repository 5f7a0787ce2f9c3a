package wpr.rules;

import java.util.List;
import java.util.TreeMap;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.annotate.TagFilter;
import wpr.match.Prospects;
import wpr.model.AnnotatedDocument;
import wpr.model.Document;
import wpr.model.Layer;
import wpr.model.RawBlock;
import wpr.model.RawDocument;
import wpr.model.Zone;
import wpr.text.DocumentBuilder;

/** Sentences of tests, annotated as the program does it. */
final class Texts {
    private static final Annotator ANNOTATOR = new Annotator();

    private Texts() {}

    static RuleTester.Annotation in(String language, List<String> titles) {
        return (text, zone) -> annotate(document(RawBlock.of(zone, 0, 0, text)), language, titles, TagFilter.ALL);
    }

    /** Paragraphs of running text. */
    static Document document(String... paragraphs) {
        RawBlock[] blocks = new RawBlock[paragraphs.length];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = RawBlock.of(Zone.BODY, 0, 0, paragraphs[i]);
        }
        return document(blocks);
    }

    static Document document(RawBlock... blocks) {
        RawDocument raw = new RawDocument("text/plain", 0, List.of(blocks), new TreeMap<>(), List.of());
        return new DocumentBuilder().build("text", "", raw);
    }

    static AnnotatedDocument annotate(Document document, String language, List<String> titles, TagFilter filter) {
        return ANNOTATOR.annotate(document, new AnnotateOptions(language, titles, Layer.ALL, filter));
    }

    /** Danish with tags only where they matter to the rules. */
    static AnnotatedDocument lazily(Document document, RuleSet rules) {
        Prospects prospects = rules.prospects(reading -> ANNOTATOR.possible(reading, "da"));
        return annotate(document, "da", rules.titles(), prospects::sentences);
    }
}
