package wpr.pipeline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.extract.Extractor;
import wpr.model.AnnotatedDocument;
import wpr.model.Document;
import wpr.model.Layer;
import wpr.model.RawBlock;
import wpr.model.RawDocument;
import wpr.model.Tokens;
import wpr.model.Zone;
import wpr.text.DocumentBuilder;

/** What comes back from bytes equals what went in, field by field. */
class FormsTest {
    static Stream<Document> documents() throws Exception {
        Stream<Path> files;
        try (Stream<Path> listed = Files.list(Path.of("examples"))) {
            files =
                    listed
                            .filter(file -> file.toString().matches(".*\\.(pdf|docx|pptx|html)"))
                            .sorted()
                            .toList()
                            .stream();
        }
        RawDocument odd = new RawDocument(
                "text/plain",
                0,
                List.of(RawBlock.of(
                        Zone.BODY, 0, 0, "Halvt par \uD83D og helt \uD83D\uDE00, 150 mio. kr. til job- og resourcer.")),
                new java.util.TreeMap<>(),
                List.of());
        RawDocument empty = new RawDocument("text/plain", 0, List.of(), new java.util.TreeMap<>(), List.of());
        return Stream.concat(
                files.map(FormsTest::read),
                Stream.of(
                        new DocumentBuilder().build("odd", "0", odd),
                        new DocumentBuilder().build("empty", "0", empty)));
    }

    private static Document read(Path file) {
        try {
            return new DocumentBuilder().build(file.toString(), "0", new Extractor().extract(file));
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentsAndAnnotationsComeBackWhole(Document document) throws IOException {
        Document back = DocumentForm.read(document.id(), DocumentForm.write(document));
        assertThat(back).usingRecursiveComparison().isEqualTo(document);

        BitSet tagged = new BitSet();
        AnnotatedDocument annotated = new Annotator()
                .annotate(document, new AnnotateOptions("auto", List.of(), Layer.ALL, d -> {
                    tagged.set(0, d.sentences().size());
                    return tagged;
                }));
        byte[] bytes = Entry.open(Entry.close(new Annotation(annotated, tagged).write()));
        Annotation again = Annotation.read(back, bytes);
        assertThat(again.tagged()).isEqualTo(tagged);
        assertThat(again.covers(tagged)).isTrue();
        assertThat(again.document().language()).isEqualTo(annotated.language());
        assertThat(again.document().sentences()).isEqualTo(annotated.sentences());
        assertThat(again.document().titles()).isEqualTo(annotated.titles());
        assertThat(again.document().tokens().distinct())
                .isEqualTo(annotated.tokens().distinct());
        assertThat(columns(again.document().tokens())).isEqualTo(columns(annotated.tokens()));
    }

    private static List<List<Integer>> columns(Tokens tokens) {
        return IntStream.range(0, tokens.size())
                .mapToObj(i -> List.of(tokens.start(i), tokens.end(i), tokens.readingId(i), tokens.expansionId(i)))
                .toList();
    }
}
