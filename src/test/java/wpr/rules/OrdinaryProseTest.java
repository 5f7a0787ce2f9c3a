package wpr.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.annotate.TagFilter;
import wpr.extract.ExtractionException;
import wpr.model.AnnotatedDocument;
import wpr.model.Layer;
import wpr.model.RuleInfo;
import wpr.pipeline.DocumentReader;
import wpr.pipeline.Input;

/**
 * Ordinary administrative prose, twenty sentences of each kind: no Danish rule points at a place in it. Rules shown as
 * density are left out: a passive is one wherever it stands.
 *
 * <p>The sentences were seen while the rules were mended, so this holds what was reached and does not measure it.
 */
class OrdinaryProseTest {
    private static final RuleSet RULES = ShippedRules.load("da");

    @ParameterizedTest
    @ValueSource(strings = {"opening-hours", "minutes", "budget", "formalities", "manual"})
    void nothingIsPointedAt(String kind) throws IOException, ExtractionException {
        byte[] text = Files.readAllBytes(Path.of("src/test/resources/wpr/ordinary", kind + ".md"));
        AnnotateOptions options = new AnnotateOptions("da", RULES.titles(), Layer.ALL, TagFilter.ALL);
        AnnotatedDocument document = new Annotator()
                .annotate(new DocumentReader(List.of()).read(new Input(kind + ".md", most -> text)), options);
        Set<String> densities = RULES.info().rules().stream()
                .filter(RuleInfo::density)
                .map(RuleInfo::id)
                .collect(toSet());

        assertThat(document.sentences()).hasSizeGreaterThanOrEqualTo(19);
        assertThat(RULES.find(document).stream()
                        .filter(hit -> hit.rule().matches("da\\.q\\d\\..*") && !densities.contains(hit.rule()))
                        .map(hit -> hit.rule() + ": "
                                + document.document()
                                        .text()
                                        .substring(
                                                document.tokens().start(hit.first()),
                                                document.tokens().end(hit.end() - 1))))
                .isEmpty();
    }
}
