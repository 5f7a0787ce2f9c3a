package wpr.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.annotate.TagFilter;
import wpr.extract.ExtractionException;
import wpr.model.AnnotatedDocument;
import wpr.model.Hit;
import wpr.model.Layer;
import wpr.model.Span;
import wpr.pipeline.DocumentReader;
import wpr.pipeline.Input;

/**
 * The Danish proposals against a sample marked by hand: {@code [[...]]} stands around every sentence that is one.
 *
 * <p>The texts were written and marked before the rules were run on them; the figures of that first run are in the notes
 * on the rule set. The rules were mended afterwards, so these floors say that nothing was lost and not how the rules do on
 * a text they have not seen.
 */
class ProposalSampleTest {
    private static final Path SAMPLE = Path.of("src/test/resources/wpr/proposals");
    private static final RuleSet RULES =
            ((Loaded.Ready) new RuleSetLoader(List.of(Path.of("rules")), "en").load("da")).ruleSet();

    @Test
    void proposalsAreFoundAndOtherSentencesLeftAlone() throws Exception {
        List<String> found = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        List<String> alarms = new ArrayList<>();
        int others = 0;
        for (Path file : texts()) {
            Marked marked = Marked.of(Files.readString(file));
            AnnotatedDocument document = read(file, marked.text());
            List<Span> hits = hits(document);
            List<Span> proposals = marked.places(document.document().text());
            proposals.forEach(at -> (overlaps(hits, at) ? found : missed).add(quote(document, at)));
            for (Span sentence : sentences(document)) {
                if (!overlaps(proposals, sentence)) {
                    others++;
                    if (overlaps(hits, sentence)) {
                        alarms.add(quote(document, sentence));
                    }
                }
            }
        }
        double recall = found.size() / (double) (found.size() + missed.size());
        double precision = found.size() / (double) (found.size() + alarms.size());
        String figures = "%d of %d proposals, %d of %d others%nmissed:%n%s%nflagged:%n%s"
                .formatted(
                        found.size(),
                        found.size() + missed.size(),
                        alarms.size(),
                        others,
                        String.join("\n", missed),
                        String.join("\n", alarms));

        assertThat(found.size() + missed.size()).isGreaterThanOrEqualTo(100);
        assertThat(others).isGreaterThanOrEqualTo(200);
        assertThat(recall).as(figures).isGreaterThanOrEqualTo(0.88);
        assertThat(precision).as(figures).isGreaterThanOrEqualTo(0.97);
    }

    /** A text without its marks, and what stood between them. */
    private record Marked(String text, List<String> proposals) {
        static Marked of(String text) {
            List<String> proposals = new ArrayList<>();
            java.util.regex.Matcher mark =
                    java.util.regex.Pattern.compile("\\[\\[(.+?)]]").matcher(text);
            while (mark.find()) {
                proposals.add(mark.group(1));
            }
            return new Marked(text.replace("[[", "").replace("]]", ""), List.copyOf(proposals));
        }

        List<Span> places(String read) {
            List<Span> places = new ArrayList<>();
            int from = 0;
            for (String proposal : proposals) {
                int at = read.indexOf(proposal, from);
                assertThat(at).as(proposal).isNotNegative();
                places.add(new Span(at, at + proposal.length()));
                from = at + proposal.length();
            }
            return places;
        }
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d.*"))
                    .sorted()
                    .toList();
        }
    }

    private static AnnotatedDocument read(Path file, String text) throws IOException, ExtractionException {
        Input input = new Input(file.getFileName().toString(), most -> text.getBytes(UTF_8));
        AnnotateOptions options = new AnnotateOptions("da", RULES.titles(), Layer.ALL, TagFilter.ALL);
        return new Annotator().annotate(new DocumentReader(List.of()).read(input), options);
    }

    private static List<Span> hits(AnnotatedDocument document) {
        return RULES.find(document).stream()
                .filter(hit -> hit.rule().equals("da.q1.proposal"))
                .map(hit -> at(document, hit))
                .toList();
    }

    private static Span at(AnnotatedDocument document, Hit hit) {
        return new Span(document.tokens().start(hit.first()), document.tokens().end(hit.end() - 1));
    }

    private static List<Span> sentences(AnnotatedDocument document) {
        return document.sentences().stream()
                .filter(sentence -> IntStream.range(sentence.first(), sentence.end())
                        .anyMatch(token -> document.tokens().word(token)))
                .map(sentence -> new Span(
                        document.tokens().start(sentence.first()),
                        document.tokens().end(sentence.end() - 1)))
                .toList();
    }

    private static boolean overlaps(List<Span> spans, Span other) {
        return spans.stream().anyMatch(span -> span.start() < other.end() && other.start() < span.end());
    }

    private static String quote(AnnotatedDocument document, Span span) {
        return document.document().text().substring(span.start(), span.end());
    }
}
