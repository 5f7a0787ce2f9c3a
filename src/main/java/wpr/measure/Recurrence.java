package wpr.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import wpr.model.AnnotatedDocument;
import wpr.model.Sentence;
import wpr.model.Span;
import wpr.model.Tokens;

/**
 * Phrases that come back across documents: a lead for asking how a view came about and how it is spread.
 *
 * <p>A phrase is a run of words inside one sentence, lower-cased and without punctuation, as long as it can be while the
 * same documents hold it. That two documents share it does not say who had it first.
 */
public final class Recurrence {
    private Recurrence() {}

    /**
     * A phrase with its places.
     *
     * @param words its words, lower-cased
     * @param places where it stands, by document and offset
     */
    public record Phrase(String words, List<Place> places) {
        /** How many documents hold it. */
        public int documents() {
            return (int) places.stream().map(Place::document).distinct().count();
        }
    }

    /** A range of a document's text. */
    public record Place(String document, Span span) {}

    /** A sentence as its words and their offsets. */
    private record Line(String document, List<String> words, List<Span> spans) {}

    /** A run of words of a line. */
    private record Run(int line, int first, int end) {}

    /**
     * The phrases that at least two documents hold, those of most documents first, then the longest.
     *
     * @param least words a phrase holds at least
     */
    public static List<Phrase> of(List<AnnotatedDocument> documents, int least) {
        List<Line> lines = documents.stream()
                .sorted(Comparator.comparing(d -> d.document().id()))
                .flatMap(d -> lines(d).stream())
                .toList();
        Map<List<String>, List<Run>> seeds = new HashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            for (int first = 0; first + least <= lines.get(line).words().size(); first++) {
                seeds.computeIfAbsent(lines.get(line).words().subList(first, first + least), words -> new ArrayList<>())
                        .add(new Run(line, first, first + least));
            }
        }
        SortedMap<String, List<Run>> phrases = new TreeMap<>();
        for (List<Run> runs : seeds.values()) {
            if (documents(lines, runs) > 1) {
                List<Run> grown = grown(lines, runs);
                phrases.put(words(lines, grown.get(0)), grown);
            }
        }
        List<Phrase> found = new ArrayList<>();
        phrases.forEach((words, runs) -> found.add(new Phrase(words, places(lines, runs))));
        found.sort(Comparator.comparing((Phrase p) -> -p.documents())
                .thenComparing(p -> -p.words().length())
                .thenComparing(Phrase::words));
        return found;
    }

    /** The runs made longer on both sides as long as all of them go on alike. */
    private static List<Run> grown(List<Line> lines, List<Run> runs) {
        List<Run> grown = runs;
        while (alike(lines, grown, -1)) {
            grown = grown.stream()
                    .map(r -> new Run(r.line(), r.first() - 1, r.end()))
                    .toList();
        }
        while (alike(lines, grown, 1)) {
            grown = grown.stream()
                    .map(r -> new Run(r.line(), r.first(), r.end() + 1))
                    .toList();
        }
        return grown;
    }

    private static boolean alike(List<Line> lines, List<Run> runs, int side) {
        TreeSet<String> next = new TreeSet<>();
        for (Run run : runs) {
            int at = side < 0 ? run.first() - 1 : run.end();
            List<String> words = lines.get(run.line()).words();
            next.add(at < 0 || at >= words.size() ? "" : words.get(at));
        }
        return next.size() == 1 && !next.first().isEmpty();
    }

    private static int documents(List<Line> lines, List<Run> runs) {
        return (int) runs.stream()
                .map(r -> lines.get(r.line()).document())
                .distinct()
                .count();
    }

    private static String words(List<Line> lines, Run run) {
        return String.join(" ", lines.get(run.line()).words().subList(run.first(), run.end()));
    }

    private static List<Place> places(List<Line> lines, List<Run> runs) {
        return runs.stream()
                .map(run -> {
                    Line line = lines.get(run.line());
                    int start = line.spans().get(run.first()).start();
                    return new Place(
                            line.document(),
                            new Span(start, line.spans().get(run.end() - 1).end()));
                })
                .toList();
    }

    private static List<Line> lines(AnnotatedDocument document) {
        Tokens tokens = document.tokens();
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<String> words = new ArrayList<>();
            List<Span> spans = new ArrayList<>();
            for (int token = sentence.first(); token < sentence.end(); token++) {
                if (tokens.word(token)) {
                    words.add(tokens.reading(token).form().toLowerCase(Locale.ROOT));
                    spans.add(new Span(tokens.start(token), tokens.end(token)));
                }
            }
            lines.add(new Line(document.document().id(), words, spans));
        }
        return lines;
    }
}
