package wpr.match;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import wpr.model.AnnotatedDocument;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.Features;
import wpr.model.Localized;
import wpr.model.OffsetMap;
import wpr.model.Part;
import wpr.model.Reading;
import wpr.model.Section;
import wpr.model.Sentence;
import wpr.model.Tokens;
import wpr.model.Upos;
import wpr.model.Zone;

/**
 * Speed of matching, by hand: {@code java -cp target/classes:target/test-classes:... wpr.match.MatchBenchmark}. Documents
 * of 10,000 tokens with word frequencies after Zipf; term patterns two thirds single words and one third pairs, half of
 * them nowhere in the text; CQL patterns of the shapes that rule sets have. CPU time of the thread.
 */
final class MatchBenchmark {
    private static final int DOCUMENTS = 8;
    private static final int TOKENS = 10_000;
    private static final int VOCABULARY = 40_000;
    private static final Upos[] CLASSES = {Upos.NOUN, Upos.VERB, Upos.ADJ, Upos.ADV, Upos.ADP, Upos.PRON, Upos.NUM};

    private final Random random = new Random(7);
    private final List<Reading> words = new ArrayList<>();
    private final double[] cumulated = new double[VOCABULARY];

    public static void main(String[] arguments) throws QueryException {
        new MatchBenchmark().run(List.of(arguments));
    }

    private void run(List<String> sizes) throws QueryException {
        vocabulary();
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(document());
        }
        load();
        for (String size : sizes.isEmpty() ? List.of("10", "100", "1000", "10000", "cql") : sizes) {
            if (size.equals("cql")) {
                measure("CQL 300", PatternSet.of(cql(300)), documents);
            } else {
                List<String> patterns = terms(Integer.parseInt(size));
                measure("lexicon of " + size, lexicon(patterns), documents);
                measure("patterns   " + size, patterns(patterns), documents);
            }
        }
    }

    private void load() throws QueryException {
        List<String> terms = terms(10_000);
        for (int pass = 0; pass < 3; pass++) {
            long start = cpu();
            lexicon(terms);
            PatternSet.of(cql(300));
            print("loading 10,000 terms and 300 patterns: %.1f ms CPU%n", (cpu() - start) / 1e6);
        }
    }

    private void measure(String name, PatternSet set, List<AnnotatedDocument> documents) {
        double best = 0;
        long hits = 0;
        long until = cpu() + 4_000_000_000L;
        while (cpu() < until) {
            long start = cpu();
            hits = 0;
            for (AnnotatedDocument document : documents) {
                for (List<Match> matches : set.find(document)) {
                    hits += matches.size();
                }
            }
            best = Math.max(best, DOCUMENTS * (double) TOKENS / ((cpu() - start) / 1e3));
        }
        print("%s: %.2f M tokens per CPU second, %d hits%n", name, best, hits);
    }

    private static PatternSet lexicon(List<String> notations) throws QueryException {
        List<Term> terms = new ArrayList<>();
        for (String notation : notations) {
            terms.add(Term.parse(notation));
        }
        Map<String, Lexicon> lexicons = Map.of("l", new Lexicon("l", Localized.EMPTY, terms, List.of()));
        return PatternSet.of(List.of(new PatternCompiler(lexicons).compile("$l")));
    }

    private static PatternSet patterns(List<String> words) throws QueryException {
        List<Pattern> patterns = new ArrayList<>();
        for (String word : words) {
            patterns.add(new PatternCompiler(Map.of()).compile('"' + word + '"'));
        }
        return PatternSet.of(patterns);
    }

    private List<String> terms(int count) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String word = word(2_000 + random.nextInt(VOCABULARY - 2_000));
            String other = word(2_000 + random.nextInt(VOCABULARY - 2_000));
            terms.add(i % 3 == 0 ? word + " " + other : i % 2 == 0 ? word : word + other);
        }
        return terms;
    }

    private List<Pattern> cql(int count) throws QueryException {
        List<Term> people = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            people.add(Term.parse(word(300 + 7 * i)));
        }
        PatternCompiler compiler =
                new PatternCompiler(Map.of("people", new Lexicon("people", Localized.EMPTY, people, List.of())));
        List<Pattern> patterns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String frequent = word(random.nextInt(40));
            String a = word(50 + random.nextInt(1_000));
            String b = word(50 + random.nextInt(1_000));
            String c = word(500 + random.nextInt(5_000));
            patterns.add(compiler.compile(
                    switch (i % 8) {
                        case 0 -> "[lemma=\"" + a + "|" + b + "|" + c + "\" & pos=\"NOUN\"] []{0,3} [pos=\"VERB\"]";
                        case 1 ->
                            "(\"" + frequent + "\" \"" + a + "\" | \"" + b
                                    + "\")? number:[pos=\"NUM\"] []{0,2} p:$people";
                        case 2 -> "\"" + frequent + "\" (\"" + a + "\"|\"" + b + "\") [pos=\"NOUN\"]";
                        case 3 ->
                            "[lemma=\"" + c.substring(0, 4) + ".*\" & pos=\"NOUN\"] [pos=\"ADP\"] []{0,2} $people";
                        case 4 -> "[lemma=\"" + a + "\"] []{0,5} \"" + frequent + "\" containing [pos=\"ADJ\"]";
                        case 5 -> "\"" + c + "\" | \"" + a + "\" \"" + b + "\" | \"" + frequent + "\" \"" + c + "\"";
                        case 6 -> "[lemma=\"" + a + "|" + b + "\" & pos=\"VERB\"] [pos=\"ADJ\"]* [pos=\"NOUN\"]";
                        default -> "\"" + frequent + "\" \"" + frequent + "\"? \"" + c + "\"";
                    }));
        }
        return patterns;
    }

    private void vocabulary() {
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            String form = word(rank);
            words.add(
                    new Reading(form, form, CLASSES[rank % CLASSES.length], Features.NONE, "", List.of(), Double.NaN));
            sum += 1.0 / (rank + 2.7);
            cumulated[rank] = sum;
        }
    }

    /** A word of letters made from a number; frequent words are short. */
    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (long rest = rank * 7_919L + 31; rest > 0; rest /= 24) {
            word.append((char) ('a' + rest % 24));
        }
        return word.append(rank < 200 ? "" : "en").toString();
    }

    private AnnotatedDocument document() {
        int[] starts = new int[TOKENS];
        int[] ends = new int[TOKENS];
        int[] readings = new int[TOKENS];
        Map<Reading, Integer> distinct = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < TOKENS; i++) {
            int at = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[VOCABULARY - 1]);
            Reading reading = words.get(at < 0 ? -at - 1 : at);
            starts[i] = text.length();
            text.append(reading.form());
            ends[i] = text.length();
            text.append(' ');
            readings[i] = distinct.computeIfAbsent(reading, r -> distinct.size());
            if (i % 20 == 19) {
                sentences.add(new Sentence(i - 19, i + 1, 0, "da"));
            }
        }
        Document document = new Document(
                "d",
                text.toString(),
                List.of(new Block(0, text.length(), Zone.BODY, 0, 0, Part.BODY)),
                List.of(new Section(0, "", 0, text.length())),
                List.of(),
                List.of(),
                List.of(),
                new OffsetMap(new int[] {0}, new int[] {0}),
                new Document.Source("", "", 0, 0, 0, new TreeMap<>(), List.of()));
        Tokens tokens = new Tokens(starts, ends, readings, new int[0], List.copyOf(distinct.keySet()));
        return new AnnotatedDocument(document, "da", tokens, sentences, List.of());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
