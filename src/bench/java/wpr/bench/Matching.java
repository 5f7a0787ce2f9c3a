package wpr.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wpr.match.Match;
import wpr.match.PatternCompiler;
import wpr.match.PatternSet;
import wpr.match.QueryException;
import wpr.model.AnnotatedDocument;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.Features;
import wpr.model.OffsetMap;
import wpr.model.Part;
import wpr.model.Reading;
import wpr.model.Section;
import wpr.model.Sentence;
import wpr.model.Tokens;
import wpr.model.Upos;
import wpr.model.Zone;

/**
 * Patterns of one or more words in plain texts: a folder of texts and a folder of files {@code p10.txt}, {@code p1000.txt}
 * of one pattern a line. Prints the number of patterns, tokens in millions per CPU second of the thread in the last of
 * five passes, and hits. {@code bench/match.sh} sets these beside a hash trie that reads the same files.
 *
 * <p>Tokens are runs of letters and digits, as the trie takes them, so that hits can be compared. Sentences end at full
 * stops and blank lines; a trie knows none and finds some pairs of words more, across those ends. With {@code whole} as a
 * third argument a text is one sentence, and the hits are the same.
 */
public final class Matching {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final Pattern END = Pattern.compile("[.!?:;]|\n\\s*\n");

    private Matching() {}

    public static void main(String[] arguments) throws IOException, QueryException {
        boolean whole = arguments.length > 2 && arguments[2].equals("whole");
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (Path file : files(Path.of(arguments[0]))) {
            documents.add(document(file.getFileName().toString(), Files.readString(file), whole));
        }
        for (int count = 10; count <= 10_000; count *= 10) {
            Path patterns = Path.of(arguments[1], "p" + count + ".txt");
            if (Files.exists(patterns)) {
                measure(count, set(Files.readAllLines(patterns)), documents);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static PatternSet set(List<String> lines) throws QueryException {
        PatternCompiler compiler = new PatternCompiler(Map.of());
        List<wpr.match.Pattern> patterns = new ArrayList<>();
        for (String line : lines) {
            patterns.add(compiler.compile(TOKEN.matcher(line)
                    .results()
                    .map(word -> '"' + word.group() + '"')
                    .collect(Collectors.joining(" "))));
        }
        return PatternSet.of(patterns);
    }

    private static void measure(int patterns, PatternSet set, List<AnnotatedDocument> documents) {
        long tokens = documents.stream().mapToLong(d -> d.tokens().size()).sum();
        for (int pass = 1; pass <= 5; pass++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long hits = 0;
            for (AnnotatedDocument document : documents) {
                for (List<Match> matches : set.find(document)) {
                    hits += matches.size();
                }
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            if (pass == 5) {
                System.out.printf(Locale.ROOT, "%d %.2f %d%n", patterns, tokens / seconds / 1e6, hits);
            }
        }
    }

    private static AnnotatedDocument document(String name, String text, boolean whole) {
        List<int[]> spans = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        Map<String, Integer> forms = new LinkedHashMap<>();
        Matcher token = TOKEN.matcher(text);
        int first = 0;
        int before = 0;
        while (token.find()) {
            boolean ends = !whole && END.matcher(text).region(before, token.start()).find();
            if (ends && first < spans.size()) {
                sentences.add(new Sentence(first, spans.size(), 0, "da"));
                first = spans.size();
            }
            before = token.end();
            forms.putIfAbsent(token.group(), forms.size());
            spans.add(new int[] {token.start(), token.end(), forms.getOrDefault(token.group(), 0)});
        }
        sentences.add(new Sentence(first, spans.size(), 0, "da"));
        int[][] columns = new int[3][];
        for (int column = 0; column < 3; column++) {
            int at = column;
            columns[column] = spans.stream().mapToInt(span -> span[at]).toArray();
        }
        List<Reading> readings = forms.keySet().stream()
                .map(form -> new Reading(
                        form, form.toLowerCase(Locale.ROOT), Upos.X, Features.NONE, "", List.of(), Double.NaN))
                .toList();
        Tokens tokens = new Tokens(columns[0], columns[1], columns[2], new int[0], readings);
        return new AnnotatedDocument(plain(name, text), "da", tokens, sentences, List.of());
    }

    private static Document plain(String name, String text) {
        return new Document(
                name,
                text,
                List.of(new Block(0, text.length(), Zone.BODY, 0, 0, Part.BODY)),
                List.of(new Section(0, "", 0, text.length())),
                List.of(),
                List.of(),
                List.of(),
                new OffsetMap(new int[] {0}, new int[] {0}),
                new Document.Source("", "", 0, 0, 0, new TreeMap<>(), List.of()));
    }
}
