package wpr.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codebook in its three forms, of a set whose texts are full of signs that those forms know. */
class CodebookTest {
    private static final String RULES = """
            schema: 1
            lexicons:
              - id: people
                label: {en: '<People> & *others*', da: Folk}
                terms: [borger]
                except: ['=Borger']
                tests: {hit: [borgere]}
            rules:
              - id: t.one
                kind: pattern
                question: 5
                name: {en: 'A | <script>alert("x")</script>', da: Krav}
                detects: {en: 'Some *stars*, `ticks` and &amp; signs.', da: Noget.}
                pattern: '"<b>" | $people'
                ask: {en: Who?, da: Hvem?}
                source: '=SUM(A1)'
                mirror: t.two
                examples: {match: ['Den [[borger]] <i>der</i>.'], no-match: [Ingen.]}
              - id: t.two
                kind: ratio
                question: 5
                name: Balance
                over: $people
                under: '"x"'
                unit: document
                ask: {en: Which?, da: Hvilken?}
                source: the reader
                mirror: t.one
            """;

    @TempDir
    private Path directory;

    private RuleSet rules = ShippedRules.load("en");

    @BeforeEach
    void load() throws IOException {
        Files.writeString(
                directory.resolve("ruleset.yaml"),
                "schema: 1\nid: t\ntitle: '<T> & co'\nlanguage: da\nversion: 1.0.0\n");
        Files.writeString(directory.resolve("rules.yaml"), RULES);
        rules = ((Loaded.Ready) new RuleSetLoader(List.of(), "en").load(directory)).ruleSet();
    }

    @Test
    void htmlSaysWhatTheRulesSayAndRunsNothing() {
        String page = Codebook.html(rules, "en");
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>&lt;T&gt; &amp; co</title>")
                .contains("<h3 id=\"t.one\">A | &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</h3>")
                .contains("Some *stars*, &#96;ticks&#96; and &amp;amp; signs.")
                .contains("<pre tabindex=\"0\">pattern: &quot;&lt;b&gt;&quot; | $people</pre>")
                .contains("<li>Den <mark>borger</mark> &lt;i&gt;der&lt;/i&gt;.</li>")
                .contains("Mirror: <a href=\"#t.two\"><code>t.two</code></a>.")
                .doesNotContain("<script", "<b>", "<i>");
        assertThat(Codebook.html(rules, "da")).contains("<html lang=\"da\">", "Hvem?", "Spejl: ");
    }

    @Test
    void markdownSaysTheSame() {
        assertThat(Codebook.markdown(rules, "en"))
                .contains("# \\<T\\> & co\n")
                .contains("### A \\| \\<script\\>alert(\"x\")\\</script\\>\n")
                .contains("Some \\*stars\\*, \\`ticks\\` and \\&amp; signs.")
                .contains("- Den **borger** \\<i\\>der\\</i\\>.\n")
                .contains("| Q5 | `t.two` | Balance | ratio | the reader |")
                .contains("Mirror: `t.two`.", "Not: `=Borger`");
    }

    @Test
    void theTableHasARowForEachRuleAndLexiconAndNoFormula() throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(Codebook.csv(rules, "en")))
                .getRecords();
        assertThat(rows).extracting(row -> row.get("id")).containsExactly("t.one", "t.two", "$people");
        assertThat(rows.get(0).get("source")).isEqualTo("'=SUM(A1)");
        assertThat(rows.get(0).get("match")).isEqualTo("Den borger <i>der</i>.");
        assertThat(rows.get(1).get("definition")).isEqualTo("over: $people\nunder: \"x\"\nunit: document");
        assertThat(rows.get(2).get("definition")).isEqualTo("terms: borger\nexcept: =Borger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void whatIsShippedHasEveryRuleOnItsPage(String id) {
        RuleSet shipped = ShippedRules.load(id);
        String page = Codebook.html(shipped, id);
        shipped.info().rules().forEach(rule -> assertThat(page).contains("<h3 id=\"" + rule.id() + "\">"));
        assertThat(page.split("<h3"))
                .hasSize(1 + shipped.info().rules().size() + shipped.lexicons().size());
    }
}
