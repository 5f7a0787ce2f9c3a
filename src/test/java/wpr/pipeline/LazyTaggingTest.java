package wpr.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.annotate.TagFilter;
import wpr.extract.ExtractionException;
import wpr.match.Pattern;
import wpr.match.Prospects;
import wpr.match.QueryException;
import wpr.measure.Measures;
import wpr.measure.Silences;
import wpr.measure.Tally;
import wpr.model.AnnotatedDocument;
import wpr.model.Document;
import wpr.model.Layer;
import wpr.model.RawBlock;
import wpr.model.RawDocument;
import wpr.model.Zone;
import wpr.rules.Loaded;
import wpr.rules.RuleSet;
import wpr.rules.RuleSetLoader;
import wpr.text.DocumentBuilder;

/** Layers and tags only where they matter give the very results that all of them everywhere give. */
class LazyTaggingTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final Path TREEBANK =
            Path.of(System.getProperty("wpr.treebank", "../shared/data/danish-treebank"), "dev.conllu");

    @ParameterizedTest
    @CsvSource({"da, auto", "da, da", "en, auto", "en, en"})
    void theShippedRulesFindTheSameInTheExamples(String id, String language) throws IOException, ExtractionException {
        RuleSet set = ruleSet(id);
        int[] share = new int[2];
        for (Document document : examples()) {
            compare(set, id, language, document, share);
        }
        assertThat(share[0]).isPositive().isLessThan(share[1]);
    }

    @Test
    void theShippedRulesFindTheSameInTheTreebank() throws IOException {
        RuleSet set = ruleSet("da");
        int[] share = new int[2];
        for (Document document : treebank()) {
            compare(set, "da", "da", document, share);
        }
        assertThat(share[0]).isPositive().isLessThan(share[1] * 3 / 4);
    }

    private static void compare(RuleSet set, String id, String language, Document document, int[] share) {
        AnnotatedDocument whole =
                ANNOTATOR.annotate(document, new AnnotateOptions(language, set.titles(), Layer.ALL, TagFilter.ALL));
        if (!whole.language().equals(id)) {
            return;
        }
        Prospects prospects = set.prospects(reading -> ANNOTATOR.possible(reading, id));
        AnnotatedDocument lazy =
                ANNOTATOR.annotate(document, new AnnotateOptions(language, set.titles(), set.layers(), untagged -> {
                    BitSet needed = prospects.sentences(untagged);
                    share[0] += needed.cardinality();
                    share[1] += untagged.sentences().size();
                    return needed;
                }));
        assertThat(results(set, lazy)).as(document.id()).isEqualTo(results(set, whole));
    }

    private static List<String> results(RuleSet set, AnnotatedDocument document) {
        RuleSet.Findings findings = set.search(document);
        Tally tally = Tally.of(document, findings.occurrences());
        List<Object> results = new ArrayList<>(findings.hits());
        results.addAll(findings.occurrences());
        results.addAll(Measures.ofDocument(tally, set.ratios(), 1));
        results.addAll(Silences.of(tally, set.silences(), false));
        return results.stream().map(Object::toString).toList();
    }

    /** What a random pattern may ask for; forms and lemmas are taken from the text. */
    private static final String[] CONDITIONS = {
        "[pos=\"NOUN\"]",
        "[pos=\"VERB\"]",
        "[pos!=\"ADP\"]",
        "[voice=\"Pass\"]",
        "[lemma=\"%s\"]",
        "[lemma=\"%s\" & pos=\"VERB\"]",
        "[lemma!=\"%s\" & pos=\"NOUN\"]",
        "[lemma=\".*%s\"]",
        "\"%s\"",
        "[head=\"%s\"]",
        "[definite=\"Def\"]",
        "[num>3]",
        "[part=\"%s\"]",
        "n:[num>0 | pos=\"NUM\"]",
        "n:[pos!=\"VERB\"]",
        "[first=\"yes\" & pos=\"NOUN\" | lemma=\"%s\"]",
        "[]",
        "$resources",
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyPatternFindsTheSame(long seed) throws IOException, QueryException {
        RuleSet set = ruleSet("da");
        Random random = new Random(seed);
        List<Document> documents = treebank();
        for (int i = 0; i < 40; i++) {
            Document document = documents.get(random.nextInt(documents.size()));
            AnnotatedDocument whole =
                    ANNOTATOR.annotate(document, new AnnotateOptions("da", List.of(), Layer.ALL, TagFilter.ALL));
            String query = query(random, whole);
            Pattern pattern = set.compile(query);
            Prospects prospects = new Prospects(
                    List.of(new Prospects.Question(pattern)), reading -> ANNOTATOR.possible(reading, "da"));
            AnnotatedDocument lazy = ANNOTATOR.annotate(
                    document, new AnnotateOptions("da", List.of(), pattern.layers(), prospects::sentences));
            assertThat(pattern.find(lazy))
                    .as("seed %d pattern %s in %s", seed, query, document.id())
                    .isEqualTo(pattern.find(whole));
        }
    }

    private static String query(Random random, AnnotatedDocument document) {
        StringBuilder query = new StringBuilder();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            String word = "";
            while (!word.matches("[\\p{L}]+")) {
                var reading = document.tokens()
                        .reading(random.nextInt(document.tokens().size()));
                word = random.nextBoolean() ? reading.lemma() : reading.form();
            }
            String condition = CONDITIONS[random.nextInt(CONDITIONS.length)];
            query.append(String.format(Locale.ROOT, condition, word.toLowerCase(Locale.ROOT)))
                    .append(random.nextInt(4) == 0 ? "? " : " ");
        }
        String any = query.toString().matches("(\\[]\\??|\\S+\\?| )+") ? query + "[pos=\"ADJ\"] " : query.toString();
        return any
                + switch (random.nextInt(5)) {
                    case 0 -> "!containing [pos=\"ADV\"]";
                    case 1 -> "within <p/>";
                    default -> "";
                };
    }

    @Test
    void patternsAskForTheLayersTheyLookAt() throws QueryException {
        RuleSet set = ruleSet("da");
        assertThat(set.layers()).containsExactlyInAnyOrder(Layer.PARTS, Layer.NUMBERS);
        assertThat(set.compile("[lemma=\"ret\" & pos=\"NOUN\"] \"til\"").layers())
                .isEmpty();
        assertThat(set.compile("[]{2} containing [head=\"ret\"]").layers()).containsExactly(Layer.PARTS);
        assertThat(set.compile("\"i\" | [lemma=\"ret\" & !part=\"arbejde\"]").layers())
                .containsExactly(Layer.PARTS);
        assertThat(set.compile("[num>3] \"år\"").layers()).containsExactly(Layer.NUMBERS);
        assertThat(set.compile("share:[pos=\"NUM\"] \"procent\"").layers()).containsExactly(Layer.NUMBERS);
    }

    static RuleSet ruleSet(String id) {
        return ((Loaded.Ready) new RuleSetLoader(List.of(Path.of("rules")), "en").load(id)).ruleSet();
    }

    static List<Document> examples() throws IOException, ExtractionException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("examples")).sorted()) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("\\d\\d-.*(?<!zip)"))
                    .toList()) {
                documents.add(
                        new DocumentReader(List.of()).read(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        return documents;
    }

    /** Passages of four sentences in documents of twenty-five. */
    static List<Document> treebank() throws IOException {
        if ("true".equals(System.getenv("WPR_TREEBANK_REQUIRED"))) {
            assertThat(TREEBANK).exists();
        }
        Assumptions.assumeTrue(Files.exists(TREEBANK), "skipped: no treebank (-Dwpr.treebank=DIR)");
        List<String> texts = Files.readAllLines(TREEBANK).stream()
                .filter(line -> line.startsWith("# text = "))
                .map(line -> line.substring(9))
                .toList();
        List<Document> documents = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += 100) {
            List<String> some = texts.subList(from, Math.min(texts.size(), from + 100));
            List<RawBlock> blocks = new ArrayList<>();
            for (int i = 0; i < some.size(); i += 4) {
                String passage = String.join(" ", some.subList(i, Math.min(some.size(), i + 4)));
                blocks.add(RawBlock.of(Zone.BODY, 0, 0, passage));
            }
            documents.add(new DocumentBuilder()
                    .build("dev-" + from, "", new RawDocument("text/plain", 0, blocks, new TreeMap<>(), List.of())));
        }
        return documents;
    }
}
