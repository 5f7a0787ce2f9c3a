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
import wpr.model.Capture;
import wpr.model.Document;
import wpr.model.Hit;
import wpr.model.Problem;
import wpr.model.RawBlock;
import wpr.model.Zone;

/** What rules do in Danish text with the program's own annotation. */
class RuleSetTest {
    private static final String MANIFEST = """
            schema: 1
            id: t
            title: Test
            language: da
            version: 1.0.0
            negation: {pattern: '"ikke"', before: 3, after: 1}
            """;
    private static final String LEXICONS = """
            schema: 1
            lexicons:
              - id: people
                label: People
                terms: [borger]
              - id: resources
                label: Resources
                terms: [talent, {term: 'styrke?', when: '$people'}]
                except: [talentspejder]
                tests: {hit: [talenter], miss: [talentet]}
            """;
    private static final String RULE = """
            rules:
              - id: demand
                kind: pattern
                question: 5
                name: Demand
                detects: A demand.
                pattern: '%s'
                %s
                ask: Who?
                source: the reader
                examples: {match: ['Der er [[krav]].', Der er ro.], no-match: [Der er krav.]}
            """;
    private static final String BALANCE = """
              - id: balance
                kind: ratio
                question: 2
                name: Balance
                over: $resources
                under: $people
                unit: document
                ask: Which?
                source: the reader
            """;

    @TempDir
    private Path directory;

    @Test
    void capturesAndNegationAreTold() throws IOException {
        RuleSet rules = rules("number:[pos=\"NUM\"] $people", "");
        AnnotatedDocument document = annotated("Over 14.000 borgere venter. Planen når ikke 20 borgere.");
        List<Hit> hits = rules.find(document);
        assertThat(hits)
                .extracting(hit -> document.quote(hit.first(), hit.end()))
                .containsExactly("14.000 borgere", "20 borgere");
        assertThat(hits.get(0).captures()).containsExactly(new Capture("number", "14.000", 14000));
        assertThat(hits).extracting(Hit::negated).containsExactly(false, true);
        assertThat(hits).extracting(Hit::rule).containsOnly("demand");
    }

    @Test
    void unlessLooksInItsScope() throws IOException {
        String text = "Der er krav og måske mere. Der er krav. Måske.";
        assertThat(quotes("\"krav\"", "", text)).hasSize(2);
        assertThat(quotes("\"krav\"", "unless: '\"måske\"'", text)).hasSize(1);
        assertThat(quotes("\"krav\"", "unless: {pattern: '\"måske\"', after: 1}", text))
                .hasSize(2);
        assertThat(quotes("\"krav\"", "unless: {pattern: '\"måske\"', after: 2}", text))
                .hasSize(1);
        assertThat(quotes("\"krav\"", "unless: {pattern: '\"der\"', before: 1}", text))
                .hasSize(2);
        assertThat(quotes("\"krav\"", "unless: {pattern: '\"der\"', before: 2}", text))
                .isEmpty();
        assertThat(quotes("\"krav\"", "unless: {pattern: '\"måske\"', within: passage}", text))
                .isEmpty();
        assertThat(quotes("\"krav\" []?", "unless: {pattern: '\"og\"', within: match}", text))
                .containsExactly("krav .");
    }

    @Test
    void labelsNameWhatStandsAroundAHit() throws IOException {
        String labels = "labels: [{name: whose, otherwise: unknown, values: ["
                + "{value: office, before: 1, after: 0, pattern: '\"kommunens\"'}, "
                + "{value: person, pattern: '$people'}]}]";
        RuleSet rules = rules("\"krav\"", labels);
        AnnotatedDocument document =
                annotated("Borgeren læser kommunens krav. Borgeren hørte et krav. Et krav er et krav.");
        assertThat(rules.find(document))
                .extracting(hit -> hit.captures().get(0))
                .extracting(capture -> capture.name() + " " + capture.text())
                .containsExactly("whose office", "whose person", "whose unknown", "whose unknown");
    }

    @Test
    void zonesRestrict() throws IOException {
        RuleSet rules = rules("\"krav\"", "zones: [heading, note]");
        Document document = Texts.document(
                RawBlock.of(Zone.HEADING, 1, 0, "Nye krav"), RawBlock.of(Zone.BODY, 0, 0, "Der er krav."));
        assertThat(rules.find(Texts.annotate(document, "da", List.of(), TagFilter.ALL)))
                .hasSize(1);
    }

    @Test
    void conceptsCountStrictAndLoose() throws IOException {
        RuleSet rules = rules("\"krav\"", "");
        AnnotatedDocument document =
                annotated("Borgeren har en styrke. Pillen har en styrke. Talenter, ikke en talentspejder.");
        assertThat(rules.occurrences(document))
                .filteredOn(hit -> hit.rule().equals("$resources"))
                .extracting(hit -> document.quote(hit.first(), hit.end()) + " " + hit.strict() + " " + hit.term())
                .containsExactly("styrke true styrke?", "styrke false styrke?", "Talenter true talent");
    }

    @Test
    void lazyTaggingFindsTheSame() throws IOException {
        RuleSet rules = rules("[lemma=\"stille\" & pos=\"VERB\"] \"krav\"", "unless: '[lemma=\"måtte\"]'");
        Document document = Texts.document(
                "Kommunen stiller krav. Solen skinner.",
                "Vi måtte stille krav. Stille krav er der. Borgeren har styrke.");
        AnnotatedDocument lazy = Texts.lazily(document, rules);
        AnnotatedDocument whole = Texts.annotate(document, "da", List.of(), TagFilter.ALL);
        assertThat(rules.search(lazy)).isEqualTo(rules.search(whole));
        assertThat(rules.find(whole)).hasSize(1);
    }

    @Test
    void examplesThatComeOutOtherwiseAreToldWithTheirPlace() throws IOException {
        RuleTester.Report report = RuleTester.test(rules("\"krav\"", ""), Texts.in("da", List.of()), "en");
        assertThat(report.examples()).isEqualTo(5);
        assertThat(report.failures())
                .extracting(p -> p.line() + ":" + p.column() + " " + p.message())
                .containsExactly(
                        "10:37 $resources hits \"talentet\", which it should miss.",
                        "21:44 demand does not match this sentence.",
                        "21:68 demand matches \"krav\" in a sentence that it should leave alone.");
    }

    @Test
    void whyNotNamesWhatIsMissing() throws IOException {
        RuleSet rules = rules("\"stiller\" \"krav\"", "unless: '\"måske\"'");
        assertThat(why(rules, "Kommunen stiller forslag."))
                .containsExactly(
                        "demand does not match.",
                        "Not met: where “forslag” stands, the rule wants “krav”.",
                        "It would match so: Kommunen stiller [krav].",
                        "What fits already: “stiller”.",
                        "In the pattern: [word=\"krav\"]");
        assertThat(why(rules, "Kommunen stiller for mange krav."))
                .containsExactly(
                        "demand does not match.",
                        "Too far: the rule wants “krav”. That does come, but “for mange” stands before it.",
                        "It would match so: Kommunen stiller […] krav.",
                        "What fits already: “stiller”; “krav”.",
                        "In the pattern: [word=\"krav\"]");
        assertThat(why(rules, "Måske stiller krav."))
                .containsExactly(
                        "demand does not match.",
                        "Left out: “stiller krav” would match, but the rule leaves it out because its sentence has "
                                + "“Måske”.",
                        "In the pattern: unless \"måske\"");
        assertThat(why(rules, "Måske stiller kommunen måske."))
                .startsWith("demand does not match; 2 things would have to be different.")
                .anyMatch(line -> line.startsWith("Not met: "))
                .anyMatch(line -> line.startsWith("Left out: "));
        assertThat(why(rules, "Kommunen stiller krav.")).startsWith("demand matches “stiller krav”.");
    }

    @Test
    void whyNotAdvisesNothingThatWouldNotHelp() throws IOException {
        RuleSet rules = rules("[first=\"yes\" & word=\"stop\"] \"krav\"", "");
        assertThat(why(rules, "Alle nye krav."))
                .startsWith("demand does not match; 2 things would have to be different.")
                .contains("It would match so: [Stop] […] krav.");
        assertThat(why(rules("\"krav\" []{0,3} [last=\"yes\" & zone=\"heading\"]", ""), "Alle nye krav består."))
                .startsWith("demand does not match.")
                .noneMatch(line -> line.startsWith("It would match so: "));
    }

    @Test
    void whyNotSpeaksDanishAndOfDoubt() throws IOException {
        RuleSet rules = rules("$resources", "zones: [heading]");
        assertThat(WhyNot.ask(rules, "demand", annotated("Pillen har en styrke."), Texts.in("da", List.of()), "da")
                        .lines())
                .containsExactly(
                        "demand passer ikke; 2 ting skulle være anderledes.",
                        "Tvivl: “styrke” kan betyde andet og tæller kun, hvor sætningen også har et ord fra listen "
                                + "“People” (for eksempel “borger”).",
                        "Sted: “styrke” ville passe, men står i løbende tekst, og reglen ser kun i: overskrifter.");
    }

    @Test
    void formsBehindTermsAreCounted() throws IOException {
        TermForms forms = TermForms.of(rules("\"krav\"", ""), "resources").orElseThrow();
        forms.add(annotated("Talenter og talenter. Pillen har styrke. Borgerens styrke er talent."));
        assertThat(forms.counted())
                .extracting(TermForms.Counted::toString)
                .containsExactly(
                        "Counted[term=talent, strict={talent=1, talenter=2}, loose={}]",
                        "Counted[term=styrke?, strict={styrke=1}, loose={styrke=1}]");
    }

    @Test
    void theCodebookShowsWhatARuleIs() throws IOException {
        String page = Codebook.markdown(rules("\"krav\" | \"pligt\"", ""), "da");
        assertThat(page)
                .contains("## Q5 Hvilke virkninger kan fremstillingen have?", "pattern: \"krav\" | \"pligt\"")
                .contains(
                        "Passer på:\n\n- Der er **krav**.\n- Der er ro.",
                        "`talent`, `styrke?`",
                        "Ikke: `talentspejder`");
    }

    private List<String> why(RuleSet rules, String sentence) {
        return WhyNot.ask(rules, "demand", annotated(sentence), Texts.in("da", List.of()), "en")
                .lines();
    }

    private List<String> quotes(String pattern, String more, String text) throws IOException {
        AnnotatedDocument document = annotated(text);
        return rules(pattern, more).find(document).stream()
                .map(hit -> document.quote(hit.first(), hit.end()).replaceAll("(\\w)([.])", "$1 $2"))
                .toList();
    }

    private static AnnotatedDocument annotated(String text) {
        return Texts.annotate(Texts.document(text), "da", List.of(), TagFilter.ALL);
    }

    private RuleSet rules(String pattern, String more) throws IOException {
        Files.writeString(directory.resolve("ruleset.yaml"), MANIFEST);
        Files.writeString(directory.resolve("rules.yaml"), LEXICONS + RULE.formatted(pattern, more) + BALANCE);
        Loaded loaded = new RuleSetLoader(List.of(), "en").load(directory);
        assertThat(loaded)
                .as(() -> loaded instanceof Loaded.Refused r
                        ? r.problems().stream().map(Problem::message).toList() + ""
                        : "")
                .isInstanceOf(Loaded.Ready.class);
        return ((Loaded.Ready) loaded).ruleSet();
    }
}
