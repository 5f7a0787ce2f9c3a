package wpr.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wpr.model.AnnotatedDocument;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.Layer;
import wpr.model.OffsetMap;
import wpr.model.Part;
import wpr.model.Reading;
import wpr.model.Section;
import wpr.model.Zone;

/** Small documents for tests. */
final class Texts {
    private Texts() {}

    static Document of(String... passages) {
        return of(List.of(passages), Zone.BODY);
    }

    static Document of(List<String> passages, Zone zone) {
        return of("test.txt", passages, zone);
    }

    static Document of(String id, List<String> passages, Zone zone) {
        String text = String.join("\n\n", passages);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String passage : passages) {
            blocks.add(new Block(at, at + passage.length(), zone, 0, 0, Part.BODY));
            at += passage.length() + 2;
        }
        return new Document(
                id,
                text,
                blocks,
                List.of(new Section(0, "", 0, text.length())),
                List.of(),
                List.of(),
                List.of(),
                new OffsetMap(new int[] {0}, new int[] {0}),
                new Document.Source("", "text/plain", 0, 0, 0, new TreeMap<>(), List.of()));
    }

    static AnnotatedDocument annotate(String language, String... passages) {
        return new Annotator()
                .annotate(of(passages), new AnnotateOptions(language, List.of(), Layer.ALL, TagFilter.ALL));
    }

    static List<String> forms(AnnotatedDocument document) {
        return readings(document).stream().map(Reading::form).toList();
    }

    static List<Reading> readings(AnnotatedDocument document) {
        return IntStream.range(0, document.tokens().size())
                .mapToObj(document.tokens()::reading)
                .toList();
    }

    static List<String> sentences(AnnotatedDocument document) {
        return document.sentences().stream().map(document::sentenceText).toList();
    }

    /** Each token as {@code form/lemma/POS}. */
    static String tagged(AnnotatedDocument document) {
        return readings(document).stream()
                .map(r -> r.form() + "/" + r.lemma() + "/" + r.pos())
                .collect(Collectors.joining(" "));
    }
}
