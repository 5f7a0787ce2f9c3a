package wpr.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import wpr.annotate.AnnotateOptions;
import wpr.annotate.Annotator;
import wpr.annotate.TagFilter;
import wpr.match.Lexicon;
import wpr.match.PatternCompiler;
import wpr.match.PatternSet;
import wpr.match.QueryException;
import wpr.match.Term;
import wpr.model.AnnotatedDocument;
import wpr.model.Layer;
import wpr.model.Localized;
import wpr.model.RawBlock;
import wpr.model.RawDocument;
import wpr.model.Zone;
import wpr.text.DocumentBuilder;

/**
 * Queries over annotated text: a folder of Danish texts and a file of words, one a line. Prints the CPU milliseconds of a
 * cold process to compile 10,000 terms in one lexicon with 300 queries and to run them over one sentence, then the
 * queries' tokens in millions per CPU second of the thread in the last of five passes, and hits.
 *
 * <p>The queries take turns among five shapes: a lemma before a noun, a word by its beginning before a verb within three
 * tokens, a passive after a word, an adjective agreeing on a lemma, and the lexicon before a word.
 */
public final class Queries {
    private static final int QUERIES = 300;
    private static final int TERMS = 10_000;

    private Queries() {}

    public static void main(String[] arguments) throws IOException, QueryException {
        List<String> words = Files.readAllLines(Path.of(arguments[1])).stream()
                .filter(line -> line.matches("\\p{L}+"))
                .toList();
        Annotator annotator = new Annotator();
        AnnotatedDocument small = annotated(annotator, "Noget.");
        long start = cpu();
        PatternSet set = set(words);
        set.find(small);
        System.out.printf(Locale.ROOT, "loading %.0f%n", (cpu() - start) / 1e6);
        List<AnnotatedDocument> documents = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                documents.add(annotated(annotator, Files.readString(file)));
            }
        }
        long tokens = documents.stream().mapToLong(d -> d.tokens().size()).sum();
        for (int pass = 1; pass <= 5; pass++) {
            long begin = cpu();
            long hits = 0;
            for (AnnotatedDocument document : documents) {
                hits += set.find(document).stream().mapToLong(List::size).sum();
            }
            if (pass == 5) {
                System.out.printf(Locale.ROOT, "matching %.2f %d%n", tokens * 1e3 / (cpu() - begin), hits);
            }
        }
    }

    private static PatternSet set(List<String> words) throws QueryException {
        List<Term> terms = new ArrayList<>();
        for (String word : words.subList(0, Math.min(TERMS, words.size()))) {
            terms.add(Term.parse(word));
        }
        Lexicon lexicon = new Lexicon("words", new Localized("words", "ord"), terms, List.of());
        PatternCompiler compiler = new PatternCompiler(Map.of("words", lexicon));
        List<wpr.match.Pattern> patterns = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            patterns.add(compiler.compile(query(i, words.get(i * (words.size() / QUERIES)))));
        }
        return PatternSet.of(patterns);
    }

    private static String query(int number, String word) {
        return switch (number % 5) {
            case 0 -> "[lemma=\"" + word + "\"] [pos=\"NOUN\"]";
            case 1 -> "[word=\"" + word.substring(0, Math.min(5, word.length())) + ".*\"] []{0,3} [pos=\"VERB\"]";
            case 2 -> "\"" + word + "\" []{0,3} [voice=\"Pass\"]";
            case 3 -> "[pos=\"ADJ\"] [lemma=\"" + word + "\"]";
            default -> "$words []{0,5} \"" + word + "\"";
        };
    }

    private static AnnotatedDocument annotated(Annotator annotator, String text) {
        List<RawBlock> blocks = Stream.of(text.split("\n\\s*\n"))
                .map(block -> RawBlock.of(Zone.BODY, 0, 0, block))
                .toList();
        RawDocument raw = new RawDocument("text/plain", 0, blocks, new TreeMap<>(), List.of());
        return annotator.annotate(
                new DocumentBuilder().build("", "", raw), new AnnotateOptions("da", List.of(), Layer.ALL, TagFilter.ALL));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
