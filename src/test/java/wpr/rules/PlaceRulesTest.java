package wpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wpr.annotate.TagFilter;
import wpr.model.AnnotatedDocument;
import wpr.model.RawBlock;
import wpr.model.Zone;

/** Rules that ask where a thing stands. */
class PlaceRulesTest {
    private static final String RULE = """
            schema: 1
            rules:
              - id: place
                question: 2
                name: Place
                ask: Why there?
                source: the reader
            %s
            """;

    @TempDir
    private Path directory;

    @Test
    void orderInASentenceReachesFromTheOneToTheOther() throws IOException {
        String rule = "kind: order\nfirst: '\"talent\"'\nsecond: '\"sygdom\"'\nunit: sentence";
        assertThat(quotes(rule, "Først talent, så sygdom. Først sygdom, så talent. Kun talent."))
                .containsExactly("talent, så sygdom");
    }

    @Test
    void orderInAPassageIsTheFirst() throws IOException {
        String rule = "kind: order\nfirst: '\"talent\"'\nsecond: '\"sygdom\"'\nunit: passage";
        assertThat(quotes(rule, "Der er talent. Der er sygdom.", "Der er sygdom. Der er talent."))
                .containsExactly("talent");
    }

    @Test
    void aCueMayBeAsked() throws IOException {
        String rule = "kind: order\nfirst: '\"talent\"'\nsecond: '\"sygdom\"'\nunit: sentence\ncues: ['\"dernæst\"']";
        assertThat(quotes(rule, "Talent og sygdom. Talent og dernæst sygdom."))
                .containsExactly("Talent og dernæst sygdom");
    }

    @Test
    void aLateMentionIsTheFirstOne() throws IOException {
        String rule = "kind: position\nof: '\"sygdom\"'\nlater-than: 0.5";
        assertThat(quotes(rule, "Et to tre fire fem seks.", "Så kom sygdom og mere sygdom."))
                .containsExactly("sygdom");
        assertThat(quotes(rule, "En sygdom er her.", "Så kom sygdom og mere sygdom."))
                .isEmpty();
    }

    @Test
    void aMentionInTheMarginIsOneOfAll() throws IOException {
        RuleSet rules = rules("kind: position\nof: '\"sygdom\"'\nonly-in: note");
        RawBlock body = RawBlock.of(Zone.BODY, 0, 0, "Der er sygdom.");
        RawBlock note = RawBlock.of(Zone.NOTE, 0, 0, "Se om sygdom.");
        assertThat(rules.find(Texts.annotate(Texts.document(note), "da", List.of(), TagFilter.ALL)))
                .hasSize(1);
        assertThat(rules.find(Texts.annotate(Texts.document(body, note), "da", List.of(), TagFilter.ALL)))
                .isEmpty();
    }

    @Test
    void whatStandsNearIsHit() throws IOException {
        String rule = "kind: cooccurrence\nof: '\"barrierer\"'\nnear: '\"oplevede\"'\nwindow: 2\nagainst: '\"evner\"'";
        assertThat(quotes(rule, "De oplevede store barrierer. De oplevede så mange store barrierer."))
                .containsExactly("barrierer");
    }

    @Test
    void aDistributionIsShownAsARate() throws IOException {
        RuleSet rules = rules("kind: distribution\nof: '\"ro\"'\nby: section");
        assertThat(rules.info().rules().get(0).density()).isTrue();
        assertThat(rules.find(annotated("Ro og ro."))).hasSize(2);
    }

    private List<String> quotes(String rule, String... paragraphs) throws IOException {
        AnnotatedDocument document = annotated(paragraphs);
        return rules(rule).find(document).stream()
                .map(hit -> document.quote(hit.first(), hit.end()))
                .toList();
    }

    private static AnnotatedDocument annotated(String... paragraphs) {
        return Texts.annotate(Texts.document(paragraphs), "da", List.of(), TagFilter.ALL);
    }

    private RuleSet rules(String rule) throws IOException {
        Files.writeString(
                directory.resolve("ruleset.yaml"), "schema: 1\nid: t\ntitle: T\nlanguage: da\nversion: 1.0.0\n");
        Files.writeString(directory.resolve("rules.yaml"), RULE.formatted(rule.indent(4)));
        return ((Loaded.Ready) new RuleSetLoader(List.of(), "en").load(directory)).ruleSet();
    }
}
