package wpr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.annotate.TagFilter;
import wpr.extract.ExtractionException;
import wpr.extract.Extractor;
import wpr.measure.Tally;
import wpr.model.AnnotatedDocument;
import wpr.model.Document;
import wpr.model.Layer;
import wpr.model.RawDocument;
import wpr.rules.Loaded;
import wpr.rules.RuleSet;
import wpr.rules.RuleSetLoader;
import wpr.text.DocumentBuilder;

/** The documents of one format in {@code examples/} as they stand before each stage. */
@State(Scope.Benchmark)
public class Material {
    /** A file of the examples and its bytes. */
    record File(String name, byte[] content) {}

    @Param({"pdf", "docx", "html"})
    public String format = "pdf";

    final Extractor extractor = new Extractor();
    final DocumentBuilder builder = new DocumentBuilder();
    final Annotator annotator = new Annotator();
    final RuleSet rules =
            ((Loaded.Ready) new RuleSetLoader(List.of(Path.of("rules")), "en").load("da")).ruleSet();
    final AnnotateOptions options = new AnnotateOptions("da", rules.titles(), Layer.ALL, TagFilter.ALL);
    final List<File> files = new ArrayList<>();
    final List<RawDocument> raw = new ArrayList<>();
    final List<Document> documents = new ArrayList<>();
    final List<AnnotatedDocument> annotated = new ArrayList<>();
    final List<Tally> tallies = new ArrayList<>();

    /** Takes the documents through all stages once. */
    @Setup
    public void read() throws IOException, ExtractionException {
        try (Stream<Path> found = Files.list(Path.of("examples"))) {
            for (Path path : found.filter(p -> p.toString().endsWith("." + format))
                    .sorted()
                    .toList()) {
                files.add(new File(path.getFileName().toString(), Files.readAllBytes(path)));
            }
        }
        for (File file : files) {
            RawDocument blocks = extractor.extract(file.content(), file.name());
            Document document = builder.build(file.name(), "", blocks);
            AnnotatedDocument tokens = annotator.annotate(document, options);
            raw.add(blocks);
            documents.add(document);
            annotated.add(tokens);
            tallies.add(Tally.of(tokens, rules.search(tokens).occurrences()));
        }
    }
}
