package wpr.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import wpr.model.AnnotatedDocument;
import wpr.model.Block;
import wpr.model.Document;
import wpr.model.Features;
import wpr.model.OffsetMap;
import wpr.model.Part;
import wpr.model.Reading;
import wpr.model.Section;
import wpr.model.Sentence;
import wpr.model.TokenSpan;
import wpr.model.Tokens;
import wpr.model.Upos;
import wpr.model.Zone;

/**
 * Annotated documents in a few characters. A token is {@code form/lemma/POS|Voice=Pass|Head=kompetence|Num=27000}; what
 * is left out is the form in lower case, {@code X}, nothing. Each line is a sentence, a blank line ends a block, a line
 * that begins with {@code #} is a heading (and begins a section), with {@code *} a list item. Words between {@code <} and
 * {@code >} are a title. {@code ~form/lemma/POS} behind a token is its expansion.
 */
final class Notation {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>(List.of(new Section(0, "", 0, 0)));
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<TokenSpan> titles = new ArrayList<>();
    private final List<int[]> tokens = new ArrayList<>();
    private final Map<Reading, Integer> readings = new LinkedHashMap<>();

    static AnnotatedDocument document(String notation) {
        Notation reader = new Notation();
        for (String block : notation.strip().split("\n\n")) {
            reader.block(block.strip());
        }
        return reader.document();
    }

    /** The same document with tags in some sentences only. */
    static AnnotatedDocument tagged(AnnotatedDocument document, BitSet some) {
        Tokens tokens = document.tokens();
        int size = tokens.size();
        int[][] columns = new int[4][size];
        Map<Reading, Integer> readings = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            boolean whole = some.get(document.sentenceOf(i));
            int expansion = tokens.expansionId(i);
            columns[0][i] = tokens.start(i);
            columns[1][i] = tokens.end(i);
            columns[2][i] = number(readings, whole ? tokens.reading(i) : bare(tokens.reading(i)));
            columns[3][i] = expansion < 0
                    ? -1
                    : number(
                            readings,
                            whole
                                    ? tokens.distinct().get(expansion)
                                    : bare(tokens.distinct().get(expansion)));
        }
        return new AnnotatedDocument(
                document.document(),
                document.language(),
                new Tokens(columns[0], columns[1], columns[2], columns[3], List.copyOf(readings.keySet())),
                document.sentences(),
                document.titles());
    }

    /** What is known of a reading before tagging. */
    static Reading bare(Reading reading) {
        return new Reading(
                reading.form(), "", Upos.X, Features.NONE, reading.head(), reading.parts(), reading.number());
    }

    private void block(String notation) {
        Zone zone = notation.startsWith("# ") ? Zone.HEADING : notation.startsWith("* ") ? Zone.LIST : Zone.BODY;
        text.append(blocks.isEmpty() ? "" : "\n\n");
        int start = text.length();
        if (zone == Zone.HEADING) {
            sections.add(new Section(1, notation, start, start));
        }
        String body = zone == Zone.BODY ? notation : notation.substring(2);
        for (String line : body.split("\n")) {
            sentence(line.strip(), start);
        }
        blocks.add(new Block(start, text.length(), zone, 0, sections.size() - 1, Part.BODY));
    }

    private void sentence(String line, int blockStart) {
        int first = tokens.size();
        int title = -1;
        for (String token : line.split(" +")) {
            String bare = token;
            if (bare.startsWith("<") && bare.length() > 1) {
                title = tokens.size();
                bare = bare.substring(1);
            }
            boolean closes = title >= 0 && bare.endsWith(">");
            token(closes ? bare.substring(0, bare.length() - 1) : bare, blockStart);
            if (closes) {
                titles.add(new TokenSpan(title, tokens.size()));
                title = -1;
            }
        }
        sentences.add(new Sentence(first, tokens.size(), blocks.size(), "da"));
    }

    private void token(String notation, int blockStart) {
        String[] readingAndExpansion = notation.split("~", 2);
        Reading reading = reading(readingAndExpansion[0]);
        text.append(text.length() == blockStart ? "" : " ");
        int start = text.length();
        text.append(reading.form());
        int expansion = readingAndExpansion.length == 1 ? -1 : number(readings, reading(readingAndExpansion[1]));
        tokens.add(new int[] {start, text.length(), number(readings, reading), expansion});
    }

    private static int number(Map<Reading, Integer> readings, Reading reading) {
        Integer known = readings.putIfAbsent(reading, readings.size());
        return known == null ? readings.size() - 1 : known;
    }

    static Reading reading(String notation) {
        String[] features = notation.split("\\|");
        String[] columns = features[0].split("/");
        String form = columns[0];
        String lemma = columns.length > 1 && !columns[1].isEmpty() ? columns[1] : form.toLowerCase(Locale.ROOT);
        Upos pos = columns.length > 2 ? Upos.valueOf(columns[2]) : Upos.X;
        Map<String, String> values = new TreeMap<>();
        for (int i = 1; i < features.length; i++) {
            String[] pair = features[i].split("=", 2);
            values.put(pair[0], pair[1]);
        }
        String head = values.getOrDefault("Head", "");
        return new Reading(
                form,
                lemma,
                pos,
                new Features(
                        values.getOrDefault("Voice", ""),
                        values.getOrDefault("Mood", ""),
                        values.getOrDefault("VerbForm", ""),
                        values.getOrDefault("Tense", ""),
                        values.getOrDefault("Definite", ""),
                        values.getOrDefault("Number", ""),
                        values.getOrDefault("Degree", "")),
                head,
                values.containsKey("Parts")
                        ? List.of(values.get("Parts").split("\\+"))
                        : head.isEmpty() ? List.of() : List.of(head),
                Double.parseDouble(values.getOrDefault("Num", "NaN")));
    }

    private AnnotatedDocument document() {
        int[][] columns = new int[4][tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            for (int column = 0; column < 4; column++) {
                columns[column][i] = tokens.get(i)[column];
            }
        }
        Document document = new Document(
                "test.txt",
                text.toString(),
                blocks,
                sections,
                List.of(),
                List.of(),
                List.of(),
                new OffsetMap(new int[] {0}, new int[] {0}),
                new Document.Source("", "text/plain", 0, 0, 0, new TreeMap<>(), List.of()));
        return new AnnotatedDocument(
                document,
                "da",
                new Tokens(columns[0], columns[1], columns[2], columns[3], List.copyOf(readings.keySet())),
                sentences,
                titles);
    }
}
