package wpr.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.annotate.TagFilter;
import wpr.extract.ExtractionException;
import wpr.model.AnnotatedDocument;
import wpr.model.Layer;
import wpr.model.RawBlock;
import wpr.model.RawDocument;
import wpr.model.Zone;
import wpr.pipeline.DocumentReader;
import wpr.pipeline.Input;
import wpr.report.Remarks;
import wpr.rules.RuleSet;
import wpr.text.DocumentBuilder;

/** Sentences and files annotated for one rule set, in its language and with its titles. */
final class Annotation {
    private final Annotator annotator = new Annotator();
    private final AnnotateOptions options;

    Annotation(RuleSet rules) {
        this.options = new AnnotateOptions(rules.info().language(), rules.titles(), Layer.ALL, TagFilter.ALL);
    }

    /** A sentence as a passage of its own. */
    AnnotatedDocument sentence(String text, Zone zone) {
        RawDocument raw =
                new RawDocument("text/plain", 0, List.of(RawBlock.of(zone, 0, 0, text)), new TreeMap<>(), List.of());
        return annotator.annotate(new DocumentBuilder().build("", "", raw), options);
    }

    /** Hands on the documents of files and folders one by one; those that cannot be read are told and passed over. */
    void documents(List<String> paths, InputStream in, Console console, Consumer<AnnotatedDocument> reader)
            throws IOException {
        DocumentReader documents = new DocumentReader(List.of());
        for (Input input : Operands.find(paths, in).inputs()) {
            for (Input document : documents.open(input)) {
                try {
                    reader.accept(annotator.annotate(documents.read(document), options));
                } catch (ExtractionException e) {
                    console.error(document.document() + ": "
                            + Remarks.in(console.locale()).say(e.remark()));
                }
            }
        }
    }
}
